"""Where in the form the cursor is, by the lines around it alone: somebody is typing, so nobody can parse the text."""

from __future__ import annotations

from typing import NamedTuple

from perfdecl.lsp.completion.walk import Row, Walk, row_of
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape
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


def place_at(source: Source, shape: Shape, offset: int) -> Place | None:
    """The place of the cursor; None inside a comment or a text of several lines."""
    number = source.position(offset).line
    start = source.line_starts[number - 1]
    before = source.text[start:offset]
    rows = [row_of(line) for line in lines_of(source.text)]
    above = [row for row in rows if row.line.start < start]
    if COMMENT.search(before) or (above and _is_inside(above[-1], before)):
        return None
    here = _cursor_row(start, before)
    own = next((row for row in rows if row.line.start == start), None)
    if own is None and source.line(number).strip():
        return None
    if own is not None and own.key and _value_begun(before):
        here = own
    walk = Walk(shape)
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


def _cursor_row(start: int, before: str) -> Row:
    """The cursor's own line as if it held nothing but what was typed before the cursor."""
    margin = before[: len(before) - len(before.lstrip(" "))]
    content = before[len(margin) :]
    dashes = content[: len(content) - len(content.lstrip("- "))]
    line = Line(start, start + len(before), margin, content)
    dash = len(margin) + dashes.rindex("-") if "-" in dashes else None
    column = len(margin) + len(dashes) + (1 if dashes.endswith("-") else 0)
    return Row(line, column, dash, "", False)


def _is_inside(row: Row, before: str) -> bool:
    """Whether the cursor is in the block text that the last line above it opens."""
    shape = row.line.shape
    if shape is None or not shape["colon"] or not BLOCK_HEADER.match(shape["value"]):
        return False
    return len(before) - len(before.lstrip(" ")) > len(row.line.margin) + len(shape["dash"])


def _value_begun(before: str) -> bool:
    found = SHAPE.match(before.lstrip(" "))
    return found is not None and bool(found["colon"])


def _word_start(before: str, row: Row) -> int:
    """Where the word begins that is being typed, counted from the beginning of the line."""
    found = SHAPE.match(before.lstrip(" ")) if row.key else None
    if found is not None:
        return len(before) - len(before.lstrip(" ")) + found.start("value")
    return min(row.column, len(before))


def words_before(source: Source, place: Place, offset: int) -> str:
    """What has been typed of the word."""
    return source.text[place.start : offset] if place.start <= offset else ""
