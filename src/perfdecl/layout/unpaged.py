"""A form where there are no pages: rows that every section repeats stand once above them all."""

from collections.abc import Sequence

from perfdecl.layout.sheet import Row, Section


def endless(sections: Sequence[Section]) -> tuple[Section, list[Section]]:
    """The rows that all sections begin with and repeat, in the columns of the first one; the sections without them."""
    heads = [[row for row in section.rows if row.repeated] for section in sections]
    shared = 0
    for rows in zip(*heads, strict=False):
        if len({_said(row) for row in rows}) > 1:
            break
        shared += 1
    first = sections[0]
    return (
        first._replace(rows=first.rows[:shared]),
        [section._replace(rows=section.rows[shared:]) for section in sections],
    )


def _said(row: Row) -> tuple[object, ...]:
    """What a row says, whatever its columns."""
    return tuple((cell.text, cell.path) for cell in row.cells)
