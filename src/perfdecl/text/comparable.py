"""Texts as they are compared: what is left of them without blanks, punctuation and differences of width."""

from unicodedata import category, normalize


def comparable(text: str) -> str:
    """Two texts that say the same in other punctuation have the same one; empty where nothing is left."""
    return "".join(char for char in normalize("NFKC", text) if category(char)[0] not in "PZC")
