"""Changing a file without changing what it says: canonical layout, the other vocabulary, fixes. Always as patches."""
