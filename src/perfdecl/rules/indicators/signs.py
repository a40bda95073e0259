"""Putting another comparison into a value as it is written."""

from functools import lru_cache

from perfdecl.indicators.comparison import BEFORE, BEHIND
from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.value import Operator, Value

_WIDE = str.maketrans({"＞": ">", "＜": "<", "＝": "=", "≧": "≥", "≦": "≤", "⩾": "≥", "⩽": "≤", "═": "="})
_BEFORE = tuple(word for word, meaning in BEFORE if meaning)
_BEHIND = tuple(word for word, meaning in BEHIND if meaning)
VAGUE = ("约", "左右", "上下", "近", "余", "多", "≈")


@lru_cache(maxsize=1024)
def sign_added(text: str, sign: Operator) -> tuple[int, int, str] | None:
    """The edit that puts a sign before the number of a text that has none; None where it would not say just that."""
    old = parse_value(text)
    if any(word in text for word in VAGUE):
        return None
    for at, char in enumerate(text):
        if (char.isdigit() or char in "-+－＋") and _says(text[:at] + sign + text[at:], old, sign):
            return at, at, sign
    return None


@lru_cache(maxsize=1024)
def made_equal(text: str) -> tuple[tuple[int, int, str], ...] | None:
    """The edits that make ``=`` of the only comparison in a text; None where more would have to change."""
    old = parse_value(text)
    plain = text.translate(_WIDE)
    for at in range(len(text)):
        word = next((word for word in _BEFORE if plain.startswith(word, at)), "")
        end = at + len(word)
        if word and _says(text[:at] + "=" + text[end:], old, "="):
            return ((at, end, "="),)
    first = next((at for at, char in enumerate(text) if char.isdigit()), -1)
    word = next((word for word in _BEHIND if text.rstrip().endswith(word)), "")
    end = len(text.rstrip())
    if first >= 0 and word and _says(text[:first] + "=" + text[first : end - len(word)], old, "="):
        return (first, first, "="), (end - len(word), end, "")
    return None


def changed(text: str, edits: tuple[tuple[int, int, str], ...]) -> str:
    """The text with the edits made, without the blanks around it."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text.strip()


def _says(text: str, old: Value, sign: Operator) -> bool:
    new = parse_value(text)
    return (new.kind, new.operator, new.value, new.unit) == (old.kind, sign, old.value, old.unit)
