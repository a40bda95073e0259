"""A sheet as a workbook: SpreadsheetML from templates, a worksheet for each section, laid out like the form.

Amounts are numbers; everything else is text, and no text is ever a formula. Beside the form, where it is not printed, cells
check its sums.
"""

from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.layout.sheet import Role, Section, Sheet
from perfdecl.model.path import Path
from perfdecl.printers.package import package
from perfdecl.printers.templates import rendered, template
from perfdecl.printers.worksheet import INDEX, STYLES, Amount, Put, Worksheet, letters
from perfdecl.text.check_cells import Side, formula, shown

#: Parts that are the same in every workbook.
FIXED = {"_rels/.rels": "xlsx/package_rels.xml", "docProps/app.xml": "office/app.xml"}
#: Parts that depend on the sheet; the worksheets follow. The order is that of the package.
FILLED = {
    "[Content_Types].xml": "xlsx/content_types.xml",
    "xl/_rels/workbook.xml.rels": "xlsx/workbook_rels.xml",
    "docProps/core.xml": "office/core.xml",
    "xl/workbook.xml": "xlsx/workbook.xml",
    "xl/styles.xml": "xlsx/styles.xml",
}
#: What the name of a worksheet cannot have, and how long it can be.
NO_NAME = compile_pattern(r"[\[\]:*?/\\']")
LONGEST_NAME = 31


def draw(sheet: Sheet) -> bytes:
    """The bytes of the .xlsx."""
    pages = [Worksheet(sheet, one, at == 0) for at, one in enumerate(sheet.sections)]
    names = _names(sheet)
    common = {"sheet": sheet, "type": sheet.typography, "styles": STYLES, "pages": pages, "names": names}
    filled = [(part, template(name).render(common).encode()) for part, name in FILLED.items()]
    fixed = [(part, rendered(name)) for part, name in FIXED.items()]
    for number, page in enumerate(pages, 1):
        context = common | {"page": page, "checks": list(_checks(sheet, page))}
        filled.append((f"xl/worksheets/sheet{number}.xml", template("xlsx/worksheet.xml").render(context).encode()))
    filled.append((f"xl/worksheets/sheet{len(pages) + 1}.xml", template("xlsx/record.xml").render(common).encode()))
    return package((filled[0], *fixed, *filled[1:]))


def _names(sheet: Sheet) -> list[str]:
    """The first worksheet, which bears the form's number, is called by it; the others are by their headings."""
    names: list[str] = []
    for section in sheet.sections:
        wanted = sheet.short_name if not names else _heading(section)
        name = NO_NAME.sub("", wanted)[:LONGEST_NAME].strip() or section.name
        names.append(name if name not in names else f"{name[: LONGEST_NAME - 4]} {len(names) + 1}")
    return names


def _heading(section: Section) -> str:
    cells = (cell.text for row in section.rows for cell in row.cells if cell.role is Role.HEADING)
    return next(cells, section.name)


def _checks(sheet: Sheet, page: Worksheet) -> Iterator[tuple[int, Put]]:
    """The rows and cells, a column away from the form, that check the sums of a worksheet."""
    first = page.repeated.stop
    for sides in sheet.equal:
        if not all(path in page.amounts for side in sides for path in side):
            continue
        written = formula(*(_side(page, side) for side in sides))
        texts = {place: text for one in page.amounts.values() for place, text in _texts(one)}
        place = f"{letters(len(page.widths) + 1)}{first}"
        yield first, Put(place, INDEX["check", False, False], "f", shown(written, texts) or "", written)
        first += 1


def _side(page: Worksheet, paths: tuple[Path, ...]) -> Side:
    amounts = [page.amounts[path] for path in paths]
    return Side([one.place for one in amounts], [one.label_place for one in amounts])


def _texts(one: Amount) -> tuple[tuple[str, str], tuple[str, str]]:
    return (one.place, one.text), (one.label_place, one.label)
