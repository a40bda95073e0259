"""A sheet as a Word document: WordprocessingML from templates, with real tables.

Row heights, widths and merges come from the layout. Lines are of exact height and break without rules for punctuation,
so that pages and lines break at the same places whatever font 宋体 is replaced by.
"""

from functools import cache

from perfdecl.layout.measure import fits_page, paragraphs
from perfdecl.layout.sheet import Role, Sheet
from perfdecl.printers.package import package
from perfdecl.printers.templates import template

#: Parts that are the same in every document; the order is that of the package.
FIXED = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "docProps/app.xml": "app.xml",
}
#: Parts that depend on the sheet.
FILLED = {
    "docProps/core.xml": "core.xml",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/fontTable.xml": "font_table.xml",
    "word/document.xml": "document.xml",
}
ALIGNMENT = {
    Role.HEADING: "center",
    Role.LABEL: "center",
    Role.VALUE: "center",
    Role.AMOUNT: "right",
    Role.PROSE: "left",
}


def draw(sheet: Sheet) -> bytes:
    """The bytes of the .docx."""
    context = {
        "sheet": sheet,
        "type": sheet.typography,
        "alignment": ALIGNMENT,
        "paragraphs": paragraphs,
        "fits_page": fits_page,
    }
    filled = ((part, template(f"docx/{name}").render(context).encode()) for part, name in FILLED.items())
    return package((*_fixed_parts(), *filled))


@cache
def _fixed_parts() -> tuple[tuple[str, bytes], ...]:
    return tuple((part, template(f"docx/{name}").render().encode()) for part, name in FIXED.items())
