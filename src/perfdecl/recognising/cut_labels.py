"""Rows of labels that the end of a page cuts in two: 拟投入的资金（万 at its foot, 元） at the top of the next one."""

from collections.abc import Sequence

from perfdecl.readers.document import Document, Grid, GridCell, Line
from perfdecl.recognising.labels import Labels
from perfdecl.text.labels import bare

#: Edges of cells nearer than this are one, in points.
NEAR = 3.0
#: So many lines may stand between the parts of a table, at the foot and the top of pages.
BETWEEN = 4


def with_whole_labels(document: Document, kinds: Sequence[Labels]) -> Document:
    """The document with such rows put together at the foot of the first page; the same one where none is cut."""
    if document.kind != "pdf":
        return document
    blocks = list(document.blocks)
    before = -1  # the table before
    is_changed = False
    for at, block in enumerate(blocks):
        if isinstance(block, Line):
            continue
        above = blocks[before] if before >= 0 and at - before <= BETWEEN else None
        if isinstance(above, Grid):
            joined = next((found for labels in kinds if (found := _joined(above, block, labels))), None)
            if joined is not None:
                blocks[before], blocks[at] = joined
                is_changed = True
        before = at
    return document._replace(blocks=tuple(blocks)) if is_changed else document


def _joined(above: Grid, below: Grid, labels: Labels) -> tuple[Grid, Grid] | None:
    """Both tables with the row that was cut at the end of the first; None where the rows that meet are no labels."""
    last, first = _last_row(above), _first_row(below)
    if len(last) != len(first) or not any(cell.text.strip() for cell in first):
        return None
    if not all(_is_under(above, one, below, other) for one, other in zip(last, first, strict=True)):
        return None
    whole = [one._replace(text=one.text + other.text) for one, other in zip(last, first, strict=True)]
    for cell, rest in zip(whole, first, strict=True):
        if rest.text.strip() and (bare(cell.text) not in labels.known or bare(rest.text) in labels.known):
            return None
    kept = tuple(cell for cell in above.cells if cell not in last)
    left = tuple(cell for cell in below.cells if cell not in first)
    return above._replace(cells=(*kept, *whole), is_open=False), below._replace(cells=left)


def _last_row(grid: Grid) -> list[GridCell]:
    row = max((cell.row for cell in grid.cells), default=-1)
    return sorted((cell for cell in grid.cells if cell.row == row), key=lambda cell: cell.column)


def _first_row(grid: Grid) -> list[GridCell]:
    return sorted((cell for cell in grid.cells if cell.row == 0 and cell.rows == 1), key=lambda cell: cell.column)


def _is_under(above: Grid, one: GridCell, below: Grid, other: GridCell) -> bool:
    sides = zip(above.extent(one), below.extent(other), strict=True)
    return all(abs(first - second) <= NEAR for first, second in sides)
