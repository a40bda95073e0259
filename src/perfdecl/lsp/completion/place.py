"""Where in the form the cursor is, by the lines around it alone: somebody is typing, so nobody can parse the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape
from perfdecl.source.lines import BLOCK_HEADER, SHAPE, Line, lines_of
from perfdecl.source.text import Source
from perfdecl.text.patterns import compile_pattern

#: A comment, or the beginning of one, before the cursor.
COMMENT = compile_pattern(r"(?:^|[ \t])#")


class Place(NamedTuple):
    """The mapping at ``path`` that a key at the cursor would belong to, and the English keys that it has already.

    ``start`` is the offset of the word that is being typed; its key stands in ``column`` of a line that is indented by
    ``margin``; it ``fits`` where that is the column of the other keys. With ``key`` it is that key's value that is being
    typed. ``lists``: in this column an item of the list at that path may begin; ``dashed``: its dash is there.
    """

    path: Path
    present: frozenset[str]
    start: int
    column: int
    margin: int
    key: str = ""
    lists: Path = ()
    dashed: bool = False
    fits: bool = True


@dataclass(slots=True)
class _Level:
    """A mapping that lines belong to: its keys stand in ``column``, the dash of an item in ``dash``."""

    path: Path
    shape: Shape
    column: int
    dash: int | None = None
    keys: set[str] = field(default_factory=set)


class _Row(NamedTuple):
    """A line as far as it matters: where its dash and its key stand, the key, and whether its value stands below."""

    line: Line
    column: int
    dash: int | None
    key: str
    opens: bool


def place_at(source: Source, shape: Shape, offset: int) -> Place | None:
    """The place of the cursor; None inside a comment or a text of several lines."""
    number = source.position(offset).line
    start = source.line_starts[number - 1]
    before = source.text[start:offset]
    rows = [_row(line) for line in lines_of(source.text)]
    above = [row for row in rows if row.line.start < start]
    if COMMENT.search(before) or (above and _is_inside(above[-1], before)):
        return None
    here = _cursor_row(start, before)
    own = next((row for row in rows if row.line.start == start), None)
    if own is None and source.line(number).strip():
        return None
    if own is not None and own.key and _value_begun(before):
        here = own
    walk = _Walk(shape)
    for row in above:
        walk.step(row)
    lists = walk.list_at(here)
    level = walk.step(here)
    fits = level.column == here.column or not level.keys
    for row in rows:
        if row.line.start > start:
            walk.step(row)
    name = level.shape.english.get(here.key, "") if here is own else ""
    present = frozenset(level.keys)
    margin = len(here.line.margin)
    word = _word_start(before, here)
    return Place(level.path, present, start + word, here.column, margin, name, lists, here.dash is not None, fits)


def _cursor_row(start: int, before: str) -> _Row:
    """The cursor's own line as if it held nothing but what was typed before the cursor."""
    margin = before[: len(before) - len(before.lstrip(" "))]
    content = before[len(margin) :]
    dashes = content[: len(content) - len(content.lstrip("- "))]
    line = Line(start, start + len(before), margin, content)
    dash = len(margin) + dashes.rindex("-") if "-" in dashes else None
    column = len(margin) + len(dashes) + (1 if dashes.endswith("-") else 0)
    return _Row(line, column, dash, "", False)


def _row(line: Line) -> _Row:
    shape = line.shape
    margin = len(line.margin)
    if shape is None or not shape["colon"]:
        return _Row(line, margin, margin if line.content.startswith("-") else None, "", False)
    value = shape["value"]
    dash = margin if shape["dash"] else None
    return _Row(line, margin + len(shape["dash"]), dash, shape["key"], not value or value.startswith("#"))


def _is_inside(row: _Row, before: str) -> bool:
    """Whether the cursor is in the block text that the last line above it opens."""
    shape = row.line.shape
    if shape is None or not shape["colon"] or not BLOCK_HEADER.match(shape["value"]):
        return False
    return len(before) - len(before.lstrip(" ")) > len(row.line.margin) + len(shape["dash"])


def _value_begun(before: str) -> bool:
    found = SHAPE.match(before.lstrip(" "))
    return found is not None and bool(found["colon"])


def _word_start(before: str, row: _Row) -> int:
    """Where the word begins that is being typed, counted from the beginning of the line."""
    found = SHAPE.match(before.lstrip(" ")) if row.key else None
    if found is not None:
        return len(before) - len(before.lstrip(" ")) + found.start("value")
    return min(row.column, len(before))


class _Walk:
    """Goes down the lines, and knows to which mapping of the form each belongs."""

    def __init__(self, shape: Shape) -> None:
        self._levels = [_Level((), shape, 0)]
        self._opened: tuple[Path, Shape, bool, int] | None = None

    def step(self, row: _Row) -> _Level:
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

    def list_at(self, row: _Row) -> Path:
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

    def _level(self, row: _Row) -> _Level:
        begins = row.column if row.dash is None else row.dash
        if self._opened is not None:
            path, shape, is_list, column = self._opened
            if is_list and row.dash is not None and row.dash >= column:
                return self._push(_Level((*path, 0), shape, row.column, row.dash))
            if not is_list and row.dash is None and row.column > column:
                return self._push(_Level(path, shape, row.column))
        while len(self._levels) > 1 and self._is_over(self._levels[-1], row, begins):
            self._levels.pop()
        last = self._levels[-1]
        if row.dash is not None and last.dash is not None:
            path = (*last.path[:-1], self._position(last) + 1)
            self._levels[-1] = _Level(path, last.shape, row.column, row.dash)
        return self._levels[-1]

    def _push(self, level: _Level) -> _Level:
        self._opened = None
        while len(self._levels) > 1 and self._levels[-1].column >= level.column:
            self._levels.pop()
        self._levels.append(level)
        return level

    @staticmethod
    def _is_over(level: _Level, row: _Row, begins: int) -> bool:
        """Whether a line that begins so far to the left ends the mapping."""
        if row.dash is not None:
            return level.dash is None or level.dash > begins
        return level.column > row.column

    @staticmethod
    def _position(level: _Level) -> int:
        last = level.path[-1]
        return last if isinstance(last, int) else 0


def words_before(source: Source, place: Place, offset: int) -> str:
    """What has been typed of the word."""
    return source.text[place.start : offset] if place.start <= offset else ""


def is_blank(text: str) -> bool:
    """Whether nothing is written yet but comments and perhaps the beginning of a word."""
    return sum(len(words) for words in _words(text)) <= 1


def _words(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if not line.lstrip("\ufeff \t").startswith("#"):
            yield line.replace(":", " : ").replace("：", " : ").split()
