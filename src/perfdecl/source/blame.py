"""What is said of a row that does not stand where its key belongs, and the edits that bring it there."""

from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.rows import UNKNOWN, Row, shifted
from perfdecl.source.text import line_break_before


def place(text: str, lines: list[tuple[int, int]], row: Row, column: int) -> Problem:
    """The row's key belongs into that column, and what is indented below it moves along."""
    return _wrong_place("PD001.place", row, column, tuple(shifted(text, lines, row, column)))


def place_alone(row: Row, column: int) -> Problem:
    """The row's key belongs into that column; what is below stands right already."""
    fix = (TextEdit(row.line.start, row.line.content_start, " " * _blanks(row, column)),)
    return _wrong_place("PD001.place_alone", row, column, fix)


def tab(row: Row, column: int) -> Problem:
    """Tabs stand where blanks would bring the key into that column."""
    start, end = row.line.start, row.line.content_start
    blanks = _blanks(row, column)
    fix = (TextEdit(start, end, " " * blanks),)
    return Problem("PD001", "PD001.tab_key", start, end, {"key": row.key, "blanks": blanks}, fix=fix)


def no_colon(row: Row) -> Problem:
    """A key alone on its line, without its colon."""
    end = row.key_start + len(row.key)
    fix = (TextEdit(end, end, ":"),)
    return Problem("PD001", "PD001.no_colon", row.line.content_start, end, {"key": row.key}, fix=fix)


def forgotten_dash(row: Row, dash: int) -> Problem:
    """A new item of a list begins, and its dash belongs into that column."""
    line = row.line
    fix = (TextEdit(line.start, line.content_start, f"{' ' * dash}- "),)
    args = {"key": row.key, "blanks": dash}
    return Problem("PD001", "PD001.forgotten_dash", line.content_start, line.content_end, args, fix=fix)


def surplus_dash(row: Row, column: int) -> Problem:
    """No new item begins, and the key belongs into that column."""
    line = row.line
    fix = (TextEdit(line.start, row.key_start, " " * max(column, 0)),)
    args = {"key": row.key, "blanks": max(column, 0)}
    return Problem("PD001", "PD001.surplus_dash", line.content_start, row.key_start, args, fix=fix)


def missing_parent(text: str, row: Row, parent: str, blanks: int) -> Problem:
    """The line of the mapping that the row belongs to is missing above it."""
    start = row.line.start
    fix = (
        (TextEdit(start, start, f"{' ' * blanks}{parent}:{line_break_before(text, start)}"),)
        if row.column > blanks
        else ()
    )
    args = {"key": row.key, "parent": parent, "blanks": blanks}
    return Problem("PD001", "PD001.missing_parent", row.line.content_start, row.line.content_end, args, fix=fix)


def missing_level(row: Row, parents: list[str], blanks: int) -> Problem:
    """The line above that says to which of several mappings the row belongs is missing."""
    args = {"key": row.key, "parents": parents, "blanks": blanks}
    return Problem("PD001", "PD001.missing_level", row.line.content_start, row.line.content_end, args)


def _wrong_place(message: str, row: Row, column: int, fix: tuple[TextEdit, ...]) -> Problem:
    args = {"key": row.key, "blanks": _blanks(row, column), "now": len(row.line.margin)}
    return Problem("PD001", message, row.line.content_start, row.line.content_end, args, fix=fix)


def _blanks(row: Row, column: int) -> int:
    """The blanks before the row's dash, or its key, where the key is in that column."""
    if row.dash is None:
        return max(column, 0)
    width = 2 if row.column == UNKNOWN else row.column - row.dash
    return max(column - width, 0)
