"""Indicator values: texts for people that are also understood as comparisons, numbers, ranges and dates."""
