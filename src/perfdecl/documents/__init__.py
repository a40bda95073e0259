"""Documents and declarations: import, verify, compare."""
