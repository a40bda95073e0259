"""From a source to its declaration and diagnostics."""
