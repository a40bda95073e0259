"""PD2: the arithmetic of the budget, as far as it is that of any form."""
