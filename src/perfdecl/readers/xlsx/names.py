"""Names of SpreadsheetML, and how places are read."""

from collections.abc import Iterator
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
REFERENCE = compile_pattern(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


def all_of(root: Element | None, tag: str) -> Iterator[Element]:
    """Every element of a tag."""
    return iter(()) if root is None else root.iter(f"{S}{tag}")


def position(reference: str) -> tuple[int, int] | None:
    """Row and column from 0; None for what is no place."""
    found = REFERENCE.fullmatch(reference)
    if not found:
        return None
    return int(found[2]) - 1, column_of(found[1])


def column_of(letters: str) -> int:
    """The number of a column from 0."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column - 1
