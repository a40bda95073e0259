"""Readers turn a document into grids of cells; they know a file format, and nothing of a form."""
