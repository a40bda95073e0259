"""Finding declarations, and writing files whole or not at all."""
