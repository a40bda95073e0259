"""PD5: the words of the declaration."""
