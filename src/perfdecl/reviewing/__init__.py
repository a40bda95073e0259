"""A clerk's own document with what was found in it: a remark on each cell, and a list of all of them at its end."""
