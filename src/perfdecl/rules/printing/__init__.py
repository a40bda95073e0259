"""PD6: what will be printed."""
