"""Printers know a file format and draw any sheet; they know nothing of a form."""
