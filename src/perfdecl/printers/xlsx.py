"""A sheet as a workbook: SpreadsheetML from templates, one worksheet laid out like the form.

Amounts are numbers; everything else is text, and no text is ever a formula.
"""

from perfdecl.layout.sheet import Sheet
from perfdecl.printers.package import package
from perfdecl.printers.templates import rendered, template
from perfdecl.printers.worksheet import STYLES, SUBTITLE, Worksheet

#: Parts that are the same in every workbook; the order is that of the package.
FIXED = {
    "[Content_Types].xml": "xlsx/content_types.xml",
    "_rels/.rels": "xlsx/package_rels.xml",
    "xl/_rels/workbook.xml.rels": "xlsx/workbook_rels.xml",
    "docProps/app.xml": "office/app.xml",
}
#: Parts that depend on the sheet.
FILLED = {
    "docProps/core.xml": "office/core.xml",
    "xl/workbook.xml": "xlsx/workbook.xml",
    "xl/styles.xml": "xlsx/styles.xml",
    "xl/worksheets/sheet1.xml": "xlsx/worksheet.xml",
    "xl/worksheets/sheet2.xml": "xlsx/record.xml",
}
#: What stands in the place of the record where a form is still to be filled in.
SUMS = {"xl/worksheets/sheet2.xml": "xlsx/sums.xml"}


def draw(sheet: Sheet) -> bytes:
    """The bytes of the .xlsx."""
    styles = (*STYLES, SUBTITLE) if sheet.subtitle else STYLES
    context = {"sheet": sheet, "type": sheet.typography, "page": Worksheet(sheet), "styles": styles}
    parts = FILLED | SUMS if sheet.blank else FILLED
    fixed = ((part, rendered(name)) for part, name in FIXED.items())
    filled = ((part, template(name).render(context).encode()) for part, name in parts.items())
    return package((*fixed, *filled))
