"""A sheet as one self-contained web page: real tables with scoped headings, no scripts, nothing fetched.

The widths are those of the layout and lines may break anywhere, so that on screen as on paper lines end where they end
in the .docx. What is repeated on each page is a table's head, which browsers repeat when they print.
"""

from typing import NamedTuple

from jinja2 import Template

from perfdecl.layout.measure import fitting, paragraphs
from perfdecl.layout.sheet import Cell, Role, Row, Section, Sheet, Typography
from perfdecl.model.path import Path
from perfdecl.printers.seal import seal
from perfdecl.printers.templates import template


def draw(sheet: Sheet, page: Template | None = None) -> bytes:
    """The bytes of the page, in UTF-8; ``page`` is a template to be used instead of the official one."""
    known: set[Path] = set()
    tables = [_table(section, sheet.title, sheet.typography, known) for section in sheet.sections]
    page = page or template("html/page.html")
    return seal(page.render(sheet=sheet, type=sheet.typography, tables=tables))


class _Cell(NamedTuple):
    tag: str
    attributes: list[tuple[str, str | int]]
    texts: list[str]


class _Row(NamedTuple):
    tall: bool
    cells: list[_Cell]


class _Table(NamedTuple):
    name: str
    caption: str
    widths: tuple[int, ...]
    head: list[_Row]
    body: list[_Row]


def _table(section: Section, title: str, typography: Typography, known: set[Path]) -> _Table:
    grid = list(section.grid())
    head: list[_Row] = []
    body: list[_Row] = []
    for fits, (row, _) in zip(fitting(grid, typography), grid, strict=True):
        (head if row.repeated else body).append(_Row(not fits, [_cell(cell, row, known) for cell in row.cells]))
    headings = [cell.text for row in section.rows for cell in row.cells if cell.role is Role.HEADING]
    return _Table(section.name, "、".join(headings or [title]), section.widths, head, body)


def _cell(cell: Cell, row: Row, known: set[Path]) -> _Cell:
    """The element of a cell. Of the cells that show the same value, the first can be reached by its path as an id."""
    attributes: list[tuple[str, str | int]] = []
    if cell.path is not None:
        path = ".".join(map(str, cell.path))
        if cell.path not in known:
            known.add(cell.path)
            attributes.append(("id", path))
        attributes.append(("data-path", path))
    scope = _scope(cell, row)
    if scope:
        attributes.append(("scope", scope))
    attributes += [(name, size) for name, size in (("colspan", cell.span), ("rowspan", cell.rows)) if size > 1]
    attributes.append(("class", cell.role))
    return _Cell("th" if scope else "td", attributes, paragraphs(cell.text))


def _scope(cell: Cell, row: Row) -> str:
    """What a printed label is the heading of; empty for a value."""
    if cell.path is not None or not cell.text:
        return ""
    if cell.role is Role.HEADING:
        return "colgroup"
    return "col" if cell.rows == 1 and all(other.role is Role.LABEL for other in row.cells) else "row"
