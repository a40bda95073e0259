"""The rules that 表14 must keep, in the order in which they are asked."""

RULES = (
    *("PD106", "PD201", "PD202", "PD203", "PD204", "PD205"),
    *("PD301", "PD302", "PD303", "PD304", "PD305", "PD306", "PD307", "PD308"),
    *(f"PD4{number:02}" for number in range(1, 28)),
    *("PD501", "PD502", "PD503", "PD504", "PD505"),
    *("PD601", "PD602"),
)
