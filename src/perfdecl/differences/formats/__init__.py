"""Showing what changed: on a terminal, in a merge request, as a page, for machines."""
