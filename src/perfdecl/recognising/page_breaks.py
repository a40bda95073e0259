"""Rows that run over the pages of a PDF: what a page shows of them is put together.

A value that is centred in its row may stand on any of the pages, and the text of a cell on several.
"""

from dataclasses import dataclass, field

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.sections import Items, Levels, Listed
from perfdecl.text.labels import tidy

#: The field that each row of whatever section has.
NAME = "name"


@dataclass(slots=True, eq=False)
class SplitRow:
    """A row as far as it is known: its texts by field, and of each the cell in which it begins."""

    grid: Grid
    row: int
    section: Listed
    texts: dict[str, str] = field(default_factory=dict)
    cells: dict[str, tuple[Grid, GridCell]] = field(default_factory=dict)
    place: Path = ()  # once it is put to one
    fills: bool = False  # its last part fills a page
    is_doubtful: bool = False  # it may go on, or not
    is_merged: bool = False  # a cell of it may hold the text of other rows or fields

    def add(self, grid: Grid, row: int, cells: dict[str, GridCell]) -> None:
        """Add what is seen of it in the next row, which is that of another page or part of a merged one."""
        between = "\n" if grid is self.grid else ""
        self.fills = grid is not self.grid and not self.grid.is_open and row + 1 == grid.height()
        self.grid, self.row = grid, row
        for name, cell in cells.items():
            text, before = tidy(cell.text), self.texts.get(name, "")
            if text or name not in self.texts:
                self.texts[name] = f"{before}{between}{text}" if before and text else before or text
            if not before:
                self.cells[name] = grid, cell

    def named(self) -> set[str]:
        """The fields that say something."""
        return {name for name, text in self.texts.items() if text}

    def is_last(self) -> bool:
        """Whether its table ends with it."""
        return self.row + 1 >= self.grid.height()

    def goes_on(self, cells: dict[str, GridCell]) -> bool:
        """Whether the first row of a further table is the rest of this one: where no line is between them, unless both are
        whole; where one is, only if what each row has is not in both.
        """
        both = self.named() & {name for name, cell in cells.items() if cell.text.strip()}
        if not self.grid.is_open:
            return self.is_last() and not both & self._lasting
        if isinstance(self.section, Items):
            return self.is_last() and self.section.amount not in both
        return self.is_last() and not both >= {NAME, *self.section.needed}

    def seems_to_go_on(self, cells: dict[str, GridCell]) -> bool:
        """Whether that first row has a name, and no amount or target, though this one has: the rest of a long name."""
        named = {name for name, cell in cells.items() if cell.text.strip()}
        needed = self.section.needed
        return self.is_last() and not named & needed and bool(self.named() & needed)

    @property
    def _lasting(self) -> frozenset[str]:
        """The fields that each row has, and in one piece."""
        fields = self.section.fields if isinstance(self.section, Levels) else (self.section.amount,)
        return frozenset({NAME, *fields})
