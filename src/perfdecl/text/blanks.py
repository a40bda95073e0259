"""Texts without what nobody sees in them."""

from unicodedata import normalize

#: What takes room on a line and is not seen.
BLANKS = " \t\u3000\u00a0"
#: Characters without a width that only say where a line may be broken, or mark a file's beginning.
WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff"
_REMOVED = dict.fromkeys(map(ord, WIDTHLESS))


def without_widthless(text: str) -> str:
    """The text without characters that take no room."""
    return text.translate(_REMOVED)


def squeezed(text: str) -> str:
    """The text without any blanks and in usual characters, to compare what is seen: ﬁ is fi, （ is (."""
    return "".join(normalize("NFKC", without_widthless(text)).split())


def unwrapped(text: str) -> str:
    """The text with its lines joined: without anything between Chinese characters, with a blank between words."""
    first, *others = without_widthless(text).replace("\u00a0", " ").split("\n")
    joined = first.rstrip(BLANKS) if others else first
    for at, part in enumerate(others, 1):
        part = part.lstrip(BLANKS) if at == len(others) else part.strip(BLANKS)
        joined += (" " if _is_word(joined[-1:]) and _is_word(part[:1]) else "") + part
    return joined


def _is_word(char: str) -> bool:
    return char.isascii() and char.isalnum()
