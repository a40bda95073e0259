"""PD9: comments that suppress findings."""
