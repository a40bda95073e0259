"""A district's declarations as one: what they add up to, and what is wrong with them, on a page and in a workbook."""
