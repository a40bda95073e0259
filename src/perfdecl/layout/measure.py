"""How a text stands in its cell, and how high rows are, reckoned from the layout alone: the one place that decides it."""

from collections.abc import Sequence

from perfdecl.layout.advances import FULL
from perfdecl.layout.lines import broken, broken_anywhere, fits_one, most_lines
from perfdecl.layout.sheet import Cell, Row, Section, Slot, Typography

#: Rows may come out a little higher than reckoned: ruling lines, rounding to pixels.
RULE = 15
#: The ruling line alone: half of it above a row, half below, and all of it below the last row of a page.
LINE = 10
#: What a word processor needs between two tables, at the top of the page on which the second begins.
BETWEEN = 20


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text without the blanks around it; an empty text is one empty paragraph."""
    return text.strip(" \t\u3000\n").split("\n")


def lines_in(paragraph: str, width: int, typography: Typography) -> list[str]:
    """The lines of a paragraph in a cell of ``width``, its margins included."""
    breaking = broken_anywhere if typography.as_specimen else broken
    return breaking(paragraph, _room(width, typography))


def cell_lines(cell: Cell, width: int, typography: Typography) -> list[list[str]]:
    """The lines of each paragraph of a cell. Of a printed label what stands in brackets at its end is on the last line, where
    it may.
    """
    lines = [lines_in(text, width, typography) for text in paragraphs(cell.text)]
    bracket = cell.text.find("（")
    if cell.path is None and bracket > 0 and cell.text.endswith("）") and not typography.as_specimen:
        parts = [cell.text[:bracket], cell.text[bracket:]]
        if list(map(len, lines)) == [2] and all(len(lines_in(part, width, typography)) == 1 for part in parts):
            return [parts]
    return lines


def turned(lines: Sequence[Sequence[str]], turns: tuple[int, ...]) -> set[tuple[int, int]]:
    """Of the lines of a cell's paragraphs those that begin a page, by paragraph and number: see :class:`Row`."""
    if not turns:
        return set()
    places = [(at, number) for at, paragraph in enumerate(lines) for number in range(len(paragraph))]
    return {places[turn] for turn in turns if turn < len(places)}


def lines_made(slots: Sequence[Slot], typography: Typography) -> int:
    """The most lines that :func:`lines_in` makes of a text in a row."""
    return max(sum(map(len, cell_lines(slot.cell, slot.width, typography))) for slot in slots if slot.cell.rows == 1)


def line_count(text: str, width: int, typography: Typography) -> int:
    """Lines of a text in a cell of ``width``, its margins included: as many as any program makes of it."""
    room = _room(width, typography)
    if typography.as_specimen:
        return sum(len(broken_anywhere(paragraph, room)) for paragraph in paragraphs(text))
    if fits_one(text, room) and "\n" not in text:
        return 1
    return sum(most_lines(paragraph, room) for paragraph in paragraphs(text))


def row_height(slots: Sequence[Slot], typography: Typography) -> int:
    """The height of a row: that of its tallest cell; a cell merged over several rows adds nothing."""
    lines = 1
    for cell, _, width, _ in slots:
        if cell.rows == 1 and len(cell.text) > 1:
            lines = max(lines, line_count(cell.text, width, typography))
    return height_of(lines, typography)


def height_of(lines: int, typography: Typography, rule: int = RULE) -> int:
    """The height of a row with so many lines; its ruling line takes ``rule``."""
    return lines * typography.line_height + 2 * typography.cell_top + rule


def row_heights(grid: Sequence[tuple[Row, list[Slot]]], typography: Typography) -> list[int]:
    """The height of each row of a section; below a merged cell the last row makes room for all of its lines."""
    heights = [row_height(slots, typography) for _, slots in grid]
    for at, (_, slots) in enumerate(grid):
        for slot in slots:
            if slot.begins and slot.cell.rows > 1:
                end = at + slot.cell.rows
                needed = height_of(line_count(slot.cell.text, slot.width, typography), typography)
                heights[end - 1] += max(needed - sum(heights[at:end]), 0)
    return heights


def section_height(section: Section, typography: Typography) -> int:
    """The height of all rows, were they on one endless page."""
    return sum(row_heights(list(section.grid()), typography))


def fitting(grid: Sequence[tuple[Row, list[Slot]]], heights: Sequence[int], typography: Typography) -> list[bool]:
    """For each row, whether it can stand on any page below the repeated rows; such a row is never split."""
    repeated = sum(height for height, (row, _) in zip(heights, grid, strict=True) if row.repeated)
    room = typography.body_height - BETWEEN
    return [height <= room - (0 if row.repeated else repeated) for height, (row, _) in zip(heights, grid, strict=True)]


def _room(width: int, typography: Typography) -> int:
    """What a cell has for a line, in thousandths of the size of the type."""
    return (width - 2 * typography.cell_side) * FULL // typography.font_size
