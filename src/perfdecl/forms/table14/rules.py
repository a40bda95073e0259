"""The rules that 表14 must keep, in the order in which they are asked."""

RULES = ("PD106", "PD201", "PD202", "PD203", "PD204", "PD205", "PD505")
