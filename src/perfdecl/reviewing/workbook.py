"""Remarks in a workbook: a note on each cell, and the list on a sheet behind the others."""

from xml.etree.ElementTree import Element

from markupsafe import escape

from perfdecl.messages import Language, entry
from perfdecl.printers.templates import template
from perfdecl.readers.office_parts import main_part, relations
from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.names import R, S, all_of
from perfdecl.reviewing.editor import Editor
from perfdecl.reviewing.listed import Listed
from perfdecl.reviewing.offsets import Part
from perfdecl.reviewing.package import OFFICE, Package
from perfdecl.reviewing.remark import Remark
from perfdecl.reviewing.sheet_notes import put_notes
from perfdecl.text.width import width

KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
#: The widths of the list's columns, in digits, and heights in points.
WIDTHS = (6, 18, 8, 10, 26, 24, 50, 44, 24)
LINE, HIGHEST = 15, 400
#: A cell of the list begins at its top, and its text is broken into lines.
FORMAT = '<xf xmlns="{}" numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf>'


def annotate(path: str, data: bytes, remarks: list[Remark], listed: Listed, language: Language) -> bytes:
    """The workbook with its remarks; those of an earlier review are gone."""
    package = Package(path, data)
    _, main = main_part(package.archive)
    workbook = package.part(main)
    assert workbook is not None  # it was read
    targets = {one.id: one.part for one in relations(package.archive, main)}
    sheets = {one.get("name", ""): targets.get(one.get(f"{R}id", ""), "") for one in all_of(workbook.root, "sheet")}
    by_sheet: dict[str, list[Remark]] = {}
    for remark in remarks:
        if remark.spot is not None:
            by_sheet.setdefault(remark.spot.table, []).append(remark)
    titles = entry("review.list")
    for title, part in sheets.items():
        if part and title not in titles:
            put_notes(package, part, by_sheet.get(title, []), language)
    own = next((part for title, part in sheets.items() if title in titles and part), "")
    own = own or _new_sheet(package, main, workbook, listed.title)
    context = {
        "s": workbook.namespace(),
        "listed": listed,
        "style": _style(package, main),
        "widths": WIDTHS,
        "heights": [_height(row) for row in (listed.head, *listed.rows)],
    }
    package.put(own, template("review/list.xlsx.xml").render(context).encode())
    return package.data()


def _height(row: tuple[str, ...]) -> int:
    """The height of a row of the list in points: programs do not all find it by themselves."""
    lines = (-(-width(text) // (room - 1)) for text, room in zip(row, WIDTHS, strict=True))
    return min(max(*lines, 1) * LINE + 4, HIGHEST)


def _new_sheet(package: Package, main: str, workbook: Part, title: str) -> str:
    """The name of a part for the list, which the workbook shows behind its other sheets."""
    name = package.free_name("xl/worksheets/review{}.xml")
    id_ = package.relate(main, "worksheet", name)
    package.declare(name, KIND)
    number = max((whole(one.get("sheetId"), 0) for one in all_of(workbook.root, "sheet")), default=0) + 1
    editor = Editor(workbook)
    sheets = next(all_of(workbook.root, "sheets"))
    editor.last(
        sheets,
        f'<sheet xmlns="{workbook.namespace()}" xmlns:r="{_relationships(workbook)}" name="{escape(title)}" '
        f'sheetId="{number}" r:id="{id_}"/>',
    )
    package.put(main, editor.data())
    return name


def _relationships(workbook: Part) -> str:
    strict = b"http://purl.oclc.org/ooxml/officeDocument/relationships"
    return strict.decode() if strict in workbook.data else OFFICE


def _style(package: Package, main: str) -> int:
    """The number of a format for the list; the usual one where the workbook has none."""
    name = package.related(main, "styles")
    part = package.part(name) if name else None
    formats = part.root.find(f"{S}cellXfs") if part is not None else None
    if part is None or formats is None:
        return 0
    known = next((number for number, one in enumerate(formats) if _is_own(one)), None)
    if known is not None:
        return known
    editor = Editor(part)
    editor.last(formats, FORMAT.format(part.namespace()))
    if formats.get("count") is not None:
        editor.set(formats, "count", str(len(formats) + 1))
    package.put(name, editor.data())
    return len(formats)


def _is_own(element: Element) -> bool:
    """Whether a format breaks lines at the top of its cell and does nothing else."""
    alignment = element.find(f"{S}alignment")
    plain = all(element.get(one, "0") == "0" for one in ("numFmtId", "fontId", "fillId", "borderId", "xfId"))
    return plain and alignment is not None and alignment.attrib == {"vertical": "top", "wrapText": "1"}
