"""How far a form has come while its document is walked through, and whether a row goes on with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from re import fullmatch, search
from typing import NamedTuple

from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.rows import Row
from perfdecl.recognising.sections import Items, Levels, Pairs, Text
from perfdecl.recognising.titles import number_of
from perfdecl.text.labels import bare

#: What may stand in the column of the amounts.
AMOUNT = r"[-—－/\s\d.,，]*(?:万?元)?"
#: The same where the columns are at the very places: not exact, but no year.
NEARLY_AMOUNT = rf"{AMOUNT}|(?!.*年)(?=.*\d).{{1,20}}"
#: What levels are called that a form has of its own.
LIKE_LEVELS = "指标|效益|满意"
#: Edges of columns nearer than this are one, in points; other documents count their columns.
NEAR = 3.0
#: So many rows below the form's subject tell whether it is the form's.
AHEAD, AHEAD_AT_MOST = 8, 40


class Ahead(NamedTuple):
    """What the next rows say: the first section, the labels of amounts, and the sections that are certain."""

    first: str
    amounts: frozenset[str]
    certain: frozenset[str]

    def begins_form(self, labels: Labels) -> bool:
        """Whether the form begins above them."""
        return bool(self.certain & labels.opening)


def ahead(rows: Sequence[Row], at: int) -> Ahead:
    """Look at the rows from ``at`` on, up to the next row of a subject, or title."""
    near: list[Row] = []
    for row in rows[at : at + AHEAD_AT_MOST]:
        if row.is_subject or len(near) == AHEAD or any(number_of(text) for text in row.texts[:1]):
            break
        if row.words:
            near.append(row)
    amounts = frozenset(word for row in near for word in row.words & row.labels.pairs.keys())
    certain = frozenset(row.certain for row in near) - {""}
    return Ahead(next((row.section for row in near if row.section), ""), amounts, certain)


@dataclass(slots=True, eq=False)
class Progress:
    """One form: what of it has been found so far. It is interrupted while rows are of other tables."""

    labels: Labels
    subject: str
    numbers: frozenset[str]
    section: str = ""
    sections: set[str] = field(default_factory=set)
    amounts: set[str] = field(default_factory=set)
    columns: dict[str, tuple[float, float]] = field(default_factory=dict)
    interrupted: bool = False
    doubted: bool = False  # behind a line that sounds like the title of another table
    complete: bool = False  # its last level has begun

    def note(self, row: Row) -> None:
        """Take in a row of the form."""
        section = row.section
        kind = self.labels.section(section)
        self.doubted = False
        self.complete = self.complete or self._is_last(row)
        if isinstance(kind, Pairs):
            self.amounts |= row.words & kind.labels.keys()
            if self.section not in ("", section):
                return  # a task that is called like an amount, or a heading that is repeated on each page
        if section:
            self.section = section
            self.sections.add(section)
        if isinstance(kind, Items | Levels) and row.grid:
            labels = {*kind.columns, *(kind.level_columns if isinstance(kind, Levels) else ())}
            named = {self.labels.word(cell.text): cell for cell in row.cells if self.labels.word(cell.text) in labels}
            if len(named) >= 2:
                self.columns = {word: row.grid.extent(cell) for word, cell in named.items()}

    def _is_last(self, row: Row) -> bool:
        """Whether the last level of indicators begins, or the last section of a form that has none."""
        last = self.labels.sections[-1]
        if isinstance(last, Levels):
            return self.section == last.name and list(last.second)[-1] in row.words
        return row.section == last.name

    def has(self, row: Row, following: Ahead) -> bool:
        """Whether a subject's row with these rows below repeats the top of this form on another of its pages."""
        first, same = following.first, row.subject == self.subject
        if isinstance(self.labels.section(first), Pairs):
            return same and not self.interrupted and not following.amounts & self.amounts
        if first in self.sections:
            return same and not self.interrupted and not self.doubted and first == self.section
        return same or (not self.interrupted and self._rank(first) > self._rank(self.section))

    def goes_on(self, row: Row) -> bool:
        """Whether a row at the top of a table goes on with this form."""
        section = row.section
        if isinstance(self.labels.section(section), Pairs):
            return self._rank(self.section) <= self._rank(section) and not row.words & self.amounts
        if section:
            return section not in self.sections or (section == self.section and not self.doubted)
        return not self.doubted and self._is_like_those_above(row)

    def resumes(self, following: Ahead) -> bool:
        """Whether rows of this form begin again behind those of another table: with a section that is not there yet."""
        new = {one for one in following.certain - self.sections if self._rank(one) >= self._rank(following.first)}
        return following.first not in self.sections and bool(new)

    def is_below(self, row: Row) -> bool:
        """Whether a row stands below the indicators, and is none of them: one cell across, or behind the last level."""
        if not self.complete or row.grid is None or not self.columns:
            return False
        if len(row.cells) == 1:
            left, _ = row.grid.extent(row.cells[0])
            first = {label for one in self.labels.levels for label in one.first}
            is_left = left <= min(start for start, _ in self.columns.values())
            return is_left and not row.words & {*self.labels.headings, *first}
        levels = self._under(row, *self._level_columns)
        return not all(self._is_level(text) or search(LIKE_LEVELS, text) for text in levels)

    def _is_like_those_above(self, row: Row) -> bool:
        """Whether a row without labels has the columns of the section, and what belongs into them."""
        kind = self.labels.section(self.section)
        if isinstance(kind, Text):
            return len(row.cells) == 1 or len(row.texts) == 1
        if not self.columns or not row.grid or not self._fits(row):
            return False
        if isinstance(kind, Items):
            amount = NEARLY_AMOUNT if row.grid.edges else AMOUNT
            amounts = [label for label, name in kind.columns.items() if name == kind.amount]
            return all(fullmatch(amount, text) for text in self._under(row, *amounts))
        return all(map(self._is_level, self._under(row, *self._level_columns)))

    @property
    def _level_columns(self) -> list[str]:
        return [column for one in self.labels.levels for column in one.level_columns]

    def _is_level(self, text: str) -> bool:
        """Whether a text is the label of a level, or a piece of one that a page's end cuts, or nothing."""
        return any(text in label for one in self.labels.levels for label in (*one.first, *one.second))

    def _rank(self, section: str) -> int:
        return self.labels.rank(section)

    def _fits(self, row: Row) -> bool:
        assert row.grid is not None
        edges = {edge for extent in self.columns.values() for edge in extent}
        near = NEAR if row.grid.edges else 0
        return all(
            any(abs(edge - one) <= near for one in edges)
            for cell in row.cells
            if not self._is_heading_beside(row.grid, cell)
            for edge in row.grid.extent(cell)
        )

    def _is_heading_beside(self, grid: Grid, cell: GridCell) -> bool:
        """Whether a cell stands at the left of all columns and holds a section's heading, a piece of it, or nothing."""
        _, end = grid.extent(cell)
        is_left = end <= min(start for start, _ in self.columns.values()) + (NEAR if grid.edges else 0)
        return is_left and any(bare(cell.text) in heading for heading in self.labels.headings)

    def _under(self, row: Row, *columns: str) -> Iterator[str]:
        """The texts of the cells that begin under columns."""
        assert row.grid is not None
        for cell in row.cells:
            left, right = row.grid.extent(cell)
            for start, end in (self.columns[word] for word in columns if word in self.columns):
                if min(end, right) - max(start, left) > NEAR * bool(row.grid.edges):
                    yield bare(cell.text)
