"""Bringing existing documents back: what was recognised becomes a declaration's file, what was not becomes a report."""
