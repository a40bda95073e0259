"""The lines of a text that hold a key of the form, with what stands around the key."""

from bisect import bisect_left
from collections.abc import Iterator
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.model.vocabulary import Keys
from perfdecl.source.lines import BLOCK_HEADER, Line, lines_of
from perfdecl.source.problem import TextEdit

#: The column of a line that is indented by tabs: nobody can say how wide they are.
UNKNOWN = -1


#: A dash whose item begins on the next line.
DASH_ALONE = compile_pattern(r"-[ \t]*(?:#.*)?")


class Row(NamedTuple):
    """One such line. ``column`` is where its key stands, ``dash`` where the dash before it, or alone above it, does; both
    count from 0.
    """

    line: Line
    key: str
    column: int
    dash: int | None
    has_colon: bool
    value: str

    def moved(self, by: int) -> "Row":
        """The row as it would be, moved to the right."""
        if not by or self.column == UNKNOWN:
            return self
        return self._replace(column=self.column + by, dash=None if self.dash is None else self.dash + by)

    @property
    def key_start(self) -> int:
        """Offset of the key."""
        shape = self.line.shape
        return self.line.content_start + (len(shape["dash"]) if shape else 0)

    @property
    def opens(self) -> bool:
        """Whether the value, if any, stands on the lines below."""
        return not self.value or self.value.startswith("#")

    @property
    def is_block(self) -> bool:
        """Whether the value is a block text."""
        return BLOCK_HEADER.match(self.value) is not None


def rows_of(text: str, keys: Keys) -> list[Row]:
    """Every line that begins with a key of the form; not those inside a quoted text or below an unknown key."""
    rows: list[Row] = []
    open_quote = ""
    unknown = above = UNKNOWN
    for line in lines_of(text):
        if open_quote:
            if open_quote in line.content:
                open_quote = ""
            continue
        if unknown != UNKNOWN and len(line.margin) > unknown:
            continue
        unknown = UNKNOWN
        if DASH_ALONE.fullmatch(line.content):
            above = len(line.margin)
            continue
        shape = line.shape
        if not shape:
            continue
        value = shape["value"]
        if shape["key"] not in keys.every:
            if shape["colon"] and not value:
                unknown = len(line.margin)
            elif shape["dash"]:  # an item begins with what belongs behind its first key
                above = len(line.margin)
            continue
        if value and not shape["colon"]:
            continue
        dash = shape["dash"]
        at = len(line.margin)
        column = UNKNOWN if "\t" in line.margin else at + len(dash)
        begins = at if dash else above if UNKNOWN < above < at else None
        above = UNKNOWN
        rows.append(Row(line, shape["key"], column, begins, bool(shape["colon"]), value))
        if value[:1] in ("'", '"') and value[:1] not in value[1:]:
            open_quote = value[0]
    return rows


def shifted(text: str, lines: list[tuple[int, int]], row: Row, column: int) -> Iterator[TextEdit]:
    """Edits that put the row's key into that column, and all that is indented below it along."""
    by = column - row.column
    margin = len(row.line.margin)
    first = bisect_left(lines, (row.line.start, 0))
    for at in range(first, len(lines)):
        start, end = lines[at]
        written = text[start:end].rstrip()
        blanks = len(written) - len(written.lstrip(" "))
        if start > row.line.start and written and blanks <= margin:
            return
        if written:
            yield TextEdit(start, start, " " * by) if by > 0 else TextEdit(start, start + min(-by, blanks), "")
