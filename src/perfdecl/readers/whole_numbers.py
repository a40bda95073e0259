"""Whole numbers as files have them: plain digits, and not more of them than any count in a document needs."""

from re import compile as compile_pattern

#: Not ``isdigit``, which is true of ² and of digits of other scripts, nor ``int``, which refuses 5 000 of them.
DIGITS = compile_pattern(r"[ \t\r\n]*\+?0*([0-9]{1,9})[ \t\r\n]*")
#: More characters than these are no number, whatever they are.
LONGEST = 100


def whole(text: str | None, default: int) -> int:
    """The number that a text is; ``default`` where it is none, or larger than a thousand million."""
    found = DIGITS.fullmatch(text) if text and len(text) <= LONGEST else None
    return int(found[1]) if found else default
