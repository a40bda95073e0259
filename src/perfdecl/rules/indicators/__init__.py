"""PD4: the performance indicators."""
