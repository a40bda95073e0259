"""How many lines a text takes, reckoned from the layout alone.

With exact line heights, full-width characters and no rule for punctuation at a line's start, the count is that of the
official form; proportional Latin letters make it an estimate.
"""

from unicodedata import east_asian_width

from perfdecl.layout.sheet import Row, Section, Slot, Typography

#: Rows may come out a little higher than reckoned: ruling lines, rounding to pixels.
RULE = 15


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; an empty text is one empty paragraph."""
    return text.strip(" \t\u3000\n").split("\n")


def line_count(text: str, width: int, typography: Typography) -> int:
    """Lines of a text in a cell of ``width``, its margins included."""
    room = width - 2 * typography.cell_side
    return sum(_lines(paragraph, room, typography.font_size) for paragraph in paragraphs(text))


def row_height(section: Section, row: Row, slots: tuple[Slot, ...], typography: Typography) -> int:
    """The height of a row: that of its tallest cell; a cell merged over several rows adds nothing."""
    lines = max(
        (line_count(slot.cell.text, section.width(slot), typography) for slot in slots if slot.cell.rows == 1),
        default=1,
    )
    return lines * typography.line_height + 2 * typography.cell_top + RULE


def section_height(section: Section, typography: Typography) -> int:
    """The height of all rows, were they on one endless page."""
    return sum(row_height(section, row, slots, typography) for row, slots in section.grid())


def repeated_height(section: Section, typography: Typography) -> int:
    """The height of the rows that stand at the top of each page."""
    return sum(row_height(section, row, slots, typography) for row, slots in section.grid() if row.repeated)


def fits_page(section: Section, row: Row, slots: tuple[Slot, ...], typography: Typography) -> bool:
    """Whether a row can stand on one page below the repeated rows."""
    room = typography.body_height - (0 if row.repeated else repeated_height(section, typography))
    return row_height(section, row, slots, typography) <= room


def _lines(paragraph: str, room: int, size: int) -> int:
    lines, used = 1, 0
    for char in paragraph:
        advance = size if char > "\u2000" and east_asian_width(char) in "WFA" else (size * 3 + 4) // 5
        if used + advance > room:
            lines, used = lines + 1, 0
        used += advance
    return lines
