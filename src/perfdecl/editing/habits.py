"""The habits of whoever wrote a file: the vocabulary of its keys, and its indentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.editing.extent import dashes
from perfdecl.editing.lines import line_start
from perfdecl.model.vocabulary import Shape, Vocabulary
from perfdecl.source.tree import Mapping, Node, Sequence

STEP = 2


class Habits(NamedTuple):
    """By how many blanks the keys of a mapping are indented, by how many the dashes of a list, and how far its keys are from
    the dash.
    """

    step: int
    lists: int
    dash: int


def habits_of(text: str, root: Node | None) -> Habits:
    """What is done first in the file, else what perfdecl does."""
    found: dict[str, int] = {}
    if isinstance(root, Mapping):
        _measure(text, root, found)
    step = found.get("step", STEP)
    return Habits(step, found.get("lists", step), max(found.get("dash", STEP), 2))


def vocabulary_of(text: str, root: Node | None, shape: Shape) -> Vocabulary:
    """The vocabulary of most keys of the form; Chinese where they are as many, English where there are none in a text of
    Latin letters.
    """
    english = [key in part.names for key, part in _keys(root, shape) if key in part.english]
    if not english:
        return "en" if text.isascii() else "zh"
    return "en" if 2 * sum(english) > len(english) else "zh"


def _measure(text: str, node: Mapping, found: dict[str, int]) -> None:
    """Note the habits that show in a mapping and below it."""
    for entry in node.entries:
        value = entry.value
        if len(found) == len(Habits._fields) or node.flow:
            return
        column = _column(text, entry.key.start)
        if isinstance(value, Mapping) and not value.flow and value.entries:
            found.setdefault("step", max(1, _column(text, value.entries[0].key.start) - column))
            _measure(text, value, found)
        elif isinstance(value, Sequence) and not value.flow and value.items:
            dash = _column(text, dashes(text, value)[0])
            found.setdefault("lists", max(0, dash - column))
            for item in value.items:
                if isinstance(item, Mapping) and not item.flow and item.entries:
                    found.setdefault("dash", _column(text, item.entries[0].key.start) - dash)
                    break


def _column(text: str, offset: int) -> int:
    return offset - line_start(text, offset)


def _keys(node: Node | None, shape: Shape) -> Iterator[tuple[str, Shape]]:
    """Every key with the shape of the mapping that it stands in."""
    match node:
        case Mapping():
            for entry in node.entries:
                yield entry.key.text, shape
                yield from _keys(entry.value, shape.within((shape.english.get(entry.key.text, ""),)))
        case Sequence():
            for item in node.items:
                yield from _keys(item, shape)
