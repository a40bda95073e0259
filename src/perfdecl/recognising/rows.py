"""A document as one sequence of rows, and what the labels in a row say of the form's sections."""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.readers.document import Document, Grid, GridCell, Line
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Items, Pairs
from perfdecl.recognising.units import is_only_note
from perfdecl.text.labels import bare


class Row(NamedTuple):
    """A row of a table with the cells that begin in it, or a line outside of tables, whose cells are its words.

    ``block`` counts the document's blocks, ``number`` the rows of a table. What is at the ``top`` begins a table; what is
    ``fresh`` does, or stands below a row without a text. It is looked at with the ``labels`` of one form.
    """

    labels: Labels
    block: int
    number: int
    grid: Grid | None
    cells: tuple[GridCell, ...]
    words: frozenset[str]
    fresh: bool
    top: bool

    @property
    def texts(self) -> list[str]:
        """The texts from left to right, empty ones left out."""
        return [cell.text for cell in self.cells if cell.text.strip()]

    @property
    def is_subject(self) -> bool:
        """Whether this is the row with whose label each form begins, with a department's name for instance."""
        return begins_form(self.texts, self.labels, self.grid is not None)

    @property
    def subject(self) -> str:
        """Its value, to compare."""
        return "".join("".join(self.texts[1:]).split())

    @property
    def section(self) -> str:
        """The section of the form to which the row's labels belong; empty where it has none."""
        words, labels = self.words, self.labels
        heading = next((labels.headings[word] for word in words if word in labels.headings), "")
        if heading and len(words) <= 2:
            return heading
        of_columns = labels.column_section(words)
        return of_columns or next((labels.of_pairs[word] for word in words if word in labels.of_pairs), "")

    @property
    def certain(self) -> str:
        """The section, if hardly another table has such labels."""
        words, labels, section = self.words, self.labels, self.section
        kind = labels.section(section)
        if isinstance(kind, Pairs):
            return section if words & kind.signs or len(words & kind.parts) >= 2 else ""
        if isinstance(kind, Items):
            is_certain = words & labels.headings.keys() or len(words & kind.columns.keys()) >= 3
            return section if is_certain else ""
        return section if labels.column_section(words) == section else ""


def begins_form(texts: list[str], labels: Labels, in_table: bool) -> bool:
    """Whether the texts of a row begin with the label of the form's subject, and with its value, or further pairs."""
    subject, _ = labels.subject
    if not texts or labels.word(texts[0]) != subject:
        return False
    has_pairs = len(texts) > 2 and labels.word(texts[2]) in labels.pairs and bare(texts[1]) not in labels.pairs
    return not in_table or len(set(map(bare, texts))) <= 2 or has_pairs


def rows_of(document: Document, labels: Labels) -> Iterator[Row]:
    """All rows of a document. Lines count as such only in bare text; elsewhere they have no words."""
    for at, block in enumerate(document.blocks):
        if isinstance(block, Line):
            yield _line(labels, at, block, document.kind == "txt")
        else:
            yield from _table(labels, at, block)


def _line(labels: Labels, at: int, line: Line, is_row: bool) -> Row:
    texts = line.text.split() if is_row else [line.text]
    cells = tuple(GridCell(text, 0, column) for column, text in enumerate(texts))
    return Row(labels, at, 0, None, cells, frozenset(map(labels.word, texts)) if is_row else frozenset(), False, False)


def _table(labels: Labels, at: int, grid: Grid) -> Iterator[Row]:
    fresh, top, expected = True, True, -1
    for number, covering in grid.rows():
        cells = tuple(cell for cell in covering if cell.row == number)
        texts = [cell.text for cell in cells if cell.text.strip()]
        # A first row that only repeats the title goes with those below it.
        is_silent = top and all(labels.says_nothing(text) or is_only_note(text) for text in texts)
        words = frozenset() if is_silent else frozenset(map(labels.word, texts))
        yield Row(labels, at, number, grid, cells, words, fresh or number > expected, top)
        # What is merged down from above does not end there.
        fresh = not words and len(cells) == len(covering)
        top = top and not words
        expected = number + 1
