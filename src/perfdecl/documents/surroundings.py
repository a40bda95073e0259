"""What stands around the fields of a form that perfdecl printed: labels, titles, headings with their units, lines."""

from collections import Counter
from collections.abc import Iterator, Sequence

from perfdecl.documents.compare import Difference, is_around_page, same_amount
from perfdecl.layout.sheet import Role, Sheet
from perfdecl.readers.document import Document, Recognised, Spot
from perfdecl.text.blanks import squeezed
from perfdecl.text.labels import bare


def beside(sheet: Sheet, printed: Document | None) -> frozenset[str]:
    """The texts of a print of today that are no values of the form, to compare: its format may have some of its own."""
    cells = (cell for section in sheet.sections for row in section.rows for cell in row.cells)
    values = {squeezed(cell.text) for cell in cells if cell.path is not None}
    texts = _texts(printed) if printed is not None else ()
    return frozenset(squeezed(text) for text, _ in texts) - values


def around(
    sheet: Sheet, document: Document, found: Recognised, differences: Sequence[Difference], own: frozenset[str]
) -> Iterator[Difference]:
    """Every text that is neither a label nor a value of the form, and every label that is not there.

    What ``differences`` say already is not said again, nor what is among the ``own`` texts of a print.
    """
    known = _Known(sheet, may_be_parted=document.kind == "pdf")
    places = {one.spot for one in differences if one.spot is not None and one.spot.row}
    left = {one.whole for one in differences if one.whole}
    # A value that stands at several places is said once.
    left |= {found.texts.get(one.path, "") for one in differences if one.path}
    if sheet.subtitle is not None:  # with the value that was found it is that field's matter
        left.add(sheet.subtitle.text.replace(sheet.subtitle.value, found.texts.get(sheet.subtitle.path, "")))
    seen: Counter[str] = Counter()
    changed: set[str] = set()
    for text, spot in _texts(document):
        plain = squeezed(text)
        seen[plain] += 1
        if not plain or plain in own or known.has(text) or spot in places or text in left or text.strip() in left:
            continue
        if not spot.row and is_around_page(text, sheet):
            continue
        label = known.meant(text)
        changed.add(label)
        yield Difference((), "PD701.label" if label else "PD701.extra", text.strip(), label, spot)
    if differences or changed:
        return  # which labels went with the rest is no news
    for label, count in known.required.items():
        if seen[squeezed(label)] < count:
            yield Difference((), "PD701.unlabelled", "", label, None)


class _Known:
    """The texts of a form. In a PDF a value may be parted by a page's end."""

    def __init__(self, sheet: Sheet, may_be_parted: bool) -> None:
        cells = [(cell, row) for section in sheet.sections for row in section.rows for cell in row.cells if cell.text]
        self.labels = [sheet.number, sheet.title, *(cell.text for cell, _ in cells if cell.path is None)]
        values = [cell.text for cell, _ in cells if cell.path is not None]
        self.required = Counter(cell.text for cell, row in cells if cell.path is None and not row.repeated)
        self.required |= Counter({cell.text for cell, row in cells if cell.path is None and row.repeated})
        self.required |= Counter((sheet.number, sheet.title))
        self._texts = {squeezed(one) for one in (*self.labels, *values)}
        self._amounts = [cell.text for cell, _ in cells if cell.role is Role.AMOUNT]
        self._values = [squeezed(one) for one in values] if may_be_parted else []

    def has(self, text: str) -> bool:
        """Whether the form has such a text."""
        plain = squeezed(text)
        return (
            plain in self._texts
            or any(same_amount(text, one) for one in self._amounts)
            or any(plain in one for one in self._values)
        )

    def meant(self, text: str) -> str:
        """The label that was changed to a text; empty where it is like none."""
        plain = bare(text)
        for label in self.labels:
            if plain == bare(label) or (len(plain) > 3 and (bare(label) in plain or plain in bare(label))):
                return label
        return ""


def _texts(document: Document) -> Iterator[tuple[str, Spot]]:
    for grid in document.grids:
        yield from ((cell.text, grid.spot(cell)) for cell in grid.cells)
    yield from ((line.text, Spot(line.page, 0, 0)) for line in document.loose)
