"""A section on a worksheet of its own: which cells there are, which are merged, where pages end.

A row of a worksheet can be 409 points high and no more, so a higher row of the form is several, merged downwards.
"""

from collections.abc import Iterator
from itertools import accumulate, chain, pairwise
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.layout.measure import cell_lines, paragraphs, row_heights
from perfdecl.layout.pages import pages_of
from perfdecl.layout.sheet import POINT, Cell, Role, Row, Section, Sheet, Slot, Typography
from perfdecl.model.path import Path

#: The cell formats: what for; whether the text begins like a formula, so that it must stay a text when it is edited;
#: whether it stands at the top, where people find it in a cell that is higher than a screen.
STYLES = (
    ("number", False, False),
    ("title", False, False),
    ("check", False, False),
    ("subtitle", False, False),
    *((role.value, quoted, top) for quoted in (False, True) for top in (False, True) for role in Role),
)
INDEX = {style: index for index, style in enumerate(STYLES)}
FORMULA = ("=", "+", "-", "@")
#: Numbers have fifteen digits in a spreadsheet; a longer amount is written as a text.
NUMBER = compile_pattern(r"(?=(?:[0-9],?){1,13}\.)[0-9]{1,3}(?:,[0-9]{3})*\.[0-9]{2}")
#: In the strings of a workbook this is the escape of a character.
ESCAPE = compile_pattern("_(?=x[0-9A-Fa-f]{4}_)")
HIGHEST = 400 * POINT
#: The parts of a higher one: pages end between them, and should be full.
PART = 100 * POINT


class Put(NamedTuple):
    """A cell of the worksheet: ``kind`` is ``n`` for a number, ``s`` for a text, ``f`` for a formula, empty for nothing.

    ``value`` is what it shows.
    """

    place: str
    style: int
    kind: str = ""
    value: str = ""
    formula: str = ""


class Line(NamedTuple):
    """A row of the worksheet with its height in twentieths of a point."""

    number: int
    height: int
    cells: list[Put]


class Amount(NamedTuple):
    """Where an amount and the label before it stand, and what they say."""

    place: str
    label_place: str
    text: str
    label: str


class Worksheet:
    """The worksheet of a section, ready for its template. Rows count from 1; ``breaks`` are rows after which a page ends.

    Pages end between groups of rows. ``above`` are the rows above those of the first section, each with its height, style and
    text. The rows in ``repeated`` are printed on each. ``amounts`` are those that are numbers or are to become some; all places of
    amounts that are to be filled in are ``fillable``.
    """

    def __init__(self, sheet: Sheet, section: Section, is_first: bool) -> None:
        self.widths = section.widths
        self.last_column = letters(len(section.widths) - 1)
        self.above = list(_above(sheet)) if is_first else []
        self.lines: list[Line] = []
        self.merged: list[str] = []
        self.breaks: list[int] = []
        self.amounts: dict[Path, Amount] = {}
        self.fillable: list[str] = []
        self._is_blank = bool(sheet.refusal)
        self._is_specimen = sheet.typography.as_specimen
        # How lines break is the spreadsheet's to decide, by its rules.
        self._type = sheet.typography._replace(as_specimen=False)
        pages = pages_of(section, self._type, is_first, whole_groups=True)
        self._draw(row for row in _grid(pages[0], self._type) if row.row.repeated)
        self.repeated = range(len(self.above) + 1, self.last_row + 1)
        for number, page in enumerate(pages):
            if number:
                self.breaks.append(self.last_row)
            self._draw(row for row in _grid(page, self._type) if not row.row.repeated)

    @property
    def last_row(self) -> int:
        """The number of the last row."""
        return len(self.above) + len(self.lines)

    def _draw(self, rows: "Iterator[_Row]") -> None:
        drawn = list(rows)
        heights = [_parts(row.height) for row in drawn]
        tops = list(accumulate(map(len, heights), initial=self.last_row + 1))
        for at, row in enumerate(drawn):
            lines = [Line(number, height, []) for number, height in enumerate(heights[at], tops[at])]
            for slot in row.slots:
                cell = slot.cell
                left, right = slot.column, slot.column + cell.span
                for line in lines:
                    first = slot.begins and line is lines[0]
                    text = self._text(slot) if first else ""
                    line.cells.append(_put(cell, text, f"{letters(left)}{line.number}", len(lines) > 1))
                    line.cells.extend(
                        _put(cell, "", f"{letters(column)}{line.number}") for column in range(left + 1, right)
                    )
                bottom = tops[at + cell.rows] if slot.begins else 0
                if slot.begins and (right - left > 1 or bottom - tops[at] > 1):
                    self.merged.append(f"{letters(left)}{tops[at]}:{letters(right - 1)}{bottom - 1}")
            self._note(row.slots, tops[at])
            self.lines.extend(lines)

    def _note(self, slots: list[Slot], number: int) -> None:
        """Keep where the amounts of a row stand that have a label before them."""
        for before, slot in pairwise(slots):
            path = slot.cell.path
            text = self._text(slot)
            is_empty = self._is_blank and not text
            is_amount = slot.cell.role is Role.AMOUNT and (is_empty or NUMBER.fullmatch(text))
            if is_empty and is_amount:
                self.fillable.append(f"{letters(slot.column)}{number}")
            if path is not None and is_amount and before.cell.role is Role.LABEL:
                places = f"{letters(slot.column)}{number}", f"{letters(before.column)}{number}"
                self.amounts[path] = Amount(*places, text.replace(",", ""), self._text(before))

    def _text(self, slot: Slot) -> str:
        """What a cell says. The lines of labels in brackets are given, as spreadsheets may begin one with the closing one."""
        if slot.cell.path is None and slot.cell.text.endswith("）") and not self._is_specimen:
            return "\n".join(chain(*cell_lines(slot.cell, slot.width, self._type)))
        return "\n".join(paragraphs(slot.cell.text))


def _above(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """The number, the title and the line below it, as far as the form has them."""
    kind = sheet.typography
    if sheet.number:
        yield kind.line_height, INDEX["number", False, False], sheet.number
    yield kind.title_line_height + kind.title_after, INDEX["title", False, False], sheet.title
    if sheet.subtitle:
        yield kind.line_height, INDEX["subtitle", False, False], sheet.subtitle.text


class _Row(NamedTuple):
    row: Row
    slots: list[Slot]
    height: int


def _grid(section: Section, typography: Typography) -> Iterator[_Row]:
    grid = list(section.grid())
    for (row, slots), height in zip(grid, row_heights(grid, typography), strict=True):
        yield _Row(row, slots, height)


def letters(column: int) -> str:
    """The name of a column that is counted from 0: A, B, …, Z, AA."""
    before, last = divmod(column, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + last)


def _parts(height: int) -> list[int]:
    """The heights of the rows of a worksheet that make up one of that height."""
    if height <= HIGHEST:
        return [height]
    count = -(-height // PART)
    return [height // count] * (count - 1) + [height - height // count * (count - 1)]


def _put(cell: Cell, text: str, place: str, top: bool = False) -> Put:
    style = INDEX[cell.role.value, text.startswith(FORMULA), top]
    if cell.role is Role.AMOUNT and NUMBER.fullmatch(text):
        return Put(place, style, "n", text.replace(",", ""))
    return Put(place, style, "s" if text else "", ESCAPE.sub("_x005F_", text))
