"""A sheet as a Word document: WordprocessingML from templates, with real tables.

Row heights, widths and merges come from the layout. Lines are of exact height, and rows at least as high as reckoned, so
that pages end at the same rows whatever font 宋体 is replaced by; where a row needs more lines, it grows.
"""

from functools import cache
from typing import NamedTuple

from markupsafe import Markup, escape

from perfdecl.layout.measure import fitting, paragraphs, row_heights
from perfdecl.layout.pages import kept_with_next
from perfdecl.layout.row_height import RowHeight, heights_in_flow
from perfdecl.layout.sheet import Role, Section, Sheet, Slot, Typography
from perfdecl.model.path import Path
from perfdecl.printers.package import package
from perfdecl.printers.templates import rendered, template

#: Parts that are the same in every document; the order is that of the package.
FIXED = {
    "[Content_Types].xml": "docx/content_types.xml",
    "_rels/.rels": "docx/package_rels.xml",
    "word/_rels/document.xml.rels": "docx/document_rels.xml",
    "docProps/app.xml": "office/app.xml",
    "customXml/_rels/item1.xml.rels": "docx/record_rels.xml",
    "customXml/itemProps1.xml": "docx/record_properties.xml",
}
#: Parts that depend on the sheet.
FILLED = {
    "docProps/core.xml": "office/core.xml",
    "word/styles.xml": "docx/styles.xml",
    "word/settings.xml": "docx/settings.xml",
    "word/fontTable.xml": "docx/font_table.xml",
    "word/document.xml": "docx/document.xml",
    "customXml/item1.xml": "docx/record.xml",
}
#: Parts that a draft has besides: its mark on every page, and its notes as comments.
DRAFTED = {
    "word/header1.xml": "docx/header.xml",
    "word/comments.xml": "docx/comments.xml",
}
#: The paragraph style of each kind of cell.
STYLES = {role: f"Cell{role.capitalize()}" for role in Role}


def draw(sheet: Sheet) -> bytes:
    """The bytes of the .docx."""
    notes: dict[Path, list[int]] = {}
    for number, path in sheet.places().items():
        notes.setdefault(path, []).append(number)
    context = {
        "sheet": sheet,
        "type": sheet.typography,
        "tables": [_table(section, sheet.typography, notes) for section in sheet.sections],
    }
    is_draft = sheet.draft is not None
    fixed = ((part, rendered(name, is_draft)) for part, name in FIXED.items())
    parts = FILLED | DRAFTED if is_draft else FILLED
    filled = ((part, template(name).render(context).encode()) for part, name in parts.items())
    return package((*fixed, *filled))


_Cell = tuple[Markup, str, tuple[int, int], list[tuple[str, tuple[int, ...]]]]


class _Row(NamedTuple):
    """A row as the template wants it: of each cell the XML of its properties, its style, the room above and below its text,
    and its paragraphs.

    A height of 0 is that of its lines. What is ``kept`` stands on the page of the row below.
    """

    unsplit: bool
    repeated: bool
    height: int
    kept: bool
    cells: list[_Cell]


def _table(
    section: Section, typography: Typography, notes: dict[Path, list[int]]
) -> tuple[tuple[int, ...], list[_Row]]:
    grid = list(section.grid())
    heights = row_heights(grid, typography)
    fits = fitting(grid, heights, typography)
    kept = [False] * len(grid) if typography.as_specimen else kept_with_next(grid)
    if typography.as_specimen or typography.unfilled:
        ways = [RowHeight()] * len(grid)
    else:
        ways = heights_in_flow(grid, heights, fits, kept, typography)
    rows = [
        _Row(unsplit, row.repeated, way.least, keep, [_cell(slot, way, notes) for slot in slots])
        for unsplit, way, keep, (row, slots) in zip(fits, ways, kept, grid, strict=True)
    ]
    return section.widths, rows


def _cell(slot: Slot, way: RowHeight, notes: dict[Path, list[int]]) -> _Cell:
    """The notes on a value are put to the first paragraph of the first cell that shows it."""
    cell = slot.cell
    merge = "" if cell.rows == 1 else "restart" if slot.begins else "continue"
    texts = paragraphs(cell.text) if slot.begins else [""]
    numbers = notes.pop(cell.path, []) if notes and cell.path is not None else []
    written: list[tuple[str, tuple[int, ...]]] = [(_tabbed(text) if "\t" in text else text, ()) for text in texts]
    if numbers:
        written[0] = (written[0][0], tuple(numbers))
    room = (way.above, way.below) if way.column == slot.column else (0, 0)
    return _properties(slot.width, cell.span, merge), STYLES[cell.role], room, written


def _tabbed(text: str) -> Markup:
    """Tabs are elements of their own."""
    return escape(text).replace("\t", Markup('</w:t><w:tab/><w:t xml:space="preserve">'))


@cache
def _properties(width: int, span: int, merge: str) -> Markup:
    """The properties of a cell; a form has few different ones."""
    return Markup(template("docx/cell_properties.xml").render(width=width, span=span, merge=merge))
