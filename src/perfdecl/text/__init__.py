"""What is known of characters and texts, whatever they are used for."""
