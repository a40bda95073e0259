"""Finding the cells of 表14 in the grids of any document: by their labels, never by their position.

Other widths, fonts, columns, a title page, blanks within labels or full-width colons do no harm. What no field holds is
kept, so that nothing is lost without a word.
"""

from collections.abc import Iterator
from typing import Any

from perfdecl.forms.table14.labels import (
    AMOUNTS,
    DEPARTMENT,
    HEADINGS,
    LEVEL1,
    LEVEL2,
    LEVEL_COLUMNS,
    ROW_COLUMNS,
    ROW_FIELDS,
    SILENT,
    TASK_COLUMNS,
    TASK_FIELDS,
    bare_label,
)
from perfdecl.forms.table14.layout import LEVELS
from perfdecl.forms.table14.plain_text import divided
from perfdecl.forms.table14.split import OUTSIDE, pieces
from perfdecl.forms.table14.split_rows import SplitRow
from perfdecl.model.path import Path
from perfdecl.readers.document import Block, Document, Doubt, Grid, GridCell, Line, Recognised, Spot
from perfdecl.readers.labels import bare, tidy

#: Rows that people add below the tasks; they are no tasks.
TOTALS = ("合计", "总计", "小计", "共计")
#: Parts whose rows are told apart by a guess in bare text.
GUESSED = ("tasks", "other_tasks", "indicators")


def recognise(document: Document) -> Recognised:
    """Find the form in a document. What stands before and behind it is left over."""
    found = Recognised()
    reader = _Reader(found, document.kind == "pdf", bool(document.record))
    blocks = list(_blocks(document))
    if document.kind == "txt":
        grid, guesses = divided([block.text for block, is_form in blocks if is_form and isinstance(block, Line)])
        reader.read(grid)
        rows = {spot.row - 1: path[:-1] for path, spot in found.spots.items() if path[0] in GUESSED}
        found.doubts += [Doubt("PD702.text", rows[row], fields) for row, fields in guesses.items() if row in rows]
        blocks = [(block, False) for block, is_form in blocks if not is_form]
    for block, is_form in blocks:
        if isinstance(block, Grid):
            (reader.read if is_form else reader.pass_over)(block)
    reader.end()
    for block, _ in blocks:
        if isinstance(block, Line) and bare(block.text) not in SILENT:
            found.residue.append((block.text, Spot(block.page, 0, 0)))
    return found


def _blocks(document: Document) -> Iterator[tuple[Block, bool]]:
    """Tables and lines with whether they are of the form; in a document of several forms, or of none, all may be."""
    divided_blocks = pieces(document)
    is_one = max((form for _, form in divided_blocks), default=OUTSIDE) == 0
    yield from ((block, not is_one or form != OUTSIDE) for block, form in divided_blocks)


