"""Which texts nobody sees since they have the colour of the paper, or nearly so."""

from functools import lru_cache
from re import compile as compile_pattern

HEXADECIMAL = compile_pattern("[0-9A-Fa-f]{6}")
WHITE, BLACK = "FFFFFF", "000000"
#: Brighter by less than so many times, a text is not seen: F2F2F2 on white is 1.1, a light grey of D9D9D9 is 1.4.
SEEN = 1.3
#: Texts smaller than so many points are not seen.
SMALLEST = 3.0


@lru_cache(1024)
def is_lost(colour: str, ground: str) -> bool:
    """Whether a text of a colour is not seen on a ground. Colours are six hexadecimal digits; others are seen."""
    if not (HEXADECIMAL.fullmatch(colour) and HEXADECIMAL.fullmatch(ground)):
        return False
    return contrast(colour, ground) < SEEN


def contrast(colour: str, ground: str) -> float:
    """How many times brighter one of two colours is than the other: from 1 to 21."""
    low, high = sorted((_brightness(colour), _brightness(ground)))
    return (high + 0.05) / (low + 0.05)


def mixed(front: str, behind: str, share: float) -> str:
    """What two colours are together, of which the first has that share; empty where one of them is not known."""
    if not (HEXADECIMAL.fullmatch(front) and HEXADECIMAL.fullmatch(behind)):
        return ""
    pairs = ((int(front[at : at + 2], 16), int(behind[at : at + 2], 16)) for at in (0, 2, 4))
    return "".join(f"{round(one * share + other * (1 - share)):02X}" for one, other in pairs)


@lru_cache(1024)
def _brightness(colour: str) -> float:
    """From 0 for black to 1 for white, as the eye takes colours."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
