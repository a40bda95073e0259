"""Frames round the tables of a PDF's page: their lines make narrow columns without a text at both sides of all tables."""

from collections.abc import Iterator

from perfdecl.readers.document import Block, Document, Grid, GridCell, Line

#: The margin between a frame and its tables, in points.
MARGIN = 40.0


def without_frames(document: Document) -> Document:
    """The document with what stands in frames as tables and lines of their own; the same one where there is no frame."""
    if document.kind != "pdf":
        return document
    framed = {grid for grid in document.grids if _has_margins(grid)}
    if not any(cell.columns == len(grid.edges) - 1 for grid in framed for cell in grid.cells):
        return document
    blocks: list[Block] = []
    for block in document.blocks:
        blocks += _inside(block) if isinstance(block, Grid) and block in framed else (block,)
    return document._replace(blocks=tuple(blocks))


def _has_margins(grid: Grid) -> bool:
    """Whether the columns at both sides hold nothing but cells that go over the whole width, and are narrow."""
    last = len(grid.edges) - 2
    if last < 2 or grid.edges[1] > MARGIN or grid.edges[-1] - grid.edges[-2] > MARGIN:
        return False
    ends = [cell for cell in grid.cells if cell.column == 0 or cell.column + cell.columns > last]
    return all(cell.columns == last + 1 or not cell.text.strip() for cell in ends)


def _inside(grid: Grid) -> Iterator[Block]:
    """The tables of a frame, parted where a cell goes over its whole width, and the lines in such cells."""
    last = len(grid.edges) - 2
    page = grid.name.partition(".")[0]
    part: list[GridCell] = []
    for _, cells in grid.rows():
        begins = [cell for cell in cells if cell not in part]
        if begins and begins[0].columns == last + 1:
            yield from _table(grid, part)
            part = []
            yield from (Line(line.strip(), page) for line in begins[0].text.split("\n") if line.strip())
        else:
            part += [cell for cell in begins if cell.column > 0 and cell.column + cell.columns <= last]
    yield from _table(grid, part)


def _table(grid: Grid, cells: list[GridCell]) -> Iterator[Grid]:
    """A table with the columns that its own cells have."""
    if not cells:
        return
    columns = sorted({side for cell in cells for side in (cell.column, cell.column + cell.columns)})
    places = {column: at for at, column in enumerate(columns)}
    first = grid.edges[columns[0]]
    own = (
        cell._replace(column=places[cell.column], columns=places[cell.column + cell.columns] - places[cell.column])
        for cell in cells
    )
    edges = tuple(grid.edges[column] - first for column in columns)
    yield Grid(grid.name, tuple(own), edges, grid.is_open and max(cell.row for cell in cells) == grid.height() - 1)
