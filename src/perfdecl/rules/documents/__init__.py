"""PD7: documents against their declarations."""
