"""The nodes of a YAML document with the offsets of every key and value."""

from __future__ import annotations

from enum import StrEnum


class Style(StrEnum):
    """How a scalar is written; the value is the character that YAML marks it with."""

    PLAIN = ""
    SINGLE = "'"
    DOUBLE = '"'
    LITERAL = "|"
    FOLDED = ">"


class Scalar:
    """A text as YAML means it, untouched by any typing: ``no``, ``010`` and ``12:30`` are themselves."""

    __slots__ = ("end", "start", "style", "text")

    def __init__(self, start: int, end: int, text: str, style: Style = Style.PLAIN) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.style = style

    @property
    def is_null(self) -> bool:
        """Nothing written, or one of YAML's words for nothing. A quoted word is a text."""
        return self.style is Style.PLAIN and self.text in NULL_WORDS


#: What no key begins with: Chinese quotation marks, and blanks that are none to YAML.
ODD = ("“", "”", "‘", "’", "\u3000", "\u00a0")


def is_odd(key: str) -> bool:
    """Whether a key begins or ends with what can hardly have been meant as a part of it."""
    return key.startswith(ODD) or key != key.strip()


NULL_WORDS = frozenset({"", "~", "null", "Null", "NULL"})


class Entry:
    """One key of a mapping with its value."""

    __slots__ = ("key", "value")

    def __init__(self, key: Scalar, value: Node) -> None:
        self.key = key
        self.value = value


class Mapping:
    """Keys and values in the order of the file; a repeated key has been reported and is left out.

    ``found`` is for whoever looks keys up again and again.
    """

    __slots__ = ("end", "entries", "flow", "found", "start")

    def __init__(self, start: int, end: int, entries: list[Entry], flow: bool = False) -> None:
        self.start = start
        self.end = end
        self.entries = entries
        self.flow = flow
        self.found: dict[str, Entry] = {}


class Sequence:
    """A list."""

    __slots__ = ("end", "flow", "items", "start")

    def __init__(self, start: int, end: int, items: list[Node], flow: bool = False) -> None:
        self.start = start
        self.end = end
        self.items = items
        self.flow = flow


Node = Scalar | Mapping | Sequence
