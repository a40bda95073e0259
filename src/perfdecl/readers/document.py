"""What a reader finds in a document: tables as grids of cells, and the text outside them, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from perfdecl.model.path import Path


class Spot(NamedTuple):
    """Where a cell is in the document, for people: which table or sheet, row and column, all from 1."""

    table: str
    row: int
    column: int


#: The column, with row 0, of what is not in one cell: somewhere on a page, or on a sheet.
ON_PAGE, ON_SHEET = -1, -2


class GridCell(NamedTuple):
    """One cell, merged or not, with what is visible in it; paragraphs are separated by line breaks."""

    text: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Grid(NamedTuple):
    """A table; ``name`` is what people call it. Rows and columns count from 0.

    ``edges`` are the borders of the columns, from the table's left one, where a table may go on in the next with other
    columns: on a page of a PDF only those show that its rows have. An open table ends without a line: its last row goes on
    in the next one.
    """

    name: str
    cells: tuple[GridCell, ...]
    edges: tuple[float, ...] = ()
    is_open: bool = False

    def extent(self, cell: GridCell) -> tuple[float, float]:
        """Where a cell begins and ends from left to right, to compare with cells of the tables that go on with this one."""
        start, end = cell.column, cell.column + cell.columns
        return (self.edges[start], self.edges[end]) if self.edges else (start, end)

    def height(self) -> int:
        """The number behind that of the last row."""
        return max((cell.row + cell.rows for cell in self.cells), default=0)

    def rows(self) -> Iterator[tuple[int, list[GridCell]]]:
        """Each row that has cells, with those that cover it from left to right, merged down from above or not."""
        covering: dict[int, list[GridCell]] = {}
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.rows):
                covering.setdefault(row, []).append(cell)
        for row in sorted(covering):
            yield row, sorted(covering[row], key=lambda cell: cell.column)

    def spot(self, cell: GridCell) -> Spot:
        """The place of a cell."""
        return Spot(self.name, cell.row + 1, cell.column + 1)


class Line(NamedTuple):
    """Text outside of the tables; ``page`` is what people call its page, where the document has pages.

    ``place`` is empty for the text of the document itself, else ``header``, ``footer`` or ``note``: those come last.
    In bare text ``indent`` blanks stand before it, and one that ``is_parted`` has a blank line above.
    """

    text: str
    page: str = ""
    indent: int = 0
    is_parted: bool = False
    place: str = ""


Block = Grid | Line


class Sight(NamedTuple):
    """What changes how a document is seen, and is no text of a cell or line.

    ``kind`` says what it is:

    - ``unseen``: a text that stands in the file and that nobody sees, hidden, in the colour of the paper, or tiny;
    - ``struck``: a text that is struck through;
    - ``shown``: a number that is shown as another one, ``text``;
    - ``cut``: a text that has no room where it stands, and is not seen as a whole;
    - ``unprinted``: a text that is not on paper, the first of several;
    - ``scaled``: to how much a sheet is scaled down so that nobody can read it on paper;
    - ``tracked``: a deletion that nobody has accepted;
    - ``turned``: a text across the page, as watermarks are;
    - ``comment``, ``field``: a remark or a form field over the page, with its text;
    - ``object``: a picture, drawing or other thing over the page, with its name;
    - ``formula``, ``condition``: what a workbook works out, and what changes its looks by values;
    - ``style``, ``script``: what changes the looks of a page, by a digest or its beginning.
    """

    kind: str
    text: str
    spot: Spot


def remarks_of(sights: Iterable[Sight]) -> tuple[str, ...]:
    """The entries of the catalogue on what of these makes a text doubtful that is read."""
    kinds = {one.kind for one in sights}
    return tuple(f"PD702.{kind}" for kind in ("unseen", "struck", "turned") if kind in kinds)


class Document(NamedTuple):
    """A document's tables and the lines outside of them; its record and that one's digest, if perfdecl printed it.

    Remarks are entries of the catalogue on what makes its text doubtful. One that ``is_house`` was printed with a house
    template, which may have texts of its own. Sights are what changes how it is seen beside its texts.
    """

    kind: str
    blocks: tuple[Block, ...]
    record: str = ""
    digest: str = ""
    remarks: tuple[str, ...] = ()
    is_house: bool = False
    sights: tuple[Sight, ...] = ()

    @property
    def grids(self) -> tuple[Grid, ...]:
        """The tables alone."""
        return tuple(block for block in self.blocks if isinstance(block, Grid))

    @property
    def loose(self) -> tuple[Line, ...]:
        """The lines alone."""
        return tuple(block for block in self.blocks if isinstance(block, Line))

    def texts(self) -> Iterator[tuple[str, Spot]]:
        """Everything that says something, with its place."""
        for block in self.blocks:
            if isinstance(block, Line):
                yield block.text, Spot(block.page, 0, 0)
            else:
                yield from ((cell.text.strip(), block.spot(cell)) for cell in block.cells if cell.text.strip())


class Doubt(NamedTuple):
    """A part that may have been read in another way: an entry of the catalogue that says why, and the fields of the part."""

    entry: str
    path: Path
    fields: tuple[str, ...] = ()


class Remark(NamedTuple):
    """What was done to a text so that it could be read: an entry of the catalogue, the field, and what fills the entry in."""

    entry: str
    path: Path
    words: Mapping[str, object]


@dataclass(slots=True, eq=False)
class Recognised:
    """What was found: the texts of the fields by their path, where each stands, and what no field holds.

    Positions in lists count from 0. Amounts are texts in 万元. What stands ``outside`` is in tables and lines that are none
    of the form.
    """

    texts: dict[Path, str] = field(default_factory=dict)
    spots: dict[Path, Spot] = field(default_factory=dict)
    residue: list[tuple[str, Spot]] = field(default_factory=list)
    sections: set[str] = field(default_factory=set)
    doubts: list[Doubt] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    outside: list[tuple[str, Spot]] = field(default_factory=list)

    def count(self, path: Path) -> int:
        """How many items of the list at ``path`` were found."""
        return 1 + max((int(one[len(path)]) for one in self.texts if one[: len(path)] == path), default=-1)

    def data(self, form: str) -> dict[str, Any]:
        """The texts as the data of a declaration of ``form`` in English keys; fields without a text are left out."""
        data: dict[str, Any] = {"form": form}
        for path, text in self.texts.items():
            _set(data, path, text)
        return data


def _set(data: dict[str, Any], path: Path, value: str) -> None:
    """Put a value at a path, making mappings and lists on the way."""
    here: Any = data
    for step, following in pairwise(path):
        empty: Any = [] if isinstance(following, int) else {}
        if isinstance(step, int):
            while len(here) <= step:
                here.append({})
            here = here[step]
        else:
            here = here.setdefault(step, empty)
    last = path[-1]
    here[last] = value
