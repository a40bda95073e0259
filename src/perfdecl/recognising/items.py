"""The rows of a list, each put to its place when nothing more of it can come: 表14 has one of tasks."""

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.page_breaks import NAME, SplitRow
from perfdecl.recognising.sections import Items
from perfdecl.recognising.shared import Shared
from perfdecl.text.labels import bare

#: Rows that people add below the list; they are none of it.
TOTALS = ("合计", "总计", "小计", "共计")


class ItemRows:
    """The rows so far, and the last one, which may go on."""

    def __init__(self, section: Items, shared: Shared) -> None:
        self._section = section
        self._shared = shared
        self._last: SplitRow | None = None
        self._count = 0
        self._rows: list[tuple[SplitRow, str]] = []  # those before it, with the unit of their amounts

    def read(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        """Take one row."""
        begins = [cell for cell in cells if cell.row == row]
        if any(bare(cell.text) in TOTALS for cell in begins):
            self._shared.leave(grid, begins)
            return
        found = {one: cell for one in self._fields if (cell := self._shared.under(grid, begins, one)) is not None}
        self._shared.leave(grid, [cell for cell in begins if cell not in found.values()])
        if not self._is_part(grid, row, cells, found) and not self._shared.continues(self._last, grid, found):
            self.put()
            self._last = SplitRow(grid, row, self._section)
        assert self._last is not None
        self._last.add(grid, row, found)
        self._last.is_merged |= self._shared.is_merged(grid, row, cells, self._fields)
        self._shared.is_first = False

    def put(self) -> None:
        """Nothing more of the last row can come."""
        row, self._last = self._last, None
        if row is not None:
            self._rows.append((row, self._shared.units.unit_of(self._section.amount, self._section.name)))

    def end(self) -> None:
        """Put all rows to their places: nothing more comes.

        Of several rows with the label of the row below the list, only the last is that one if the others have amounts.
        """
        self.put()
        others = [row for row, _ in self._rows if self._shared.is_other(self._section, row.texts.get(NAME, ""))]
        as_others_are = {id(row) for row in others[:-1] if row.texts.get(self._section.amount)}
        for row, unit in self._rows:
            self._put(row, unit, is_other=row in others and id(row) not in as_others_are)
        self._rows = []

    def _put(self, row: SplitRow, unit: str, is_other: bool) -> None:
        path: Path = self._section.other[1] if is_other else (*self._section.path, self._count)
        self._count += not is_other
        for one, (grid, cell) in row.cells.items():
            if not is_other or (one != NAME and row.texts[one]):
                self._shared.take(grid, (*path, one), cell._replace(text=row.texts[one]))
                if one == self._section.amount:
                    self._shared.units.listed((*path, one), unit)
        self._shared.doubt(row, path)

    def _is_part(self, grid: Grid, row: int, cells: list[GridCell], found: dict[str, GridCell]) -> bool:
        """Whether the name is merged down from the row above, and this is no row with an amount of its own."""
        name, before = self._shared.under(grid, cells, NAME), self._last
        if before is None or before.grid is not grid or name is None or name.row == row:
            return False
        amount = found.get(self._section.amount)
        return amount is None or not amount.text.strip()

    @property
    def _fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._section.columns.values()))
