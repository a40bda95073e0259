"""Which rows of a section stand on which page, so that every format turns its pages at the same rows."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from perfdecl.layout.measure import BETWEEN, LINE, height_of, lines_made, row_heights
from perfdecl.layout.sheet import Cell, Row, Section, Slot, Typography

#: Of a row that is higher than a page so many lines stand on each at least, as word processors have it.
LEAST_LINES = 2

Grid = Sequence[tuple[Row, list[Slot]]]


def pages_of(section: Section, typography: Typography, is_first: bool, whole_groups: bool = False) -> list[Section]:
    """The section page by page, each with the repeated rows; what is merged down over a page's end is printed again.

    Under the title of the form there is less room. A page with a row that is higher than any page goes on over as many as
    it takes. With ``whole_groups`` a page ends within the innermost of the merged cells only where none can hold it all.
    As in the specimen, pages end where they are full, and nothing is printed again: that is one page here.
    """
    if typography.as_specimen:
        return [section]
    grid = list(section.grid())
    starts, turns = _turns(grid, row_heights(grid, typography), typography, is_first, whole_groups)
    repeated = tuple(row for row, _ in grid if row.repeated)
    ends = [*starts[1:], len(grid)]
    return [
        section._replace(rows=(*repeated, *_cut(grid, start, end, turns)))
        for start, end in zip(starts, ends, strict=True)
    ] or [section]


class _Turns(NamedTuple):
    """The rows that begin a page, and of each row that goes over pages its lines that do: see :class:`Row`."""

    starts: list[int]
    within: dict[int, tuple[int, ...]]


def _turns(grid: Grid, heights: Sequence[int], typography: Typography, is_first: bool, whole_groups: bool) -> _Turns:
    head = _head(grid, heights)
    full = typography.body_height - LINE - head
    whole = typography.body_height - BETWEEN - head  # what any page holds
    room = typography.first_page_height - LINE - head if is_first else whole
    starts: list[int] = []
    within: dict[int, tuple[int, ...]] = {}
    for block in _blocks(grid, heights, whole, whole_groups):
        needed = sum(heights[at] for at in block)
        lines = lines_made(grid[block[0]][1], typography) if needed > min(room, whole) else 0
        goes_over = needed > whole and room >= height_of(LEAST_LINES, typography)
        if needed > whole:  # as high as its lines: there is no room to be kept for more of them, as it may go over
            needed = height_of(lines, typography)
        if not starts or (needed > room and not goes_over):
            room = full if starts else room
            starts.append(block[0])
        if needed <= room:
            room -= needed
        else:
            turns = _lines_that_turn(lines, _lines_within(room, typography), _lines_within(full, typography))
            within[block[0]] = turns
            room = full - height_of(lines - turns[-1], typography) if turns else 0
    return _Turns(starts, within)


def _lines_that_turn(lines: int, first: int, each: int) -> tuple[int, ...]:
    """The lines that begin a page where so many have room on the first and on each further one. None is the last one alone."""
    turns = [*range(first, lines, each)]
    if turns and lines - turns[-1] < LEAST_LINES < min(first, each):
        turns[-1] = lines - LEAST_LINES
    return tuple(turns)


def _lines_within(room: int, typography: Typography) -> int:
    """How many lines of a row have room there; one at least."""
    return max((room - height_of(0, typography)) // typography.line_height, 1)


def kept_with_next(grid: Grid) -> list[bool]:
    """For each row, whether it would be the only one of a group at the foot of a page: a merged cell begins there."""
    return [any(slot.begins and slot.cell.rows > 1 for slot in slots) for _, slots in grid]


def kept_on_page(grid: Grid, heights: Sequence[int], typography: Typography) -> list[bool]:
    """For each row, whether it is kept on the page of the next one: as above, where a page has room for both.

    Asked to keep rows together that no page can hold, LibreOffice seeks such a page for minutes, or loses what they say.
    """
    found = [False] * len(grid)
    for block in _blocks(grid, heights, typography.body_height - BETWEEN - _head(grid, heights), whole=False):
        for at in block[:-1]:
            found[at] = True
    return found


def _head(grid: Grid, heights: Sequence[int]) -> int:
    """The height of the rows that each page repeats."""
    return sum(height for height, (row, _) in zip(heights, grid, strict=True) if row.repeated)


def _blocks(grid: Grid, heights: Sequence[int], full: int, whole: bool) -> list[list[int]]:
    """The rows in blocks that stand on one page each."""
    body = [at for at, (row, _) in enumerate(grid) if not row.repeated]
    kept = kept_with_next(grid)
    blocks: list[list[int]] = []
    end = 0  # of the group that is kept whole
    for at in body:
        last = blocks[-1] if blocks else []
        stays = at - 1 in last and (kept[at - 1] or at < end)
        if stays and sum(heights[one] for one in last) + heights[at] <= full:
            last.append(at)
        else:
            blocks.append([at])
        groups = [slot.cell.rows for slot in grid[at][1] if slot.begins and slot.cell.rows > 1]
        if whole and groups and sum(heights[at : at + min(groups)]) <= full:
            end = max(end, at + min(groups))
    return blocks


def _cut(grid: Grid, start: int, end: int, turns: Mapping[int, tuple[int, ...]]) -> list[Row]:
    """The rows of one page: cells that are merged down from the page before begin again."""
    rows: list[Row] = []
    tops: dict[int, int] = {}
    for at, (row, slots) in enumerate(grid[:end]):
        cells: list[Cell] = []
        for slot in slots:
            if slot.begins:
                tops[slot.column] = at
            top = tops[slot.column]
            if slot.begins or at == start:
                bottom = min(top + slot.cell.rows, end)
                cells.append(slot.cell._replace(rows=bottom - at, again=not slot.begins))
        if at >= start:
            rows.append(row._replace(cells=tuple(cells), turns=turns.get(at, ())))
    return rows
