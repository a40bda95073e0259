"""PD1: shape and types of the declaration."""
