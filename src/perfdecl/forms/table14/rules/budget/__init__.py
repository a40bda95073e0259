"""PD2: the arithmetic of the budget."""
