"""PD3: the tasks of the year."""