class _Reader:
    """Walks through the rows of all tables, since a section may run over several."""

    def __init__(self, found: Recognised, has_pages: bool, is_whole: bool) -> None:
        self._found = found
        self._is_whole = is_whole  # printed by perfdecl, which divides no row that a page can hold
        self._has_pages = has_pages  # so that a row may go on at the top of the next table
        self._grid: Grid | None = None
        self._section = ""
        self._columns: dict[str, tuple[float, float]] = {}
        self._level: tuple[str, ...] | None = None
        self._task_row: SplitRow | None = None  # the last one, which may go on
        self._pending: list[SplitRow] = []  # rows of indicators whose level is on a page to come
        self._last: SplitRow | None = None  # row of indicators
        self._indicators: list[SplitRow] = []
        self._body: Grid | None = None  # the last table with rows of indicators
        self._tasks = 0
        self._rows: dict[tuple[str, ...], int] = {}
        self._seen: set[GridCell] = set()
        self._is_first = True  # of the rows of a section in this table

    def read(self, grid: Grid) -> None:
        """Take everything that one table holds."""
        self._seen = set()
        self._is_first = True
        for row, cells in grid.rows():
            self._row(grid, row, cells)

    def pass_over(self, grid: Grid) -> None:
        """Leave everything that one table holds, since it is none of the form."""
        self._seen = set()
        self._leave(grid, list(grid.cells))

    def end(self) -> None:
        """Take what may have gone on."""
        self._put_task()
        for row in self._indicators:
            self._doubt(row, row.place)
        self._give_up()

    def _give_up(self) -> None:
        """Say what still waits for its level."""
        for row in self._pending:
            for grid, cell in row.cells.values():
                self._leave(grid, [cell])
        self._pending = []

    def _row(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        begins = [cell for cell in cells if cell.row == row]
        words = {bare(cell.text): cell for cell in begins if cell.text.strip()}
        heading = next((HEADINGS[word] for word in words if word in HEADINGS), "")
        first = bare(begins[0].text) if begins else ""
        if first == DEPARTMENT and len(words) <= 2:
            self._beside(grid, begins, {DEPARTMENT: ("department",)})
        elif heading == "budget" and len(words) == 1 and self._has_pages and self._section not in ("", "budget"):
            pass  # a table's first rows, repeated on a page where another section goes on
        elif heading and len(words) <= 2:
            self._begin(grid, heading, begins)
        elif len(words.keys() & ROW_COLUMNS.keys()) >= 2:
            self._start("indicators")
            self._columns = self._headers(grid, begins, ROW_COLUMNS | LEVEL_COLUMNS)
        elif len(words.keys() & TASK_COLUMNS.keys()) >= 2:
            self._start("tasks")
            self._columns = self._headers(grid, begins, TASK_COLUMNS)
        elif words.keys() & AMOUNTS.keys() and self._section in ("", "budget"):
            self._beside(grid, begins, AMOUNTS)
        elif self._section == "objective" and words and not first.startswith(DEPARTMENT):
            self._paragraph(grid, begins)
        elif self._section == "tasks" and self._columns and words:
            self._task(grid, row, cells)
        elif self._section == "indicators" and self._columns:
            self._indicator(grid, row, cells)
        else:
            self._leave(grid, begins)

    def _start(self, section: str) -> None:
        if section != "tasks":
            self._put_task()
        self._section = section
        self._found.sections.add(section)

    def _begin(self, grid: Grid, section: str, cells: list[GridCell]) -> None:
        """A heading: of a section across the table, or at the left of its text."""
        if section != self._section:
            self._columns = {}
        self._start(section)
        rest = [cell for cell in cells if bare(cell.text) not in HEADINGS]
        if section == "objective" and any(cell.text.strip() for cell in rest):
            self._paragraph(grid, rest)
            self._section = ""
        else:
            self._leave(grid, rest)

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
                self._take(grid, tuple(path), value)
            elif before not in labels and word not in SILENT:
                self._leave(grid, [cell])

    def _headers(self, grid: Grid, cells: list[GridCell], labels: dict[str, str]) -> dict[str, tuple[float, float]]:
        columns: dict[str, tuple[float, float]] = {}
        for cell in cells:
            name = labels.get(bare(cell.text))
            if name is None:
                self._leave(grid, [cell])
            else:
                columns[name] = grid.extent(cell)
        return columns

    def _under(self, grid: Grid, cells: list[GridCell], name: str) -> GridCell | None:
        """The cell that stands under a column heading: of several the one that shares most with it."""
        start, end = self._columns.get(name, (-1, -1))
        shared = [(min(end, right) - max(start, left), cell) for cell in cells for left, right in (grid.extent(cell),)]
        most, cell = max(shared, key=lambda one: one[0], default=(0.0, None))
        return cell if most > 0 else None

    def _paragraph(self, grid: Grid, cells: list[GridCell]) -> None:
        for cell in cells:
            if cell.text.strip():
                before = self._found.texts.get(("objective",))
                if before is None:
                    self._take(grid, ("objective",), cell)
                else:
                    between = "" if self._has_pages and grid is not self._grid else "\n"
                    self._found.texts["objective",] = f"{before}{between}{tidy(cell.text)}"
        self._grid = grid

    def _task(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        begins = [cell for cell in cells if cell.row == row]
        name = self._under(grid, begins, "name")
        if name is not None and bare(name.text) in TOTALS:
            self._leave(grid, begins)
            return
        found = {one: cell for one in TASK_FIELDS if (cell := self._under(grid, begins, one)) is not None}
        self._leave(grid, [cell for cell in begins if cell not in found.values()])
        if not self._is_part(grid, row, cells, found) and not self._continues(self._task_row, grid, found):
            self._put_task()
            self._task_row = SplitRow(grid, row)
        assert self._task_row is not None
        self._task_row.add(grid, row, found)
        self._task_row.is_merged |= self._is_merged(grid, row, cells, TASK_FIELDS)
        self._is_first = False

    def _is_part(self, grid: Grid, row: int, cells: list[GridCell], found: dict[str, GridCell]) -> bool:
        """Whether the name is merged down from the row above, and this is no row with an amount of its own."""
        name, before = self._under(grid, cells, "name"), self._task_row
        if before is None or before.grid is not grid or name is None or name.row == row:
            return False
        return "funds" not in found or not found["funds"].text.strip()

    def _is_merged(self, grid: Grid, row: int, cells: list[GridCell], fields: tuple[str, ...]) -> bool:
        """Whether a cell with text stands under two headings, or is merged over this row and another that has a name."""
        values = [cell for one in fields if (cell := self._under(grid, cells, one)) is not None and cell.text.strip()]
        name = self._under(grid, cells, "name")
        over = [cell for cell in values if name is not None and (cell.row, cell.rows) != (name.row, name.rows)]
        return len(set(values)) < len(values) or any(cell.rows > 1 for cell in over)

    def _continues(self, before: SplitRow | None, grid: Grid, cells: dict[str, GridCell]) -> bool:
        """Whether a row is the rest of the one before, on a further page. Where that may be doubted, it is said."""
        if before is None or not self._has_pages or not self._is_first or before.grid is grid:
            return False
        if before.goes_on(cells):
            return True
        seems_to_go_on = (
            not self._is_whole
            and not _is_other(cells["name"].text if "name" in cells else "")
            and before.seems_to_go_on(cells)
        )
        if seems_to_go_on or ((before.grid.is_open or before.fills) and before.is_last()):
            before.is_doubtful = True
        return seems_to_go_on

    def _put_task(self) -> None:
        """Put the last row of tasks to its place: nothing more of it can come."""
        row, self._task_row = self._task_row, None
        if row is None:
            return
        is_other = _is_other(row.texts.get("name", ""))
        path: Path = ("other_tasks",) if is_other else ("tasks", self._tasks)
        self._tasks += not is_other
        for one, (grid, cell) in row.cells.items():
            if not is_other or (one != "name" and row.texts[one]):
                self._take(grid, (*path, one), cell._replace(text=row.texts[one]))
        self._doubt(row, path)

    def _doubt(self, row: SplitRow, path: Path) -> None:
        """Say what may have been read in another way."""
        if row.is_doubtful:
            self._found.doubts.append(Doubt("PD702.pages", path))
        if row.is_merged or "\n" in row.texts.get("funds", ""):
            self._found.doubts.append(Doubt("PD702.merged", path))

    def _indicator(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        """A row of indicators; its levels may be merged down from rows above."""
        left = self._columns.get("name", (0, 0))[0]
        levels = {one: _level_of(one) for one in cells if grid.extent(one)[0] < left}
        known = [one for one, word in levels.items() if word]
        level = next((LEVEL2[word] for word in levels.values() if word in LEVEL2), None)
        begins = [one for one in cells if one.row == row and one not in known]
        named = {name: cell for name in ROW_FIELDS if (cell := self._under(grid, begins, name)) is not None}
        says = any(one.text.strip() for one in named.values())
        goes_on = says and self._goes_on_at(level) and self._continues(self._last, grid, named)
        if level is not None:
            self._level = level
            if grid is not self._body:  # the cell goes on from the page before
                self._flush(level)
            self._give_up()
        elif self._has_pages and self._begins_unlabelled(grid, row, cells):
            self._level = None
        self._body = grid
        if says:
            self._is_first = False
            if self._last is None or not goes_on:
                self._last = SplitRow(grid, row)
                self._pending.append(self._last)
            self._last.add(grid, row, named)
            self._last.is_merged |= self._is_merged(grid, row, cells, ROW_FIELDS)
            if self._level is not None:
                self._flush(self._level)
            if goes_on and self._last.place:
                self._put_indicator(self._last)
        self._leave(grid, [one for one in begins if one not in named.values()])

    def _goes_on_at(self, level: tuple[str, ...] | None) -> bool:
        """Whether the last indicator may be of the level whose label stands here."""
        return self._last is not None and (level is None or self._last.place[1:3] in ((), level))

    def _begins_unlabelled(self, grid: Grid, row: int, cells: list[GridCell]) -> bool:
        """Whether a level begins here that goes over the page's end, with its label on the next page."""
        cell = self._under(grid, cells, LEVELS[1])
        if cell is None or cell.text.strip() or cell.row != row or grid is not self._body:
            return False
        return cell.row + cell.rows == grid.height()

    def _flush(self, level: tuple[str, ...]) -> None:
        """Put the rows that wait to their level."""
        for row in self._pending:
            position = self._rows.get(level, 0)
            self._rows[level] = position + 1
            row.place = ("indicators", *level, position)
            self._indicators.append(row)
            self._put_indicator(row)
        self._pending = []

    def _put_indicator(self, row: SplitRow) -> None:
        """Put an indicator to its place, once more where more of it was found."""
        for name, (grid, cell) in row.cells.items():
            if row.texts[name] or name == "name":
                self._found.texts[*row.place, name] = row.texts[name]
                self._found.spots[*row.place, name] = grid.spot(cell)

    def _take(self, grid: Grid, path: Path, cell: GridCell | None) -> None:
        """Put a cell's text to a field. A second, different text for the same field is left over."""
        text = tidy(cell.text) if cell is not None else ""
        if path in self._found.texts and cell is not None:
            if self._found.texts[path] != text:
                self._leave(grid, [cell])
            return
        self._found.texts[path] = text
        if cell is not None:
            self._found.spots[path] = grid.spot(cell)

    def _leave(self, grid: Grid, cells: list[GridCell]) -> None:
        for cell in cells:
            if cell.text.strip() and cell not in self._seen and bare(cell.text) not in SILENT:
                self._seen.add(cell)
                self._found.residue.append((cell.text.strip(), grid.spot(cell)))


def _level_of(cell: GridCell) -> str:
    """The label of a level in a cell, empty where there is none."""
    word = bare(cell.text)
    return word if word in LEVEL1 or word in LEVEL2 else ""


def _is_other(name: str) -> bool:
    """Whether the name of a task is the label of whatever else has to be done."""
    return bare(name).startswith(bare_label("other_tasks"))
