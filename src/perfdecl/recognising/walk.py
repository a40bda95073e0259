"""Walking through the rows of all tables, since a section may run over several."""

from typing import Any

from perfdecl.readers.document import Grid, GridCell, Recognised
from perfdecl.recognising.indicators import IndicatorRows
from perfdecl.recognising.labels import (
    AMOUNTS,
    DEPARTMENT,
    HEADINGS,
    LEVEL_COLUMNS,
    ROW_COLUMNS,
    SILENT,
    TASK_COLUMNS,
)
from perfdecl.recognising.shared import Shared
from perfdecl.recognising.tasks import TaskRows
from perfdecl.text.labels import bare, tidy


class Walk:
    """Knows in which section it is, and gives each row to what reads its section."""

    def __init__(self, found: Recognised, has_pages: bool, is_whole: bool) -> None:
        self._shared = Shared(found, has_pages, is_whole)
        self._tasks = TaskRows(self._shared)
        self._indicators = IndicatorRows(self._shared)
        self._section = ""
        self._grid: Grid | None = None  # the last table with a part of the objective

    def read(self, grid: Grid) -> None:
        """Take everything that one table holds."""
        self._shared.begin_table()
        for row, cells in grid.rows():
            self._row(grid, row, cells)

    def pass_over(self, grid: Grid) -> None:
        """Leave everything that one table holds, since it is none of the form."""
        self._shared.begin_table()
        self._shared.leave(grid, list(grid.cells))

    def end(self) -> None:
        """Take what may have gone on."""
        self._tasks.put()
        self._indicators.end()

    def _row(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        begins = [cell for cell in cells if cell.row == row]
        words = {bare(cell.text): cell for cell in begins if cell.text.strip()}
        heading = next((HEADINGS[word] for word in words if word in HEADINGS), "")
        first = bare(begins[0].text) if begins else ""
        if first == DEPARTMENT and len(words) <= 2:
            self._beside(grid, begins, {DEPARTMENT: ("department",)})
        elif heading == "budget" and len(words) == 1 and self._shared.has_pages and self._section not in ("", "budget"):
            pass  # a table's first rows, repeated on a page where another section goes on
        elif heading and len(words) <= 2:
            self._begin(grid, heading, begins)
        elif len(words.keys() & ROW_COLUMNS.keys()) >= 2:
            self._start("indicators")
            self._shared.set_columns(grid, begins, ROW_COLUMNS | LEVEL_COLUMNS)
        elif len(words.keys() & TASK_COLUMNS.keys()) >= 2:
            self._start("tasks")
            self._shared.set_columns(grid, begins, TASK_COLUMNS)
        elif words.keys() & AMOUNTS.keys() and self._section in ("", "budget"):
            self._beside(grid, begins, AMOUNTS)
        elif self._section == "objective" and words and not first.startswith(DEPARTMENT):
            self._paragraph(grid, begins)
        elif self._section == "tasks" and self._shared.columns and words:
            self._tasks.read(grid, row, cells)
        elif self._section == "indicators" and self._shared.columns:
            self._indicators.read(grid, row, cells)
        else:
            self._shared.leave(grid, begins)

    def _start(self, section: str) -> None:
        if section != "tasks":
            self._tasks.put()
        self._section = section
        self._shared.found.sections.add(section)

    def _begin(self, grid: Grid, section: str, cells: list[GridCell]) -> None:
        """A heading: of a section across the table, or at the left of its text."""
        if section != self._section:
            self._shared.columns = {}
        self._start(section)
        rest = [cell for cell in cells if bare(cell.text) not in HEADINGS]
        if section == "objective" and any(cell.text.strip() for cell in rest):
            self._paragraph(grid, rest)
            self._section = ""
        else:
            self._shared.leave(grid, rest)

    def _beside(self, grid: Grid, cells: list[GridCell], labels: dict[str, Any]) -> None:
        """Labels with their values in the next cell to the right."""
        for at, cell in enumerate(cells):
            word = bare(cell.text)
            path = labels.get(word)
            before = bare(cells[at - 1].text) if at else ""
            if path is not None:
                if path[0] == "budget":
                    self._start("budget")
                value = cells[at + 1] if at + 1 < len(cells) and bare(cells[at + 1].text) not in labels else None
                self._shared.take(grid, tuple(path), value)
            elif before not in labels and word not in SILENT:
                self._shared.leave(grid, [cell])

    def _paragraph(self, grid: Grid, cells: list[GridCell]) -> None:
        for cell in cells:
            if cell.text.strip():
                before = self._shared.found.texts.get(("objective",))
                if before is None:
                    self._shared.take(grid, ("objective",), cell)
                else:
                    between = "" if self._shared.has_pages and grid is not self._grid else "\n"
                    self._shared.found.texts["objective",] = f"{before}{between}{tidy(cell.text)}"
        self._grid = grid
