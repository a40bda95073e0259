"""Merged ranges of a sheet, no larger than what the sheet shows: people merge whole columns."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from perfdecl.readers.limits import CELLS, Tally

Place = tuple[int, int]


class Merges:
    """The sizes of merged cells by their first place, and the places of cells that lie within others.

    Places are row and column from 0. A range ends with the last row and column that have a cell.
    """

    def __init__(self, cells: Sequence[Place], ranges: Iterable[tuple[Place, Place]], tally: Tally) -> None:
        self.sizes: dict[Place, Place] = {}
        self.covered: set[Place] = set()
        columns: dict[int, list[int]] = {}
        for row, column in sorted(cells):
            columns.setdefault(row, []).append(column)
        rows = list(columns)
        last_row = max(rows, default=-1)
        last_column = max((column for _, column in cells), default=-1)
        for first, last in ranges:
            bottom, right = min(last[0], last_row), min(last[1], last_column)
            if first[0] > bottom or first[1] > right:
                continue
            self.sizes[first] = bottom - first[0] + 1, right - first[1] + 1
            for row in rows[bisect_left(rows, first[0]) : bisect_right(rows, bottom)]:
                here = columns[row]
                inside = here[bisect_left(here, first[1]) : bisect_right(here, right)]
                tally.add(CELLS, 1 + len(inside))  # of ranges that overlap, too, which no program writes
                self.covered.update((row, column) for column in inside if (row, column) != first)
