"""How high a text stands, reckoned from the layout alone.

With exact line heights, full-width characters and no rule for punctuation at a line's start, the count of lines is that
of the official form; proportional Latin letters make it an estimate.
"""

from collections.abc import Sequence
from re import fullmatch
from unicodedata import east_asian_width

from perfdecl.layout.sheet import Row, Section, Slot, Typography

#: Rows may come out a little higher than reckoned: ruling lines, rounding to pixels.
RULE = 15
WIDE = "[\u2e80-\u9fff\uff00-\uff60“”‘’—…]*"


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text without the blanks around it; an empty text is one empty paragraph."""
    return text.strip(" \t\u3000\n").split("\n")


def line_count(text: str, width: int, typography: Typography) -> int:
    """Lines of a text in a cell of ``width``, its margins included."""
    room = width - 2 * typography.cell_side
    return sum(_lines(paragraph, room, typography.font_size) for paragraph in paragraphs(text))


def row_height(slots: Sequence[Slot], typography: Typography) -> int:
    """The height of a row: that of its tallest cell; a cell merged over several rows adds nothing."""
    lines = 1
    for slot in slots:
        if slot.cell.rows == 1 and slot.cell.text:
            lines = max(lines, line_count(slot.cell.text, slot.width, typography))
    return lines * typography.line_height + 2 * typography.cell_top + RULE


def section_height(section: Section, typography: Typography) -> int:
    """The height of all rows, were they on one endless page."""
    return sum(row_height(slots, typography) for _, slots in section.grid())


def fitting(grid: Sequence[tuple[Row, list[Slot]]], typography: Typography) -> list[bool]:
    """For each row, whether it can stand on one page below the repeated rows; such a row is never split."""
    heights = [row_height(slots, typography) for _, slots in grid]
    repeated = sum(height for height, (row, _) in zip(heights, grid, strict=True) if row.repeated)
    return [
        height <= typography.body_height - (0 if row.repeated else repeated)
        for height, (row, _) in zip(heights, grid, strict=True)
    ]


def _lines(paragraph: str, room: int, size: int) -> int:
    if fullmatch(WIDE, paragraph):
        return max(-(-len(paragraph) // (room // size)), 1)
    lines, used = 1, 0
    for char in paragraph:
        advance = size if char > "\u2000" and east_asian_width(char) in "WFA" else (size * 3 + 4) // 5
        if used + advance > room:
            lines, used = lines + 1, 0
        used += advance
    return lines
