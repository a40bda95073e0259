"""The rows of the tasks, each put to its place when nothing more of it can come."""

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.labels import TASK_FIELDS
from perfdecl.recognising.page_breaks import SplitRow
from perfdecl.recognising.shared import Shared, is_other
from perfdecl.text.labels import bare

#: Rows that people add below the tasks; they are no tasks.
TOTALS = ("合计", "总计", "小计", "共计")


class TaskRows:
    """The tasks so far, and the last row, which may go on."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._last: SplitRow | None = None
        self._count = 0

    def read(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        """Take one row."""
        begins = [cell for cell in cells if cell.row == row]
        if any(bare(cell.text) in TOTALS for cell in begins):
            self._shared.leave(grid, begins)
            return
        found = {one: cell for one in TASK_FIELDS if (cell := self._shared.under(grid, begins, one)) is not None}
        self._shared.leave(grid, [cell for cell in begins if cell not in found.values()])
        if not self._is_part(grid, row, cells, found) and not self._shared.continues(self._last, grid, found):
            self.put()
            self._last = SplitRow(grid, row)
        assert self._last is not None
        self._last.add(grid, row, found)
        self._last.is_merged |= self._shared.is_merged(grid, row, cells, TASK_FIELDS)
        self._shared.is_first = False

    def put(self) -> None:
        """Put the last row of tasks to its place: nothing more of it can come."""
        row, self._last = self._last, None
        if row is None:
            return
        is_rest = is_other(row.texts.get("name", ""))
        path: Path = ("other_tasks",) if is_rest else ("tasks", self._count)
        self._count += not is_rest
        for one, (grid, cell) in row.cells.items():
            if not is_rest or (one != "name" and row.texts[one]):
                self._shared.take(grid, (*path, one), cell._replace(text=row.texts[one]))
        self._shared.doubt(row, path)

    def _is_part(self, grid: Grid, row: int, cells: list[GridCell], found: dict[str, GridCell]) -> bool:
        """Whether the name is merged down from the row above, and this is no row with an amount of its own."""
        name, before = self._shared.under(grid, cells, "name"), self._last
        if before is None or before.grid is not grid or name is None or name.row == row:
            return False
        return "funds" not in found or not found["funds"].text.strip()
