"""What the rows of all sections need: the columns that headings have set, and where texts go."""

from collections.abc import Mapping

from perfdecl.model.path import Path
from perfdecl.readers.document import Doubt, Grid, GridCell, Recognised, Remark
from perfdecl.recognising.amounts import Units
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.near import is_label
from perfdecl.recognising.page_breaks import NAME, SplitRow
from perfdecl.recognising.repeated_heads import Head, heads_of
from perfdecl.recognising.sections import Items, Listed
from perfdecl.text.labels import bare, tidy


class Shared:
    """What is found so far, and how rows may be divided.

    With ``has_pages`` a row may go on at the top of the next table; where the form ``is_whole``, printed by perfdecl, only
    one that no page can hold does.
    """

    def __init__(self, labels: Labels, found: Recognised, has_pages: bool, is_whole: bool) -> None:
        self.labels = labels
        self.found = found
        self.has_pages = has_pages
        self.is_first = True  # of the rows of a section in this table
        self.columns: dict[str, tuple[float, float]] = {}
        self.heads: tuple[Head, ...] = ()
        self.units = Units(labels)
        self._near: set[str] = set()
        self._is_whole = is_whole
        self._seen: set[GridCell] = set()

    def begin_table(self) -> None:
        """Begin with another table."""
        self._seen = set()
        self.is_first = True

    def set_columns(self, grid: Grid, cells: list[GridCell], labels: Mapping[str, str], section: str) -> None:
        """Take a row of headings for those of the rows below it, which are of a section."""
        self.columns = {}
        self.heads = heads_of(grid, cells)
        for cell in cells:
            name = labels.get(self.labels.word(cell.text))
            if name is None:
                self.leave(grid, [cell])
            else:
                self.meant(cell, (section,))
                self.units.heading(name, cell)
                self.columns[name] = grid.extent(cell)

    def under(self, grid: Grid, cells: list[GridCell], name: str) -> GridCell | None:
        """The cell that stands under a column heading: of several the one that shares most with it."""
        start, end = self.columns.get(name, (-1, -1))
        shared = [(min(end, right) - max(start, left), cell) for cell in cells for left, right in (grid.extent(cell),)]
        most, cell = max(shared, key=lambda one: one[0], default=(0.0, None))
        return cell if most > 0 else None

    def is_merged(self, grid: Grid, row: int, cells: list[GridCell], fields: tuple[str, ...]) -> bool:
        """Whether a cell with text stands under two headings, or is merged over this row and another that has a name."""
        values = [cell for one in fields if (cell := self.under(grid, cells, one)) is not None and cell.text.strip()]
        name = self.under(grid, cells, NAME)
        over = [cell for cell in values if name is not None and (cell.row, cell.rows) != (name.row, name.rows)]
        return len(set(values)) < len(values) or any(cell.rows > 1 for cell in over)

    def continues(self, before: SplitRow | None, grid: Grid, cells: dict[str, GridCell]) -> bool:
        """Whether a row is the rest of the one before, on a further page. Where that may be doubted, it is said."""
        if before is None or not self.has_pages or not self.is_first or before.grid is grid:
            return False
        if before.goes_on(cells):
            return True
        seems_to_go_on = (
            not self._is_whole
            and not self.is_other(before.section, cells[NAME].text if NAME in cells else "")
            and before.seems_to_go_on(cells)
        )
        if seems_to_go_on or ((before.grid.is_open or before.fills) and before.is_last()):
            before.is_doubtful = True
        return seems_to_go_on

    def doubt(self, row: SplitRow, path: Path) -> None:
        """Say what may have been read in another way."""
        if row.is_doubtful:
            self.found.doubts.append(Doubt("PD702.pages", path))
        amount = row.section.amount if isinstance(row.section, Items) else ""
        if row.is_merged or "\n" in row.texts.get(amount, ""):
            self.found.doubts.append(Doubt("PD702.merged", path))

    def take(self, grid: Grid, path: Path, cell: GridCell | None) -> None:
        """Put a cell's text to a field. A second, different text for the same field is left over."""
        text = tidy(cell.text) if cell is not None else ""
        if path in self.found.texts and cell is not None:
            if self.found.texts[path] != text:
                self.leave(grid, [cell])
            return
        self.found.texts[path] = text
        if cell is not None:
            self.found.spots[path] = grid.spot(cell)

    def leave(self, grid: Grid, cells: list[GridCell]) -> None:
        """Say that no field holds what these cells say."""
        for cell in cells:
            if self.units.note(cell.text):
                continue
            if cell.text.strip() and cell not in self._seen and bare(cell.text) not in self.labels.without_value:
                self._seen.add(cell)
                self.found.residue.append((cell.text.strip(), grid.spot(cell)))

    def meant(self, cell: GridCell, path: Path) -> None:
        """Say, once, that a cell was taken for the label that it is near to, of the field at ``path``."""
        label = self.labels.word(cell.text)
        if label != bare(cell.text) and label not in self._near:
            self._near.add(label)
            words = {"text": "".join(cell.text.split()), "label": label}
            self.found.remarks.append(Remark("PD702.near", path, words))

    def is_other(self, section: Listed, name: str) -> bool:
        """Whether the name in a row of a list is the label of what stands below the list."""
        label = section.other[0] if isinstance(section, Items) else ""
        return bool(label) and is_label(name, label)
