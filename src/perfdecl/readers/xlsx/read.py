"""Reading the sheets of an Excel workbook: what its cells show, merged ones as one."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath
from re import fullmatch, sub
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.archive import Archive
from perfdecl.readers.document import Document, Grid, GridCell
from perfdecl.readers.xlsx.check_cells import without_checks
from perfdecl.readers.xlsx.number_formats import BUILT_IN, EPOCH, MACINTOSH, shown

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MAX_CELLS = 500_000
#: The hidden sheet that holds the record.
RECORD = "perfdecl"


def read(name: str, data: bytes) -> Document:
    """Every visible sheet as a grid. Raises DocumentError for a file that cannot be read."""
    archive = Archive(name, data)
    workbook = archive.xml("xl/workbook.xml")
    if workbook is None:
        raise DocumentError("PD705.broken", path=name)
    targets = _targets(archive.xml("xl/_rels/workbook.xml.rels"))
    formats = _Formats(archive.xml("xl/styles.xml"), workbook)
    strings = [_string(item) for item in _all(archive.xml("xl/sharedStrings.xml"), "si")]
    grids: list[Grid] = []
    record = digest = ""
    for sheet in _all(workbook, "sheet"):
        part = targets.get(sheet.get(f"{R}id", ""))
        root = archive.xml(part) if part else None
        if root is None:
            continue
        cells = without_checks(root, list(_cells(root, strings, formats, name)))
        if sheet.get("name") == RECORD and cells:
            digest, record = cells[0].text, "".join(cell.text for cell in cells[1:])
        elif sheet.get("state", "visible") == "visible":
            grids.append(Grid(sheet.get("name", ""), cells))
    return Document("xlsx", tuple(grids), record, digest)


def _targets(relations: Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for relation in [] if relations is None else relations:
        target = relation.get("Target", "")
        part = target.lstrip("/") if target.startswith("/") else normpath(join(dirname("xl/workbook.xml"), target))
        found[relation.get("Id", "")] = part
    return found


def _all(root: Element | None, tag: str) -> Iterator[Element]:
    return iter(()) if root is None else root.iter(f"{S}{tag}")


class _Formats:
    """How the numbers of each style of cells are shown."""

    def __init__(self, styles: Element | None, workbook: Element) -> None:
        own = {one.get("numFmtId", ""): one.get("formatCode", "") for one in _all(styles, "numFmt")}
        built_in = {str(number): code for number, code in BUILT_IN.items()}
        cells = next(_all(styles, "cellXfs"), None)
        ids = [one.get("numFmtId", "") for one in _all(cells, "xf")]
        self._codes = {str(style): (built_in | own).get(number, "") for style, number in enumerate(ids)}
        properties = next(_all(workbook, "workbookPr"), None)
        is_macintosh = properties is not None and properties.get("date1904") in ("1", "true")
        self._epoch = MACINTOSH if is_macintosh else EPOCH

    def shown(self, value: str, style: str) -> str:
        """A number as a cell of this style shows it."""
        return shown(value, self._codes.get(style, ""), self._epoch)


def _cells(root: Element, strings: list[str], formats: _Formats, name: str) -> Iterator[GridCell]:
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    hidden: set[tuple[int, int]] = set()
    covered = 0
    for element in _all(root, "mergeCell"):
        start, _, end = element.get("ref", "").partition(":")
        first, last = _position(start), _position(end or start)
        if first is None or last is None:
            continue
        rows, columns = last[0] - first[0] + 1, last[1] - first[1] + 1
        covered += rows * columns
        if covered > MAX_CELLS:
            raise DocumentError("PD705.too_large", path=name)
        merged[first] = rows, columns
        hidden |= {(first[0] + down, first[1] + right) for down in range(rows) for right in range(columns)} - {first}
    unseen = [range(int(one.get("min", "1")) - 1, int(one.get("max", "1"))) for one in _all(root, "col") if _hides(one)]
    count = 0
    for row in _all(root, "row"):
        for cell in row.findall(f"{S}c"):
            at = _position(cell.get("r", ""))
            count += 1
            if count > MAX_CELLS:
                raise DocumentError("PD705.too_large", path=name)
            # A merged cell is seen as long as one of its rows and columns is.
            is_seen = at in merged or not (_hides(row) or any(at is not None and at[1] in one for one in unseen))
            if at is not None and at not in hidden and is_seen:
                yield GridCell(_shown(cell, strings, formats), *at, *merged.get(at, (1, 1)))


def _hides(element: Element) -> bool:
    """Whether a row is hidden, or columns are."""
    bounds = element.get("min", "1"), element.get("max", "1")
    return element.get("hidden") in ("1", "true") and all(fullmatch("[0-9]{1,6}", one) for one in bounds)


def _position(reference: str) -> tuple[int, int] | None:
    found = fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", reference)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1


def _shown(cell: Element, strings: list[str], formats: _Formats) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(map(_string, cell.findall(f"{S}is")))
    value = cell.findtext(f"{S}v") or ""
    if kind == "s":
        return strings[int(value)] if value.isdigit() and int(value) < len(strings) else ""
    return formats.shown(_number(value), cell.get("s", "0")) if kind == "n" else value


def _number(value: str) -> str:
    """A number without the noise of binary floats: 1340.7299999999998 is what Excel shows as 1340.73."""
    if fullmatch(r"-?[0-9]+\.[0-9]{10,}|-?[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]{1,2}", value):
        return f"{float(value):.10f}".rstrip("0").rstrip(".")
    return value


def _string(item: Element) -> str:
    """The text of a shared or inline string, phonetic guides left out."""
    texts = [text.text or "" for text in item.findall(f"{S}t")]
    texts += [run.findtext(f"{S}t") or "" for run in item.findall(f"{S}r")]
    text = sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), "".join(texts))
    return text.replace("\r\n", "\n")
