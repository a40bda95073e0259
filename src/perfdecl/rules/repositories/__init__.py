"""Rules across the declarations of a repository, all at once."""
