"""Down the lines of a text, from one mapping of the form to the next: by indentation and dashes alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape
from perfdecl.source.lines import Line


@dataclass(slots=True)
class Level:
    """A mapping that lines belong to: its keys stand in ``column``, the dash of an item in ``dash``."""

    path: Path
    shape: Shape
    column: int
    dash: int | None = None
    keys: set[str] = field(default_factory=set)


class Row(NamedTuple):
    """A line as far as it matters: where its dash and its key stand, the key, and whether its value stands below."""

    line: Line
    column: int
    dash: int | None
    key: str
    opens: bool


class Walk:
    """Goes down the lines, and knows to which mapping of the form each belongs."""

    def __init__(self, shape: Shape) -> None:
        self._levels = [Level((), shape, 0)]
        self._opened: tuple[Path, Shape, bool, int] | None = None

    def step(self, row: Row) -> Level:
        """Take one line, and return the mapping that its key belongs to."""
        level = self._level(row)
        name = level.shape.english.get(row.key, "")
        if name:
            level.keys.add(name)
        if row.key:
            # Below a text or an unknown key there is nothing of the form.
            part = level.shape.parts.get(name, NO_SHAPE)
            below = (*level.path, name), part, name in level.shape.lists, row.column
            self._opened = below if row.opens else None
        return level

    def list_at(self, row: Row) -> Path:
        """The list of which an item may begin in that line; empty where none may."""
        if self._opened is not None:
            path, _, is_list, column = self._opened
            if is_list and (row.column > column or (row.dash is not None and row.dash >= column)):
                return path
        begins = row.column if row.dash is None else row.dash
        for level in reversed(self._levels):
            if level.dash is not None and level.dash == begins:
                return level.path[:-1]
        return ()

    def _level(self, row: Row) -> Level:
        begins = row.column if row.dash is None else row.dash
        if self._opened is not None:
            path, shape, is_list, column = self._opened
            if is_list and row.dash is not None and row.dash >= column:
                return self._push(Level((*path, 0), shape, row.column, row.dash))
            if not is_list and row.dash is None and row.column > column:
                return self._push(Level(path, shape, row.column))
        while len(self._levels) > 1 and self._is_over(self._levels[-1], row, begins):
            self._levels.pop()
        last = self._levels[-1]
        if row.dash is not None and last.dash is not None:
            path = (*last.path[:-1], self._position(last) + 1)
            self._levels[-1] = Level(path, last.shape, row.column, row.dash)
        return self._levels[-1]

    def _push(self, level: Level) -> Level:
        self._opened = None
        while len(self._levels) > 1 and self._levels[-1].column >= level.column:
            self._levels.pop()
        self._levels.append(level)
        return level

    @staticmethod
    def _is_over(level: Level, row: Row, begins: int) -> bool:
        """Whether a line that begins so far to the left ends the mapping."""
        if row.dash is not None:
            return level.dash is None or level.dash > begins
        return level.column > row.column

    @staticmethod
    def _position(level: Level) -> int:
        last = level.path[-1]
        return last if isinstance(last, int) else 0


def row_of(line: Line) -> Row:
    """The line as far as it matters."""
    shape = line.shape
    margin = len(line.margin)
    if shape is None or not shape["colon"]:
        return Row(line, margin, margin if line.content.startswith("-") else None, "", False)
    value = shape["value"]
    dash = margin if shape["dash"] else None
    return Row(line, margin + len(shape["dash"]), dash, shape["key"], not value or value.startswith("#"))
