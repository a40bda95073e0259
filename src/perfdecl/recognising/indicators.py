"""The rows of the indicators, put to their levels: labels that are merged down over them, perhaps over pages."""

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.page_breaks import NAME, SplitRow
from perfdecl.recognising.sections import Levels
from perfdecl.recognising.shared import Shared


class IndicatorRows:
    """The indicators so far, and those whose level is on a page to come."""

    def __init__(self, section: Levels, shared: Shared) -> None:
        self._section = section
        self._shared = shared
        self._level: Path | None = None
        self._pending: list[SplitRow] = []
        self._last: SplitRow | None = None
        self._placed: list[SplitRow] = []
        self._body: Grid | None = None  # the last table with rows of indicators
        self._counts: dict[Path, int] = {}

    def read(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        """A row of indicators; its levels may be merged down from rows above."""
        left = self._shared.columns.get(NAME, (0, 0))[0]
        second = self._section.second
        levels = {one: self._level_of(one) for one in cells if grid.extent(one)[0] < left}
        known = [one for one, word in levels.items() if word]
        level = next((second[word] for word in levels.values() if word in second), None)
        begins = [one for one in cells if one.row == row and one not in known]
        named = {
            name: cell for name in self._section.fields if (cell := self._shared.under(grid, begins, name)) is not None
        }
        says = any(one.text.strip() for one in named.values())
        goes_on = says and self._goes_on_at(level) and self._shared.continues(self._last, grid, named)
        for one in known:
            self._shared.meant(one, (self._section.name,))
        if level is not None:
            self._level = level
            if grid is not self._body:  # the cell goes on from the page before
                self._flush(level)
            self._give_up()
        elif self._shared.has_pages and self._begins_unlabelled(grid, row, cells):
            self._level = None
        self._body = grid
        if says:
            self._shared.is_first = False
            if self._last is None or not goes_on:
                self._last = SplitRow(grid, row, self._section)
                self._pending.append(self._last)
            self._last.add(grid, row, named)
            self._last.is_merged |= self._shared.is_merged(grid, row, cells, self._section.fields)
            if self._level is not None:
                self._flush(self._level)
            if goes_on and self._last.place:
                self._put(self._last)
        self._shared.leave(grid, [one for one in begins if one not in named.values()])

    def end(self) -> None:
        """Say what is doubtful, and what still waits for its level."""
        for row in self._placed:
            self._shared.doubt(row, row.place)
        self._give_up()

    def _give_up(self) -> None:
        """Say what still waits for its level."""
        for row in self._pending:
            for grid, cell in row.cells.values():
                self._shared.leave(grid, [cell])
        self._pending = []

    def _goes_on_at(self, level: Path | None) -> bool:
        """Whether the last indicator may be of the level whose label stands here."""
        return self._last is not None and (level is None or self._last.place[1:3] in ((), level))

    def _begins_unlabelled(self, grid: Grid, row: int, cells: list[GridCell]) -> bool:
        """Whether a level begins here that goes over the page's end, with its label on the next page."""
        cell = self._shared.under(grid, cells, self._section.level_columns[1])
        if cell is None or cell.text.strip() or cell.row != row or grid is not self._body:
            return False
        return cell.row + cell.rows == grid.height()

    def _flush(self, level: Path) -> None:
        """Put the rows that wait to their level."""
        for row in self._pending:
            position = self._counts.get(level, 0)
            self._counts[level] = position + 1
            row.place = (self._section.name, *level, position)
            self._placed.append(row)
            self._put(row)
        self._pending = []

    def _put(self, row: SplitRow) -> None:
        """Put an indicator to its place, once more where more of it was found."""
        for name, (grid, cell) in row.cells.items():
            if row.texts[name] or name == NAME:
                self._shared.found.texts[*row.place, name] = row.texts[name]
                self._shared.found.spots[*row.place, name] = grid.spot(cell)

    def _level_of(self, cell: GridCell) -> str:
        """The label of a level in a cell, empty where there is none."""
        word = self._shared.labels.word(cell.text)
        return word if word in self._section.first or word in self._section.second else ""
