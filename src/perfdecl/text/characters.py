"""Characters that must not stand in a declaration, and the names by which people can find them."""

from typing import NamedTuple
from unicodedata import name

from perfdecl.text.patterns import compile_pattern

# What YAML or XML forbids, and the three characters that YAML 1.1 takes for line breaks.
FORBIDDEN = compile_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


class Character(NamedTuple):
    """In a message: one character, by its code point and its name in the reader's language."""

    char: str


def describe(character: str) -> str:
    """The code point and the Unicode name, as in ``U+FFFD REPLACEMENT CHARACTER``."""
    return f"U+{ord(character):04X} {name(character, '')}".rstrip()
