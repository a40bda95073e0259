"""The rules that 表14 must keep: its own, and those of all forms."""
