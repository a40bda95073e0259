"""What one begins with: a blank declaration, a blank form, last year's declaration, a whole repository."""
