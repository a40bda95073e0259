"""Column headings that are printed again on a further page, with no line between them and the row below."""

from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.readers.document import Grid, GridCell

#: So many headings of its columns a row must show: no row of values begins with several of them.
CERTAIN = 2


class Head(NamedTuple):
    """A heading as it was printed, without blanks, and where its column begins and ends."""

    text: str
    left: float
    right: float


def heads_of(grid: Grid, cells: Sequence[GridCell]) -> tuple[Head, ...]:
    """The headings of a row."""
    return tuple(Head("".join(cell.text.split()), *grid.extent(cell)) for cell in cells if cell.text.strip())


def parted(grid: Grid, heads: Sequence[Head]) -> Grid:
    """The table with such a row as two rows: the headings, and what stood below them in the same cells."""
    for row, cells in grid.rows() if heads else ():
        begins = [cell for cell in cells if cell.row == row]
        known = {cell: head for cell in begins if (head := _head(grid, cell, heads)) is not None}
        rests = {cell: rest for cell, head in known.items() if (rest := _behind(cell.text, len(head.text)))}
        if len(known) >= CERTAIN and rests:
            return _with_row(grid, row, {cell: head.text for cell, head in known.items()}, rests)
    return grid


def _head(grid: Grid, cell: GridCell, heads: Sequence[Head]) -> Head | None:
    """The heading of its column, if the cell begins with it."""
    left, right = grid.extent(cell)
    head = max(heads, key=lambda one: min(one.right, right) - max(one.left, left))
    shares = min(head.right, right) > max(head.left, left)
    return head if shares and "".join(cell.text.split()).startswith(head.text) else None


def _behind(text: str, count: int) -> str:
    """What stands behind so many characters, blanks not counted."""
    for at, char in enumerate(text):
        if count == 0:
            return text[at:].strip()
        count -= not char.isspace()
    return ""


def _with_row(grid: Grid, row: int, heads: dict[GridCell, str], rests: dict[GridCell, str]) -> Grid:
    """The headings in a row of their own, above one that may be there already where only some cells lack the line."""
    added = any(cell.rows == 1 for cell in rests)
    cells: list[GridCell] = []
    for cell in grid.cells:
        if cell.row > row:
            cells.append(cell._replace(row=cell.row + added))
        elif cell.row < row:
            cells.append(cell._replace(rows=cell.rows + (added and cell.row + cell.rows > row)))
        elif cell in heads:
            below = cell.rows - 1 + added
            cells.append(cell._replace(text=heads[cell], rows=1))
            cells += [cell._replace(text=rests.get(cell, ""), row=row + 1, rows=below)] if below else []
        else:
            cells.append(cell._replace(row=row + added))
    return grid._replace(cells=tuple(cells))
