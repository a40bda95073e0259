"""All rules by their codes, with what they say of themselves."""
