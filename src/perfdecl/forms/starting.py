"""An official form as a sheet of tags instead of values: what a template in Word begins with."""

from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.forms.context import LEVEL_NAMES, ROWS_NAMES
from perfdecl.layout.sheet import Cell, Role, Row, Section, Sheet
from perfdecl.model.path import Path, starts_with
from perfdecl.model.vocabulary import Shape, Vocabulary

INDICATORS: Path = ("indicators",)
#: What a row of indicators is called within its loop, and the filter that merges cells.
INDICATOR: dict[Vocabulary, str] = {"en": "row", "zh": "行"}
MERGED = {"en": "merged", "zh": "合并"}


class Loop(NamedTuple):
    """A list of which the form prints a row for each item: what an item is called within the loop, by vocabulary."""

    path: Path
    item: dict[Vocabulary, str]


class Tags(NamedTuple):
    """Fills the sheet of a declaration with one of everything with tags, in the keys of one vocabulary."""

    shape: Shape
    loops: Sequence[Loop]
    vocabulary: Vocabulary

    def sheet(self, sheet: Sheet, subject: Path) -> Sheet:
        """The sheet whose cells say in tags what they are to be filled with; ``subject`` is what the form is about."""
        sections = tuple(section._replace(rows=tuple(self._rows(section))) for section in sheet.sections)
        below = sheet.subtitle
        if below is not None:
            below = below._replace(text=below.text.replace(below.value, self._tag(below.path)))
        return sheet._replace(subject=self._tag(subject), sections=sections, subtitle=below)

    def _rows(self, section: Section) -> list[Row]:
        rows: list[Row] = []
        for row in section.rows:
            path = next((cell.path for cell in row.cells if cell.path is not None), ())
            tagged = row._replace(cells=tuple(self._filled(cell) for cell in row.cells))
            loop = next((one for one in self.loops if starts_with(path, (*one.path, 0))), None)
            if starts_with(path, INDICATORS):
                rows += _around(INDICATOR[self.vocabulary], ROWS_NAMES[self.vocabulary == "zh"], self._levels(tagged))
                break  # the rows of the other levels come of the loop
            if loop is not None:
                rows += _around(loop.item[self.vocabulary], self.shape.key(loop.path, self.vocabulary), tagged)
            else:
                rows.append(tagged)
        return [_within(row, len(rows) - at) for at, row in enumerate(rows)]

    def _filled(self, cell: Cell) -> Cell:
        return cell if cell.path is None else cell._replace(text=self._tag(cell.path))

    def _levels(self, row: Row) -> Row:
        """The row of the first indicator, as the row of each: its levels are no labels any more."""
        first, second, *rest = row.cells
        item, merged = INDICATOR[self.vocabulary], MERGED[self.vocabulary]
        levels = (
            cell._replace(text=f"{{{{ {item}.{names[self.vocabulary == 'zh']} | {merged} }}}}", rows=1)
            for cell, names in zip((first, second), LEVEL_NAMES, strict=True)
        )
        return Row((*levels, *rest))

    def _tag(self, path: Path) -> str:
        """The tag of a value: its keys, joined; those of a row begin with what the row is called."""
        keys = [
            self.shape.key(path[: at + 1], self.vocabulary) for at, step in enumerate(path) if isinstance(step, str)
        ]
        for loop in (*self.loops, Loop(INDICATORS, INDICATOR)):
            if starts_with(path, loop.path):
                keys = [loop.item[self.vocabulary], keys[-1]]
        return f"{{{{ {'.'.join(keys)} }}}}"


def _around(item: str, items: str, row: Row) -> list[Row]:
    """A row for each: docxtpl takes away the rows that say where it begins and ends."""
    ends = (f"{{%tr for {item} in {items} %}}", "{%tr endfor %}")
    columns = sum(cell.span for cell in row.cells)
    before, behind = (Row((Cell(text, Role.PROSE, span=columns),)) for text in ends)
    return [before, row, behind]


def _within(row: Row, rows: int) -> Row:
    """The row with no cell merged down over more rows than there are."""
    return row._replace(cells=tuple(cell._replace(rows=min(cell.rows, rows)) for cell in row.cells))
