"""A sheet as a Word document: WordprocessingML from templates, with real tables.

Row heights, widths and merges come from the layout. Lines are of exact height, and rows at least as high as reckoned, so
that pages end at the same rows whatever font 宋体 is replaced by; where a row needs more lines, it grows.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from markupsafe import Markup

from perfdecl.layout.measure import fitting, paragraphs, row_heights
from perfdecl.layout.pages import kept_on_page
from perfdecl.layout.row_height import RowHeight, heights_in_flow
from perfdecl.layout.sheet import Role, Section, Sheet, Slot, Typography
from perfdecl.model.path import Path
from perfdecl.printers.package import package
from perfdecl.printers.templates import escaped, rendered, template, typeset

#: Parts that are the same in every document; the order is that of the package.
FIXED = {
    "[Content_Types].xml": "docx/content_types.xml",
    "_rels/.rels": "docx/package_rels.xml",
    "word/_rels/document.xml.rels": "docx/document_rels.xml",
    "docProps/app.xml": "office/app.xml",
    "customXml/_rels/item1.xml.rels": "docx/record_rels.xml",
    "customXml/itemProps1.xml": "docx/record_properties.xml",
}
#: Parts that depend on the type alone, which a form has once.
TYPESET = {
    "word/styles.xml": "docx/styles.xml",
    "word/settings.xml": "docx/settings.xml",
    "word/fontTable.xml": "docx/font_table.xml",
}
#: Parts that depend on the sheet.
FILLED = {
    "docProps/core.xml": "office/core.xml",
    **TYPESET,
    "word/document.xml": "docx/document.xml",
    "customXml/item1.xml": "docx/record.xml",
}
#: Parts that a draft has besides: its mark on every page, and its notes as comments.
DRAFTED = {
    "word/header1.xml": "docx/header.xml",
    "word/comments.xml": "docx/comments.xml",
}
CELL_ENDS = "</w:tc>"
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
    filled = (
        (part, typeset(name, sheet.typography) if part in TYPESET else template(name).render(context).encode())
        for part, name in parts.items()
    )
    return package((*fixed, *filled))


def _table(section: Section, typography: Typography, notes: dict[Path, list[int]]) -> tuple[Markup, Markup]:
    """The XML of what a table begins with, and of its rows.

    A height of 0 is that of a row's lines. A row may be kept on the page of the row below.
    """
    grid = list(section.grid())
    heights = row_heights(grid, typography)
    fits = fitting(grid, heights, typography)
    kept = [False] * len(grid) if typography.as_specimen else kept_on_page(grid, heights, typography)
    if typography.as_specimen or typography.unfilled:
        ways = [RowHeight()] * len(grid)
    else:
        ways = heights_in_flow(grid, heights, fits, kept, typography)
    rows: list[str] = []
    for unsplit, way, keep, (row, slots) in zip(fits, ways, kept, grid, strict=True):
        rows.append(_row_begins(unsplit, way.least, row.repeated))
        for slot in slots:
            room = (way.above, way.below) if way.column == slot.column else (0, 0)
            rows += _cell(slot, keep, room, notes)
        rows.append("</w:tr>\n")
    return _table_begins(section.widths, typography), Markup("".join(rows))


def _cell(slot: Slot, kept: bool, room: tuple[int, int], notes: dict[Path, list[int]]) -> Iterable[str]:
    """The XML of a cell. The notes on a value are put to the first paragraph of the first cell that shows it."""
    cell, _, width, begins = slot
    merge = "" if cell.rows == 1 else "restart" if begins else "continue"
    kind = _kind(width, cell.span, merge, cell.role, kept, room)
    if notes and (numbers := notes.pop(cell.path or (), ())):
        first, *others = paragraphs(cell.text) if begins else [""]
        noted = _filled(Markup(_tabbed(first)), kind.style, kind.kept, kind.room, numbers)
        return kind.begins, noted, *map(kind.paragraph, others), CELL_ENDS
    if not (begins and cell.text):
        return kind.begins, kind.empty, CELL_ENDS
    return kind.begins, *map(kind.paragraph, paragraphs(cell.text)), CELL_ENDS


def _tabbed(text: str) -> str:
    """The text as XML. Tabs are elements of their own."""
    return escaped(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')


def _filled(text: str, style: str, kept: bool, room: tuple[int, int], notes: Sequence[int] = ()) -> str:
    """A paragraph, with ``room`` above and below it."""
    return template("docx/paragraph.xml").render(text=text, style=style, kept=kept, room=room, notes=notes)


# A form has few kinds of tables, rows, cells and paragraphs: to fill in a template for each would take most of the time.


@lru_cache(256)
def _table_begins(widths: tuple[int, ...], typography: Typography) -> Markup:
    return Markup(template("docx/table_begins.xml").render(widths=widths, type=typography))


@lru_cache(1024)
def _row_begins(unsplit: bool, height: int, repeated: bool) -> str:
    return template("docx/row_begins.xml").render(unsplit=unsplit, height=height, repeated=repeated)


class _Kind:
    """What cells of one kind have in common: the XML before their paragraphs, around the text of one, and of one without."""

    def __init__(self, width: int, span: int, merge: str, role: Role, kept: bool, room: tuple[int, int]) -> None:
        self.style, self.kept, self.room = STYLES[role], kept, room
        self.begins = template("docx/cell_begins.xml").render(width=width, span=span, merge=merge)
        self.empty = _filled("", self.style, kept, room)
        self._before, mark, self._behind = _filled("TEXT", self.style, kept, room).partition("TEXT")
        assert mark

    def paragraph(self, text: str) -> str:
        """The XML of a paragraph."""
        return f"{self._before}{_tabbed(text)}{self._behind}" if text else self.empty


_kind = lru_cache(1024)(_Kind)
