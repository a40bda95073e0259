"""Sheets, sections, rows and cells. Lengths are in twentieths of a point, the unit of word processors."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from perfdecl.model.path import Nearest, Path

POINT = 20


class Role(StrEnum):
    """What a cell is for, which decides how it is set."""

    HEADING = "heading"  # a section's title across the table
    LABEL = "label"  # a printed label
    VALUE = "value"  # a short value, centred
    AMOUNT = "amount"  # an amount of money
    PROSE = "prose"  # running text


class Cell(NamedTuple):
    """One cell with the text that is printed in it.

    ``path`` is where in the declaration the text comes from, None for labels. ``span`` counts the columns it takes,
    ``rows`` the rows that it is merged down over. One that is there ``again`` goes on from the page before.
    """

    text: str
    role: Role
    path: Path | None = None
    span: int = 1
    rows: int = 1
    again: bool = False


class Row(NamedTuple):
    """One row. A cell that is merged down from above is not repeated in ``cells``: see :meth:`Section.grid`.

    One that is higher than any page goes over several: its lines with the numbers in ``turns``, from 0, begin a page.
    """

    cells: tuple[Cell, ...]
    repeated: bool = False  # at the top of each page that the section runs over
    heads_columns: bool = False  # the specimen does not repeat such a row
    turns: tuple[int, ...] = ()


class Slot(NamedTuple):
    """A place in the grid of a row: a cell, and whether it begins here or is the lower part of one above.

    ``width`` is that of the cell, its margins included.
    """

    cell: Cell
    column: int
    width: int
    begins: bool


class Section(NamedTuple):
    """A table that begins on a new page. ``widths`` are those of its columns, cell margins included.

    One that ``joins`` stands below the section before it where the page has room for it.
    """

    name: str
    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    joins: bool = False

    def grid(self) -> Iterator[tuple[Row, list[Slot]]]:
        """Each row with every slot from left to right, the lower parts of merged cells included."""
        widths = self.widths
        merged: dict[int, tuple[Cell, int]] = {}
        for row in self.rows:
            slots: list[Slot] = []
            cells = iter(row.cells)
            column = 0
            while column < len(widths):
                begins = column not in merged
                cell, left = (next(cells), 0) if begins else merged.pop(column)
                span = cell.span
                if begins:
                    left = cell.rows
                if left > 1:
                    merged[column] = cell, left - 1
                width = widths[column] if span == 1 else sum(widths[column : column + span])
                slots.append(Slot(cell, column, width, begins))
                column += span
            yield row, slots


class Typography(NamedTuple):
    """Page and type: measures in twentieths of a point, as everywhere here.

    ``as_specimen``: lines and pages end as in the published specimen, with no rule for what begins or ends them. Of a form
    that is ``unfilled``, the heights of the rows are not known.
    """

    page_width: int
    page_height: int
    margin_side: int
    margin_top: int
    margin_bottom: int
    font_size: int
    line_height: int
    cell_side: int
    cell_top: int
    title_size: int
    title_line_height: int
    title_after: int
    as_specimen: bool = False
    unfilled: bool = False
    text_font: str = "宋体"
    title_font: str = "黑体"
    text_substitutes: tuple[str, ...] = ("SimSun", "Songti SC", "Noto Serif CJK SC")
    title_substitutes: tuple[str, ...] = ("SimHei", "Heiti SC", "Noto Sans CJK SC")

    @property
    def is_landscape(self) -> bool:
        """Whether the page is wider than high."""
        return self.page_width > self.page_height

    @property
    def body_height(self) -> int:
        """What the rows of one page may take."""
        return self.page_height - self.margin_top - self.margin_bottom

    @property
    def first_page_height(self) -> int:
        """What the rows of the first page may take, below the title and one more line: the number, or the subtitle."""
        return self.body_height - self.line_height - self.title_line_height - self.title_after


class Subtitle(NamedTuple):
    """A line below the title that shows a value of the declaration: ``text`` is the line, ``value`` what it shows of it."""

    text: str
    path: Path
    value: str


class Note(NamedTuple):
    """A remark on the value at ``path``."""

    path: Path
    text: str


class Draft(NamedTuple):
    """What makes a print a draft: a mark on every page, and what is still to be done."""

    mark: str
    heading: str
    notes: tuple[Note, ...]


class Sheet(NamedTuple):
    """A whole form, filled in. ``number`` stands at the left above the first section, ``title`` centred below it.

    A form without a number has an empty one, and no line for it. ``record`` is the declaration as JSON, which a document carries
    unseen so that it can be verified. ``equal`` are pairs of sums, by the paths of their amounts, that must be equal.
    A sheet that is to be filled in has what to say of a wrong amount as its ``refusal``.
    """

    number: str
    title: str
    subject: str
    typography: Typography
    sections: tuple[Section, ...]
    record: str = ""
    draft: Draft | None = None
    equal: tuple[tuple[tuple[Path, ...], tuple[Path, ...]], ...] = ()
    subtitle: Subtitle | None = None
    refusal: str = ""

    @property
    def short_name(self) -> str:
        """What the form is called where there is little room."""
        return self.number or self.title

    def places(self) -> dict[int, Path]:
        """For each note of a draft, by its number, the path of the cell that it is about or that is nearest."""
        if self.draft is None or not self.draft.notes:
            return {}
        paths = [cell.path for one in self.sections for row in one.rows for cell in row.cells if cell.path]
        nearest = Nearest(paths)
        return {number: nearest.to(note.path) or paths[0] for number, note in enumerate(self.draft.notes)}
