"""What changes how a document is seen without changing a text of it, as differences from what perfdecl prints."""

from collections import Counter
from collections.abc import Iterator

from perfdecl.documents.compare import Difference, same_amount
from perfdecl.documents.released import STYLES
from perfdecl.layout.record import digest
from perfdecl.layout.sheet import Sheet
from perfdecl.readers.document import Document
from perfdecl.text.blanks import squeezed

#: What matters in any document; other kinds only in one that perfdecl printed, which has nothing of the sort.
ALWAYS = frozenset({"struck", "shown", "tracked", "turned", "field"})
#: What readers call things that have no text.
THINGS = frozenset({"picture", "shape", "chart", "control", "drawing", "field", "annotation"})


def hidden(differences: list[Difference], document: Document, sheet: Sheet) -> list[Difference]:
    """The differences, where a text is missing that the file has unseen said as such."""
    unseen = [(squeezed(one.text), one.spot) for one in document.sights if one.kind == "unseen"]
    cells = (cell for section in sheet.sections for row in section.rows for cell in row.cells)
    declared = {cell.path: squeezed(cell.text) for cell in cells} if unseen else {}
    found: list[Difference] = []
    for one in differences:
        whole = declared.get(one.path, "") if one.entry in ("PD701", "PD701.missing") else ""
        spots = [spot for text, spot in unseen if whole and (whole in text or same_amount(text, whole))]
        if spots:
            place = spots[0] if spots[0].row else one.spot
            one = one._replace(entry="PD701.unseen", spot=place)
        found.append(one)
    return found


def sights_of(document: Document, printed: Document | None) -> Iterator[Difference]:
    """Everything that is seen beside the texts and that a print of today has not, each kind of thing at its place."""
    is_ours = bool(document.record) and not document.is_house
    seen = [one for one in document.sights if one.kind != "unseen" and (is_ours or one.kind in ALWAYS)]
    seen = [one for one in seen if not (one.kind == "style" and digest(one.text) in STYLES)]
    own = Counter((one.kind, one.text) for one in (printed.sights if printed is not None else ()))
    for sight in seen:
        key = sight.kind, sight.text
        if own[key]:
            own[key] -= 1
        else:
            spot = sight.spot if sight.spot.row or sight.spot.table else None
            yield Difference((), f"PD701.{sight.kind}", _short(sight.text), "", spot)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:40]}…"
