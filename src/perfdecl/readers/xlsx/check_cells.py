"""Cells beside a form that check its sums are no part of it, as long as they show what they reckon."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from perfdecl.readers.document import GridCell
from perfdecl.text.check_cells import shown

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def without_checks(sheet: Element, cells: Sequence[GridCell]) -> tuple[tuple[GridCell, ...], tuple[GridCell, ...]]:
    """The cells of a sheet but those that check sums, and those: they show what comes of their formula, or nothing yet."""
    formulas = {cell.get("r", ""): cell.findtext(f"{S}f") or "" for cell in sheet.iter(f"{S}c")}
    if not any(formulas.values()):
        return tuple(cells), ()
    # A number counts as it is, whatever its format shows.
    numbers = {
        cell.get("r", ""): cell.findtext(f"{S}v") or ""
        for cell in sheet.iter(f"{S}c")
        if cell.get("t", "n") == "n" and cell.find(f"{S}v") is not None
    }
    texts = {_place(cell): cell.text for cell in cells} | numbers
    checks = tuple(cell for cell in cells if _is_check(formulas.get(_place(cell), ""), cell.text, texts))
    return tuple(cell for cell in cells if cell not in checks), checks


def _is_check(formula: str, text: str, texts: dict[str, str]) -> bool:
    expected = shown(formula, texts) if formula else None
    return expected is not None and text in ("", expected)


def _place(cell: GridCell) -> str:
    name, column = "", cell.column + 1
    while column:
        column, last = divmod(column - 1, 26)
        name = chr(ord("A") + last) + name
    return f"{name}{cell.row + 1}"
