"""A document as one sequence of rows, and what the labels in a row say of the form's sections."""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.readers.document import Document, Grid, GridCell, Line
from perfdecl.recognising.labels import (
    AMOUNTS,
    DEPARTMENT,
    HEADINGS,
    PARTS,
    ROW_COLUMNS,
    TASK_COLUMNS,
    bare_label,
)
from perfdecl.text.labels import bare


class Row(NamedTuple):
    """A row of a table with the cells that begin in it, or a line outside of tables, whose cells are its words.

    ``block`` counts the document's blocks, ``number`` the rows of a table. What is at the ``top`` begins a table; what is
    ``fresh`` does, or stands below a row without a text.
    """

    block: int
    number: int
    grid: Grid | None
    cells: tuple[GridCell, ...]
    words: frozenset[str]
    fresh: bool
    top: bool

    @property
    def texts(self) -> list[str]:
        """The texts from left to right, empty ones left out."""
        return [cell.text for cell in self.cells if cell.text.strip()]

    @property
    def is_department(self) -> bool:
        """Whether this is the row of a department's name, as at the top of the form."""
        texts = self.texts
        names = len(self.words) <= 2 or self.grid is None
        return bool(texts) and names and bare(texts[0]) == DEPARTMENT

    @property
    def department(self) -> str:
        """The department's name, to compare."""
        return "".join("".join(self.texts[1:]).split())

    @property
    def section(self) -> str:
        """The section of the form to which the row's labels belong; empty where it has none."""
        words = self.words
        heading = next((HEADINGS[word] for word in words if word in HEADINGS), "") if len(words) <= 2 else ""
        if heading:
            return heading
        if len(words & ROW_COLUMNS.keys()) >= 2:
            return "indicators"
        if len(words & TASK_COLUMNS.keys()) >= 2:
            return "tasks"
        return "budget" if words & (AMOUNTS.keys() | PARTS) else ""

    @property
    def certain(self) -> str:
        """The section, if hardly another table has such labels."""
        words, section = self.words, self.section
        if section == "budget" and (bare_label("budget") in words or len(words & PARTS) >= 2):
            return section
        if section == "tasks" and (words & HEADINGS.keys() or len(words & TASK_COLUMNS.keys()) >= 3):
            return section
        return section if len(words & ROW_COLUMNS.keys()) >= 2 else ""


def rows_of(document: Document) -> Iterator[Row]:
    """All rows of a document. Lines count as such only in bare text; elsewhere they have no words."""
    for at, block in enumerate(document.blocks):
        if isinstance(block, Line):
            yield _line(at, block, document.kind == "txt")
        else:
            yield from _table(at, block)


def _line(at: int, line: Line, is_row: bool) -> Row:
    texts = line.text.split() if is_row else [line.text]
    cells = tuple(GridCell(text, 0, column) for column, text in enumerate(texts))
    return Row(at, 0, None, cells, frozenset(map(bare, texts)) if is_row else frozenset(), False, False)


def _table(at: int, grid: Grid) -> Iterator[Row]:
    fresh, top, expected = True, True, -1
    for number, covering in grid.rows():
        cells = tuple(cell for cell in covering if cell.row == number)
        words = frozenset(bare(cell.text) for cell in cells if cell.text.strip())
        yield Row(at, number, grid, cells, words, fresh or number > expected, top)
        # What is merged down from above does not end there.
        fresh = not words and len(cells) == len(covering)
        top = top and not words
        expected = number + 1
