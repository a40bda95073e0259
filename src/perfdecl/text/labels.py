"""Texts of cells as they are compared, and what is left of labels for that."""

from re import compile as compile_pattern
from unicodedata import normalize

from perfdecl.text.blanks import BLANKS, without_widthless

#: What stands behind a label in brackets says its unit or that it may be left empty.
OPENING = compile_pattern(r"[(\[【〔]")


def tidy(text: str) -> str:
    """The paragraphs of a cell without the blanks around them."""
    return "\n".join(line.strip(BLANKS) for line in text.strip(BLANKS + "\n").split("\n"))


def bare(text: str) -> str:
    """A label without blanks, colons, brackets and what is in them, and in usual characters."""
    plain = normalize("NFKC", "".join(without_widthless(text).split())).strip(":;*#、.·")
    opened = OPENING.search(plain)
    return plain[: opened.start()].strip(":") if opened and opened.start() else plain
