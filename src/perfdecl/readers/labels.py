"""Labels as they are written in documents, and the letters that are left of them to compare."""

from unicodedata import normalize

#: What stands behind a label in brackets says its unit or that it may be left empty.
OPENING = "("


def bare(text: str) -> str:
    """A label without blanks, colons, brackets and what is in them, and in usual characters."""
    plain = normalize("NFKC", "".join(text.split())).strip(":;*#、.·")
    head, opened, _ = plain.partition(OPENING)
    return head.strip(":") if opened and head else plain
