"""Walking through the rows of all tables, since a section may run over several."""

from collections.abc import Mapping
from itertools import zip_longest

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, GridCell, Recognised
from perfdecl.recognising.indicators import IndicatorRows
from perfdecl.recognising.items import ItemRows
from perfdecl.recognising.labels import EMPTY_YEARS, Labels
from perfdecl.recognising.repeated_heads import parted
from perfdecl.recognising.rows import begins_form
from perfdecl.recognising.sections import Items, Levels, Listed, Pairs, Text
from perfdecl.recognising.shared import Shared
from perfdecl.recognising.titles import year_of
from perfdecl.recognising.units import is_only_note
from perfdecl.text.labels import bare, tidy


class Walk:
    """Knows in which section it is, and gives each row to what reads its section."""

    def __init__(self, labels: Labels, found: Recognised, has_pages: bool, is_whole: bool) -> None:
        self._labels = labels
        self._shared = shared = Shared(labels, found, has_pages, is_whole)
        self._items = {one.name: ItemRows(one, shared) for one in labels.items}
        self._levels = {one.name: IndicatorRows(one, shared) for one in labels.levels}
        self._section = ""
        self._text: tuple[Text, Grid] | None = None  # the last text, and the last table with a part of it
        self._is_beside = False  # the last row was a text at the right of its heading

    def read(self, grid: Grid) -> None:
        """Take everything that one table holds."""
        self._shared.begin_table()
        grid = parted(grid, self._shared.heads) if self._shared.has_pages else grid
        for row, cells in grid.rows():
            self._row(grid, row, cells)

    def pass_over(self, grid: Grid) -> None:
        """Leave everything that one table holds, since it is none of the form."""
        texts = ((cell.text.strip(), grid.spot(cell)) for cell in grid.cells)
        self._shared.found.outside += [(text, spot) for text, spot in texts if text]

    def close(self) -> None:
        """Take what may have gone on."""
        for items in self._items.values():
            items.end()
        for levels in self._levels.values():
            levels.end()

    def end(self) -> None:
        """Nothing more comes: bring the amounts to their unit."""
        self._shared.units.convert(self._shared.found)
        self._shared.end()

    def _row(self, grid: Grid, row: int, cells: list[GridCell]) -> None:
        begins = [cell for cell in cells if cell.row == row]
        texts = [cell.text for cell in begins if cell.text.strip()]
        if texts and all(self._labels.says_nothing(text) or is_only_note(text) for text in texts):
            if not self._is_year(texts):  # which a title may name
                self._shared.leave(grid, begins)  # which takes the note
            return
        words = set(map(self._labels.word, texts))
        headings = (
            self._labels.headings.get(word, "") for word in (*map(bare, texts), *map(self._labels.word, texts[:1]))
        )
        heading = next(filter(None, headings), "")
        first = self._labels.word(begins[0].text) if begins else ""
        kind = self._labels.section(self._section)
        is_beside, self._is_beside = self._is_beside, False
        listed = self._labels.section(self._labels.column_section(frozenset(words)))
        subject, _ = self._labels.subject
        if first == subject and begins_form(texts, self._labels, in_table=True):
            labels = dict([self._labels.subject])
            self._beside(grid, begins, {**labels, **self._labels.pairs} if texts[2:] else labels)
        elif self._repeats(heading, words):
            pass  # a table's first rows, repeated on a page where another section goes on
        elif heading and len(words) <= 2:
            self._begin(grid, heading, begins)
        elif isinstance(listed, Items | Levels):
            self._start(listed.name)
            self._shared.set_columns(grid, begins, _columns_of(listed), listed.name)
        elif words & self._labels.pairs.keys() and (not self._section or isinstance(kind, Pairs)):
            self._beside(grid, begins, self._labels.pairs)
        elif is_beside and self._is_rest_of_text(grid, row, texts):
            self._paragraph(grid, begins)
            self._is_beside = True
        elif isinstance(kind, Text) and words and not first.startswith(subject):
            self._paragraph(grid, begins)
        elif isinstance(kind, Items) and self._shared.columns and words:
            self._items[kind.name].read(grid, row, cells)
        elif isinstance(kind, Levels) and self._shared.columns:
            self._levels[kind.name].read(grid, row, cells)
        elif not self._is_year(texts):
            for cell in begins:
                self._shared.units.above(grid, cell, self._labels.word(cell.text))
            self._shared.leave(grid, begins)

    def note(self, text: str) -> bool:
        """Take a line outside of tables that may say in which unit amounts are. Whether it says nothing else."""
        return self._shared.units.note(text)

    def _repeats(self, heading: str, words: set[str]) -> bool:
        """Whether this is the heading of pairs above a part of another section."""
        is_pairs = isinstance(self._labels.section(heading), Pairs) and len(words) == 1
        return is_pairs and self._shared.has_pages and self._section not in ("", heading)

    def _start(self, section: str) -> None:
        for name, items in self._items.items():
            if name != section:
                items.put()
        self._section = section
        self._shared.found.sections.add(section)

    def _begin(self, grid: Grid, section: str, cells: list[GridCell]) -> None:
        """A heading: of a section across the table, or at the left of its text."""
        if section != self._section:
            self._shared.columns = {}
        self._start(section)
        kind = self._labels.section(section)
        rest: list[GridCell] = []
        is_met = False
        for cell in cells:
            # Beside a heading, a text that is only near to one is no other heading.
            known = bare(cell.text) if is_met else self._labels.word(cell.text)
            if known not in self._labels.headings:
                rest.append(cell)
            else:
                is_met = True
                self._shared.meant(cell, (section,))
                self._shared.units.of_section(section, cell)
        if isinstance(kind, Text):
            self._text = (kind, self._text[1] if self._text else grid)
            if any(cell.text.strip() for cell in rest):
                self._paragraph(grid, rest)
                self._section, self._is_beside = "", True
        else:
            self._shared.leave(grid, rest)

    def _beside(self, grid: Grid, cells: list[GridCell], labels: Mapping[str, Path]) -> None:
        """Labels with their values in the next cell to the right."""
        value: GridCell | None = None
        for cell, following in zip_longest(cells, cells[1:]):
            if cell is value:
                continue
            word = self._labels.word(cell.text)
            path = labels.get(word)
            if path is not None:
                section = self._labels.of_pairs.get(word, "")
                if section:
                    self._start(section)
                self._shared.meant(cell, path)
                value = following if following is not None and bare(following.text) not in labels else None
                self._shared.take(grid, path, value)
                self._shared.units.pair(grid, path, cell, value, section)
            elif word not in self._labels.without_value:
                self._shared.leave(grid, [cell])
            else:
                self._shared.units.above(grid, cell, word)

    def _is_rest_of_text(self, grid: Grid, row: int, texts: list[str]) -> bool:
        """Whether a text beside its heading goes on here, at the top of the next page's table."""
        is_next = self._text is not None and grid is not self._text[1]
        return is_next and self._shared.has_pages and row == 0 and len(texts) == 1

    def _paragraph(self, grid: Grid, cells: list[GridCell]) -> None:
        if self._text is None:
            return
        section, last = self._text
        texts, path = self._shared.found.texts, (section.name,)
        for cell in cells:
            if cell.text.strip():
                before = texts.get(path)
                if before is None:
                    self._shared.take(grid, path, cell)
                else:
                    between = "" if self._shared.has_pages and grid is not last else "\n"
                    texts[path] = f"{before}{between}{tidy(cell.text)}"
        self._text = section, grid

    def _is_year(self, texts: list[str]) -> bool:
        """Whether a row above the form is its year, or the empty place of one; it is taken."""
        if not self._labels.has_year or len(texts) != 1 or self._section:
            return False
        year = year_of(texts[0], self._labels)
        if year:
            self._shared.found.texts.setdefault(("year",), year)
        return bool(year) or bare(texts[0]) in EMPTY_YEARS


def _columns_of(section: Listed) -> Mapping[str, str]:
    levels = section.level_columns if isinstance(section, Levels) else ()
    return {**section.columns, **{column: column for column in levels}}
