"""PD2: the arithmetic of a project's money."""
