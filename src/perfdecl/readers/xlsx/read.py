"""Reading the sheets of an Excel workbook: what its cells show, merged ones as one."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import date
from math import inf
from re import fullmatch
from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.archive import Archive
from perfdecl.readers.document import ON_SHEET, Document, Grid, GridCell, Line, Sight, Spot, remarks_of
from perfdecl.readers.limits import SHEETS, Tally
from perfdecl.readers.office_parts import main_part, related, relations
from perfdecl.readers.xlsx.around import MOST_CONDITIONS, lines_around, sights_around, touches
from perfdecl.readers.xlsx.check_cells import without_checks
from perfdecl.readers.xlsx.extent import MAX_COLUMNS, ON, POINTS, Extent
from perfdecl.readers.xlsx.fits import has_room, is_pushed_out
from perfdecl.readers.xlsx.looks import Looks
from perfdecl.readers.xlsx.merged_ranges import Merges
from perfdecl.readers.xlsx.names import R, S, all_of, position
from perfdecl.readers.xlsx.number_formats import EPOCH, MACINTOSH
from perfdecl.readers.xlsx.paper import Area, areas_of, last_column, scaled, unprinted
from perfdecl.readers.xlsx.texts import Seen, Texts

#: The hidden sheet that holds the record.
RECORD = "perfdecl"
#: So many parts of its characters, at the least, a number needs as its column's width; else signs are shown for it.
NEEDED = 0.6
#: The size of the type, in points, for which that is.
USUAL = 11.0


def read(name: str, data: bytes) -> Document:
    """Every visible sheet as a grid, then headers and footers. Raises DocumentError for a file that cannot be read."""
    archive = Archive(name, data)
    _, main = main_part(archive)
    workbook = archive.xml(main)
    if workbook is None:
        raise DocumentError("PD705.broken", path=name)
    targets = {one.id: one.part for one in relations(archive, main)}
    texts = Texts(_strings(archive, main), Looks(*_styles(archive, main)), _epoch(workbook))
    grids: list[Grid] = []
    lines: list[Line] = []
    record = digest = ""
    has_hidden = False
    printed = areas_of(workbook)
    for number, sheet in enumerate(all_of(workbook, "sheet")):
        archive.tally.add(SHEETS)
        part = targets.get(sheet.get(f"{R}id", ""), "")
        root = archive.xml(part) if part else None
        if root is None:
            continue
        title = sheet.get("name", "")
        if root.tag == f"{S}chartsheet":
            texts.sights.append(Sight("object", "chart", Spot(title, 0, ON_SHEET)))
            continue
        if title == RECORD and sheet.get("state", "visible") != "visible":
            said = [cell.text for cell in _Sheet(title, root, texts, archive.tally).record()]
            digest, record = (said[0], "".join(said[1:])) if said else ("", "")
        elif sheet.get("state", "visible") == "visible":
            archive.tally.block()
            areas = printed.get(number, [])
            here = _Sheet(title, root, texts, archive.tally, areas)
            cells, checks = without_checks(root, list(here.cells()))
            grids.append(grid := Grid(title, cells))
            texts.sights += [*unprinted(grid, areas), *scaled(root, grid, areas, here.extent)]
            beside = {grid.spot(cell) for cell in checks}
            texts.sights = [one for one in texts.sights if one.spot not in beside]
            texts.uncalculated -= beside
            around = list(lines_around(root, title))
            lines += [one for one in around if isinstance(one, Line)]
            texts.sights += [one for one in around if isinstance(one, Sight)]
            seen = list(sights_around(archive, part, root, title))
            is_many = sum(one.kind == "condition" for one in seen) > MOST_CONDITIONS
            texts.sights += (one for one in seen if is_many or touches(one, grid))
        elif any(texts.plain(cell).strip() for cell in all_of(root, "c")):
            has_hidden = True
    hidden = [Sight("unseen", "", Spot("", 0, 0))] if has_hidden else []
    remarks = remarks_of([*texts.sights, *hidden])
    if texts.uncalculated:
        remarks += ("PD702.uncalculated",)
    return Document("xlsx", (*grids, *lines), record, digest, remarks, sights=tuple(texts.sights))


def _strings(archive: Archive, main: str) -> list[Element]:
    part = related(archive, main, "sharedStrings")
    return list(all_of(archive.xml(part), "si")) if part else []


def _styles(archive: Archive, main: str) -> tuple[Element | None, Element | None]:
    """The part of the styles, and that of the theme."""
    parts = (related(archive, main, kind) for kind in ("styles", "theme"))
    styles, theme = (archive.xml(part) if part else None for part in parts)
    return styles, theme


def _epoch(workbook: Element) -> date:
    properties = next(all_of(workbook, "workbookPr"), None)
    return MACINTOSH if properties is not None and properties.get("date1904") in ON else EPOCH


class _Placed(NamedTuple):
    """A cell where it stands, and whether its row is seen."""

    at: tuple[int, int]
    cell: Element
    is_seen: bool


class _Sheet:
    """Goes through the cells of one sheet."""

    def __init__(self, title: str, root: Element, texts: Texts, tally: Tally, areas: Sequence[Area] = ()) -> None:
        self._title = title
        self._texts = texts
        self._tally = tally
        self._areas = areas
        self.extent = Extent(root)
        self._placed = list(_placed(root, self.extent))
        self._filled: dict[int, list[int]] = {}  # columns by rows
        for row, column in sorted(one.at for one in self._placed if len(one.cell)):
            self._filled.setdefault(row, []).append(column)
        self._merges = Merges([one.at for one in self._placed], _ranges(root), tally)
        self._seen_rows = {one.at[0] for one in self._placed if one.is_seen}
        view = next(all_of(root, "sheetView"), None)
        self._shows_zeros = view is None or view.get("showZeros") not in ("0", "false")
        # A table has colours of its own, by rules that are not in its cells.
        self._knows_ground = next(all_of(root, "tablePart"), None) is None

    def record(self) -> Iterator[GridCell]:
        """The cells of the sheet that holds the record, whatever they look like."""
        for at, cell, _ in self._placed:
            yield GridCell(self._texts.plain(cell), *at)

    def cells(self) -> Iterator[GridCell]:
        """The cells that are seen; what is in others is a sight."""
        for at, cell, is_seen in self._placed:
            if at in self._merges.covered:
                continue
            size = self._merges.sizes.get(at, (1, 1))
            seen = self._texts.of(cell, self._knows_ground, self._shows_zeros)
            spot = Spot(self._title, at[0] + 1, at[1] + 1)
            has_size = self._is_seen(at, size, is_seen) and self.extent.has_width(at[1], size[1])
            if not has_size or is_pushed_out(seen.look, self.extent.width(at[1], size[1]) * POINTS):
                if seen.text.strip():
                    self._texts.sights.append(Sight("unseen", seen.text.strip(), spot))
                continue
            self._say(seen, spot, self.extent.width(at[1], size[1]))
            self._tally.cell(seen.text, *size)
            self._say_room(seen, at, size, spot)
            yield GridCell(seen.text, *at, *size)

    def _say_room(self, seen: Seen, at: tuple[int, int], size: tuple[int, int], spot: Spot) -> None:
        """Say what is crossed out, or has no room in its cell."""
        if seen.look.is_crossed and seen.text.strip():
            self._texts.sights.append(Sight("object", "drawing", spot))
        wide = self.extent.width(at[1], size[1]) * POINTS
        free = wide if at in self._merges.sizes else self._free(at) * POINTS
        high = self.extent.fixed_height(at[0], size[0])
        if not has_room(seen.text, seen.look, wide, free, high, seen.is_number):
            self._texts.sights.append(Sight("cut", seen.text.strip(), spot))

    def _free(self, at: tuple[int, int]) -> float:
        """How wide a cell is with the empty ones to its right, over which a long text goes on as far as is printed."""
        filled = self._filled.get(at[0], [])
        behind = bisect(filled, at[1])
        ends = filled[behind : behind + 1]
        last = last_column(self._areas, at[0])
        ends += [last + 1] if last is not None and at[1] <= last < MAX_COLUMNS - 1 else []
        return self.extent.width(at[1], min(ends) - at[1]) if ends else inf

    def _is_seen(self, at: tuple[int, int], size: tuple[int, int], is_seen: bool) -> bool:
        """Whether one of the rows of a cell is seen."""
        return is_seen or (size[0] > 1 and any(row in self._seen_rows for row in range(at[0], at[0] + size[0])))

    def _say(self, seen: Seen, spot: Spot, width: float) -> None:
        if seen.formula and not (seen.text or seen.lost):
            self._texts.uncalculated.add(spot)
        for kind, text in (("unseen", seen.lost), ("struck", seen.struck), ("formula", seen.formula)):
            if text.strip():
                self._texts.sights.append(Sight(kind, text.strip(), spot))
        if seen.shown is not None:
            self._texts.sights.append(Sight("shown", seen.shown, spot))
        elif seen.is_repeated and width >= 2 * len(seen.text) > 0:
            self._texts.sights.append(Sight("shown", seen.text * 2, spot))
        elif seen.is_number and width < len(seen.text) * NEEDED * max(seen.look.size / USUAL, 1):
            self._texts.sights.append(Sight("shown", "#" * max(int(width), 1), spot))


def _placed(root: Element, extent: Extent) -> Iterator[_Placed]:
    """All cells. Where a row or a cell does not say its place, it is the next one."""
    number = -1
    for row in all_of(root, "row"):
        said = row.get("r", "")
        number = int(said) - 1 if fullmatch("[1-9][0-9]{0,6}", said) else number + 1
        column = -1
        extent.take(number, row)
        is_seen = not extent.hides(row)
        for cell in row.findall(f"{S}c"):
            reference = cell.get("r")
            at = position(reference) if reference is not None else (number, column + 1)
            if at is not None:
                column = at[1]
                yield _Placed(at, cell, is_seen)


def _ranges(root: Element) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The first and the last place of each merged range."""
    for element in all_of(root, "mergeCell"):
        start, _, end = element.get("ref", "").partition(":")
        first, last = position(start), position(end or start)
        if first is not None and last is not None:
            yield first, last
