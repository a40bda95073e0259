"""Raised and lowered characters: 10⁴ is written as 10 and a raised 4, which is not 104."""

RAISED = dict(zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True))
LOWERED = dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True))


def in_place(text: str, place: str) -> str:
    """A text as it is seen above the line (``superscript``) or below it (``subscript``), where there are such characters."""
    signs = {"superscript": RAISED, "super": RAISED, "subscript": LOWERED, "sub": LOWERED}.get(place)
    if signs is None or not set(text) <= signs.keys():
        return text
    return "".join(signs[char] for char in text)
