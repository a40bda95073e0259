"""Does a document say what its declaration says? Cell by cell, by what can be seen."""

from collections.abc import Iterator
from decimal import Decimal
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.layout.sheet import Cell, Role, Sheet
from perfdecl.messages import Language, say
from perfdecl.model.path import Path
from perfdecl.readers.document import ON_PAGE, ON_SHEET, Recognised, Spot
from perfdecl.readers.page_numbers import is_of_browser, is_page_number
from perfdecl.text.blanks import squeezed, unwrapped, usual
from perfdecl.text.labels import tidy

#: An amount as people write it, without commas and blanks: its unit may stand behind it.
AMOUNT = compile_pattern(r"([-+]?[0-9]{1,30}(?:\.[0-9]{1,30})?)(?:万元)?")
NUMBER = compile_pattern(r"[-+]?[0-9]{1,30}(?:\.[0-9]{1,30})?")
#: What stands for nothing in accounts.
NOTHING = frozenset("-—–－")
#: What is said of spots that are no cells.
WHOLE = {ON_PAGE: "spot.page", ON_SHEET: "spot.sheet"}
#: So much of a long text is quoted around the first difference.
QUOTED = 12


class Difference(NamedTuple):
    """One cell that differs: the entry that says so, and both texts around the difference. The spot is None where the
    document has no such cell. ``whole`` is the text of what the declaration has not.
    """

    path: Path
    entry: str
    printed: str
    declared: str
    spot: Spot | None
    whole: str = ""


def compare(sheet: Sheet, found: Recognised, blanks: bool = True) -> Iterator[Difference]:
    """Every difference, in the order of the form; then what the document has besides.

    Without ``blanks`` only what is visible counts: in a PDF tabs are no characters, and where a paragraph ends on a full
    line nothing shows it.
    """
    declared = declared_texts(sheet)
    amounts = {
        cell.path for section in sheet.sections for row in section.rows for cell in row.cells if _is_amount(cell)
    }
    for path, text in declared.items():
        printed = found.texts.get(path, "")
        if same(printed, text, blanks) or (path in amounts and same_amount(printed, text)):
            continue
        if not printed:
            yield Difference(path, "PD701.missing", "", _short(text), found.spots.get(path))
        else:
            yield Difference(path, "PD701", *_around(printed, text), found.spots.get(path))
    for remark in found.remarks:
        if remark.entry == "PD702.near":
            said, label = (str(remark.words[name]) for name in ("text", "label"))
            yield Difference(remark.path, "PD701.near", said, label, None, said)
    for path, printed in found.texts.items():
        if printed and path not in declared:
            yield Difference(path, "PD701.extra", _short(printed), "", found.spots.get(path))
    for text, spot in found.residue:
        if text not in (sheet.number, sheet.title, sheet.subject) and (spot.row or not is_around_page(text, sheet)):
            yield Difference((), "PD701.extra", _short(text), "", spot, text)


def declared_texts(sheet: Sheet) -> dict[Path, str]:
    """The text that is printed for each path, empty cells left out."""
    cells = (cell for section in sheet.sections for row in section.rows for cell in row.cells)
    texts = {sheet.subtitle.path: sheet.subtitle.value} if sheet.subtitle else {}
    return texts | {cell.path: tidy(cell.text) for cell in cells if cell.path is not None and cell.text.strip()}


def same(printed: str, declared: str, blanks: bool = True) -> bool:
    """Whether two texts are the same on paper: amounts by their number, texts by their lines."""
    if tidy(printed) == declared or unwrapped(usual(tidy(printed))) == unwrapped(usual(declared)):
        return True
    if not blanks and squeezed(printed) == squeezed(declared):
        return True
    first, second = (NUMBER.fullmatch(squeezed(one).replace(",", "")) for one in (printed, declared))
    return first is not None and second is not None and Decimal(first[0]) == Decimal(second[0])


def same_amount(printed: str, declared: str) -> bool:
    """Whether two texts are the same amount in 万元: 1,340.73万元 is 1,340.73, and a dash is nothing."""
    first, second = (AMOUNT.fullmatch(squeezed(one).replace(",", "")) for one in (printed, declared))
    if second is None:
        return False
    amount = Decimal(second[1])
    return Decimal(first[1]) == amount if first else squeezed(printed) in NOTHING and not amount


def is_around_page(text: str, sheet: Sheet) -> bool:
    """Whether a line outside of tables is the number of a page, or what a browser prints around pages."""
    whole = f"{sheet.title}（{sheet.subject}）"
    return is_page_number(text) or is_of_browser(text, (whole, sheet.title, sheet.subject))


def spot_in_words(spot: Spot | None, language: Language) -> str:
    """The place of a cell, as people would look for it."""
    if spot is not None and spot.column in WHOLE:
        return say(WHOLE[spot.column], language, table=spot.table)
    if spot is None or not spot.row:
        page = spot.table if spot is not None else ""
        return say("spot.outside.page", language, page=page) if page else say("spot.outside", language)
    return say("spot", language, table=spot.table, row=spot.row, column=spot.column)


def _is_amount(cell: Cell) -> bool:
    return cell.role is Role.AMOUNT


def _around(printed: str, declared: str) -> tuple[str, str]:
    """Both texts from a little before their first difference to a little behind it."""
    at = next((at for at, pair in enumerate(zip(printed, declared, strict=False)) if pair[0] != pair[1]), None)
    at = min(len(printed), len(declared)) if at is None else at
    return _piece(printed, at), _piece(declared, at)


def _piece(text: str, at: int) -> str:
    start, end = max(at - QUOTED, 0), at + QUOTED
    piece = text[start:end].replace("\n", "↵")
    return f"{'…' if start else ''}{piece}{'…' if end < len(text) else ''}"


def _short(text: str) -> str:
    return _piece(text, 0) if len(text) > QUOTED * 3 else text.replace("\n", "↵")
