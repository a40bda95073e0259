"""What a reader finds in a document: tables as grids of cells, and the text outside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.errors import UseError


class Spot(NamedTuple):
    """Where a cell is in the document, for people: which table or sheet, row and column, all from 1."""

    table: str
    row: int
    column: int


class GridCell(NamedTuple):
    """One cell, merged or not, with what is visible in it; paragraphs are separated by line breaks."""

    text: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Grid(NamedTuple):
    """A table; ``name`` is what people call it. Rows and columns count from 0."""

    name: str
    cells: tuple[GridCell, ...]

    def rows(self) -> Iterator[list[GridCell]]:
        """The cells that cover each row from left to right, those merged down from above included."""
        height = max((cell.row + cell.rows for cell in self.cells), default=0)
        covering: list[list[GridCell]] = [[] for _ in range(height)]
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.rows):
                covering[row].append(cell)
        for row_cells in covering:
            yield sorted(row_cells, key=lambda cell: cell.column)

    def spot(self, cell: GridCell) -> Spot:
        """The place of a cell."""
        return Spot(self.name, cell.row + 1, cell.column + 1)


class Document(NamedTuple):
    """A document's tables, the paragraphs outside of them, and the declaration that perfdecl put into it, if it did."""

    kind: str
    grids: tuple[Grid, ...]
    loose: tuple[str, ...] = ()
    embedded: bytes | None = None


class DocumentError(UseError):
    """A document that cannot be read; says why in an entry of the catalogue."""
