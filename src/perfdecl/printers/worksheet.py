"""A sheet on the one grid of a worksheet: which cells there are, which are merged, where pages end.

The sections of a form have columns of their own; the columns of the worksheet are the pieces between all their edges.
A row of a worksheet can be 409 points high and no more, so a higher row of the form is several, merged downwards.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.layout.measure import paragraphs, row_height
from perfdecl.layout.sheet import POINT, Cell, Role, Section, Sheet
from perfdecl.layout.unpaged import endless
from perfdecl.model.path import Path

#: The cell formats: what for; whether the text begins like a formula, so that it must stay a text when it is edited;
#: whether it stands at the top, where people find it in a cell that is higher than a screen.
STYLES = (
    ("number", False, False),
    ("title", False, False),
    *((role.value, quoted, top) for quoted in (False, True) for top in (False, True) for role in Role),
)
#: Only a form with a line below its title has a use for this one.
SUBTITLE = ("subtitle", False, False)
INDEX = {style: index for index, style in enumerate((*STYLES, SUBTITLE))}
FORMULA = ("=", "+", "-", "@")
#: Numbers have fifteen digits in a spreadsheet; a longer amount is written as a text.
NUMBER = compile_pattern(r"(?=(?:[0-9],?){1,13}\.)[0-9]{1,3}(?:,[0-9]{3})*\.[0-9]{2}")
#: In the strings of a workbook this is the escape of a character.
ESCAPE = compile_pattern("_(?=x[0-9A-Fa-f]{4}_)")
HIGHEST = 400 * POINT
#: Edges of columns that are nearer than this are one.
NEAR = 2 * POINT


class Put(NamedTuple):
    """A cell of the worksheet: ``kind`` is ``n`` for a number, ``s`` for a text, empty for nothing."""

    place: str
    style: int
    kind: str = ""
    value: str = ""


class Line(NamedTuple):
    """A row of the worksheet with its height in twentieths of a point."""

    number: int
    height: int
    cells: list[Put]


class Worksheet:
    """The worksheet of a sheet, ready for its template. Rows count from 1; ``breaks`` are rows after which a page ends.
    ``amounts`` are the places of amounts by their paths.

    ``above`` are the rows that stand above those of the sections, each with its height, style and text.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.above = list(_above(sheet))
        shared, sections = endless(sheet.sections)
        edges = _edges(sheet.sections)
        self.widths = [right - left for left, right in pairwise(edges)]
        self.last_column = letters(len(self.widths) - 1)
        self.lines: list[Line] = []
        self.merged: list[str] = []
        self.breaks: list[int] = []
        self.amounts: dict[Path, str] = {}
        self._name = sheet.short_name
        self._edges = edges
        self._type = sheet.typography
        self._room = self._type.first_page_height
        self._page = self._type.body_height
        self._draw(shared)
        self.repeated = range(len(self.above) + 1, self.last_row + 1)
        self._page -= sum(line.height for line in self.lines)
        for position, section in enumerate(sections):
            if position:
                self._turn()
            self._draw(section)

    @property
    def last_row(self) -> int:
        """The number of the last row."""
        return len(self.above) + len(self.lines)

    def references(self, paths: Sequence[Path]) -> str:
        """Amounts as a formula on another sheet names them."""
        return ",".join(f"'{self._name}'!{self.amounts[path]}" for path in paths)

    def _turn(self) -> None:
        self.breaks.append(self.last_row)
        self._room = self._page

    def _draw(self, section: Section) -> None:
        columns = [_nearest(edge, self._edges) for edge in accumulate(section.widths, initial=0)]
        grid = [slots for _, slots in section.grid()]
        heights = [_parts(row_height(slots, self._type)) for slots in grid]
        tops = list(accumulate(map(len, heights), initial=self.last_row + 1))
        for at, slots in enumerate(grid):
            lines = [Line(number, height, []) for number, height in enumerate(heights[at], tops[at])]
            for slot in slots:
                cell = slot.cell
                blank = cell._replace(text="")
                left, right = columns[slot.column], columns[slot.column + cell.span]
                if cell.role is Role.AMOUNT and cell.path is not None and slot.begins:
                    self.amounts[cell.path] = f"{letters(left)}{tops[at]}"
                for line in lines:
                    first = slot.begins and line is lines[0]
                    line.cells.append(_put(cell if first else blank, f"{letters(left)}{line.number}", len(lines) > 1))
                    line.cells.extend(
                        _put(blank, f"{letters(column)}{line.number}") for column in range(left + 1, right)
                    )
                bottom = tops[at + cell.rows] if slot.begins else 0
                if slot.begins and (right - left > 1 or bottom - tops[at] > 1):
                    self.merged.append(f"{letters(left)}{tops[at]}:{letters(right - 1)}{bottom - 1}")
            self._make_room(heights[at])
            self.lines.extend(lines)

    def _make_room(self, heights: list[int]) -> None:
        """A row of the form that is several of the worksheet is kept on one page, as others are by themselves."""
        if len(heights) > 1 and self._room < sum(heights) <= self._page:
            self._turn()
        for height in heights:
            self._room = (self._room if height <= self._room else self._page) - height


def _above(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """The number, the title and the line below it, as far as the form has them."""
    kind = sheet.typography
    if sheet.number:
        yield kind.line_height, INDEX["number", False, False], sheet.number
    yield kind.title_line_height + kind.title_after, INDEX["title", False, False], sheet.title
    if sheet.subtitle:
        yield kind.line_height, INDEX[SUBTITLE], sheet.subtitle.text


def letters(column: int) -> str:
    """The name of a column that is counted from 0: A, B, …, Z, AA."""
    before, last = divmod(column, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + last)


def _edges(sections: tuple[Section, ...]) -> list[int]:
    """The edges of all columns of all sections, from 0 to the right edge of the widest."""
    edges: list[int] = []
    for edge in sorted({edge for section in sections for edge in accumulate(section.widths, initial=0)}):
        if not edges or edge - edges[-1] > NEAR:
            edges.append(edge)
    return edges


def _nearest(edge: int, edges: list[int]) -> int:
    return min(range(len(edges)), key=lambda at: abs(edges[at] - edge))


def _parts(height: int) -> list[int]:
    """The heights of the rows of a worksheet that make up one of that height."""
    count = -(-height // HIGHEST)
    return [height // count] * (count - 1) + [height - height // count * (count - 1)]


def _put(cell: Cell, place: str, top: bool = False) -> Put:
    text = "\n".join(paragraphs(cell.text))
    style = INDEX[cell.role.value, text.startswith(FORMULA), top]
    if cell.role is Role.AMOUNT and NUMBER.fullmatch(text):
        return Put(place, style, "n", text.replace(",", ""))
    return Put(place, style, "s" if text else "", ESCAPE.sub("_x005F_", text))
