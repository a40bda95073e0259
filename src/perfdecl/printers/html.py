"""A sheet as one self-contained web page: real tables with scoped headings, no scripts, nothing fetched.

The lines and pages are those of the layout: a line is never broken, and only between lines may the browser break, so that
copied text has no breaks of its own. What is repeated on each page is a table's head, which browsers repeat when they print.
"""

from typing import NamedTuple

from jinja2 import Template
from markupsafe import Markup

from perfdecl.layout.measure import cell_lines, fitting, paragraphs, row_heights, turned
from perfdecl.layout.pages import pages_of
from perfdecl.layout.sheet import Cell, Role, Row, Section, Sheet, Slot, Typography
from perfdecl.model.path import Path, dotted
from perfdecl.printers.seal import seal
from perfdecl.printers.templates import template


def draw(sheet: Sheet, page: Template | None = None) -> bytes:
    """The bytes of the page, in UTF-8; ``page`` is a template to be used instead of the official one."""
    known: set[Path] = set()
    tables = [
        _table(pages_of(section, sheet.typography, is_first=position == 0), sheet.title, sheet.typography, known)
        for position, section in enumerate(sheet.sections)
    ]
    page = page or template("html/page.html")
    return seal(page.render(sheet=sheet, type=sheet.typography, tables=tables))


class _Cell(NamedTuple):
    """``texts`` are its paragraphs, for pages of users; ``lines`` the same with their lines marked."""

    tag: str
    attributes: list[tuple[str, str | int]]
    texts: list[str]
    lines: list[Markup]


class _Row(NamedTuple):
    tall: bool
    heads_columns: bool
    cells: list[_Cell]


class _Table(NamedTuple):
    """``pages`` are the rows of the body page by page, ``body`` all of them. On a narrow screen each row of ``cards`` stands
    for itself.
    """

    name: str
    caption: str
    widths: tuple[int, ...]
    cards: bool
    head: list[_Row]
    pages: list[list[_Row]]

    @property
    def body(self) -> list[_Row]:
        return [row for page in self.pages for row in page]


def _table(parts: list[Section], title: str, typography: Typography, known: set[Path]) -> _Table:
    section = parts[0]
    is_flat = all(cell.rows == 1 for part in parts for row in part.rows for cell in row.cells)
    headed = [slots for row, slots in section.grid() if row.heads_columns and is_flat]
    columns = {slot.column: slot.cell.text for slots in headed for slot in slots}
    head: list[_Row] = []
    pages: list[list[_Row]] = []
    for number, part in enumerate(parts):
        grid = list(part.grid())
        pages.append([])
        for fits, (row, slots) in zip(fitting(grid, row_heights(grid, typography), typography), grid, strict=True):
            if row.repeated and number:
                continue
            cells = [_cell(slot, row, columns, typography, known) for slot in slots if slot.begins]
            (head if row.repeated else pages[-1]).append(_Row(not fits, row.heads_columns, cells))
    headings = [cell.text for row in section.rows for cell in row.cells if cell.role is Role.HEADING]
    return _Table(section.name, "、".join(headings or [title]), section.widths, bool(columns), head, pages)


def _cell(slot: Slot, row: Row, columns: dict[int, str], typography: Typography, known: set[Path]) -> _Cell:
    """The element of a cell. Of the cells that show the same value, the first can be reached by its path as an id."""
    cell = slot.cell
    attributes: list[tuple[str, str | int]] = []
    if cell.path is not None:
        path = dotted(cell.path)
        if cell.path not in known:
            known.add(cell.path)
            attributes.append(("id", path))
        attributes.append(("data-path", path))
    attributes += attributes_of(slot, row, columns)
    texts = paragraphs(cell.text)
    lines = cell_lines(cell, slot.width, typography)
    turns = turned(lines, row.turns)
    marked = [_marked(one, {line for paragraph, line in turns if paragraph == at}) for at, one in enumerate(lines)]
    return _Cell(tag_of(cell, row), attributes, texts, marked)


def attributes_of(slot: Slot, row: Row, columns: dict[int, str]) -> list[tuple[str, str | int]]:
    """What a cell is in its table: what it heads, its column's heading, how far it reaches, what it is for."""
    cell = slot.cell
    attributes: list[tuple[str, str | int]] = []
    scope = _scope(cell, row)
    if scope:
        attributes.append(("scope", scope))
    if not row.repeated and columns.get(slot.column):
        attributes.append(("data-column", columns[slot.column]))
    attributes += [(name, size) for name, size in (("colspan", cell.span), ("rowspan", cell.rows)) if size > 1]
    attributes.append(("class", f"{cell.role} again" if cell.again else cell.role))
    return attributes


def tag_of(cell: Cell, row: Row) -> str:
    """``th`` for what heads others, else ``td``."""
    return "th" if _scope(cell, row) else "td"


def _marked(lines: list[str], turns: set[int]) -> Markup:
    """Lines that no browser breaks: it may between them, since each is set as one piece. Some begin another page."""
    return Markup().join(
        Markup('<span class="turn">{}</span>' if at in turns else "<span>{}</span>").format(line)
        for at, line in enumerate(lines)
        if line
    )


def _scope(cell: Cell, row: Row) -> str:
    """What a printed label is the heading of; empty for a value."""
    if cell.path is not None or not cell.text:
        return ""
    if cell.role is Role.HEADING:
        return "colgroup"
    return "col" if cell.rows == 1 and all(other.role is Role.LABEL for other in row.cells) else "row"
