"""How rows of a table that flows, in a word processor, come to be as high as reckoned."""

from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.layout.measure import LINE, height_of, line_count
from perfdecl.layout.pages import Grid
from perfdecl.layout.sheet import Slot, Typography


class RowHeight(NamedTuple):
    """Either the row is asked to be ``least`` high, or so much room is left ``above`` and ``below`` the text of one cell.

    That cell is the one in ``column``. Where all are 0, the row is as high as its lines.
    """

    least: int = 0
    column: int = -1
    above: int = 0
    below: int = 0


def heights_in_flow(
    grid: Grid, heights: Sequence[int], fits: Sequence[bool], kept: Sequence[bool], typography: Typography
) -> list[RowHeight]:
    """The way for each row. One that no page can hold has the height of its lines.

    Above a row that is kept with the next one a row must not be asked for its height: where LibreOffice moves the kept
    rows to the next page, it sets the row above them anew, in what they have left, and when that is less than the row
    asks for, merged labels that stand further down are lost.
    """
    found: list[RowHeight] = []
    followed = [*kept[1:], False]
    for (row, slots), height, is_whole, is_above in zip(grid, heights, fits, followed, strict=True):
        if not is_whole:
            found.append(RowHeight())
        elif is_above and not row.repeated:
            found.append(_around(slots, height, typography))
        else:
            found.append(RowHeight(height))
    return found


def _around(slots: Sequence[Slot], height: int, typography: Typography) -> RowHeight:
    """Room around the text that has fewest lines: that of most texts of one line is known in every program."""
    counts = [
        (line_count(slot.cell.text, slot.width, typography), slot.column)
        for slot in slots
        if slot.cell.rows == 1 and "\n" not in slot.cell.text.strip()
    ]
    if not counts:
        return RowHeight()
    lines, column = min(counts)
    room = height - height_of(lines, typography, rule=LINE)
    return RowHeight(0, column, room // 2, room - room // 2)
