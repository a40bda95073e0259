"""Characters that must not stand in a declaration, and the names by which people can find them."""

from re import compile as compile_pattern
from unicodedata import name

from perfdecl.source.problem import Problem

# What YAML or XML forbids, and the three characters that YAML 1.1 takes for line breaks.
FORBIDDEN = compile_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def describe(character: str) -> str:
    """The code point and the Unicode name, as in ``U+FFFD REPLACEMENT CHARACTER``."""
    return f"U+{ord(character):04X} {name(character, '')}".rstrip()


def forbidden(text: str) -> list[Problem]:
    """PD505 for each character that may not even be in the file."""
    return [
        Problem("PD505", "PD505", found.start(), found.end(), {"character": describe(found.group())})
        for found in FORBIDDEN.finditer(text)
    ]
