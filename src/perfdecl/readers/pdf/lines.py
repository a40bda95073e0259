"""The characters of a cell put together to lines, and those to paragraphs, as Chinese is set."""

from operator import attrgetter
from typing import NamedTuple

from perfdecl.readers.pdf.lattice import Box
from perfdecl.text.breaking import first_piece

#: Punctuation that begins no line, where a program minds it.
CLOSING = frozenset("，。、；：！？）》”’】」』〉〕…—%％,.;:!?)]}")
#: So many characters of a line are looked at for the first piece of it.
LONGEST = 60
#: Widths nearer than this, in points, are the same.
NEAR = 0.1

_BASELINE, _LEFT = attrgetter("baseline"), attrgetter("left")


class Glyph(NamedTuple):
    """A character, its box on the page, and the height that it stands on; y grows downwards.

    One that is not seen lies over the picture of a scan. ``drawn`` tells the object that draws it, ``angle`` by how much it
    is turned against the page, in radians, ``size`` is that of its font in points.
    """

    char: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    is_seen: bool = True
    drawn: int = 0
    angle: float = 0.0
    size: float = 0.0

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


def lines_of(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """The characters by line, from top to bottom and left to right."""
    lines: list[list[Glyph]] = []
    start = half = 0.0
    # Not by their boxes: those of quotation marks are as low as the marks in some fonts.
    for glyph in sorted(glyphs, key=_BASELINE):
        if not lines or glyph.baseline - start > half:
            lines.append([])
            start, half = glyph.baseline, (glyph.bottom - glyph.top) / 2
        lines[-1].append(glyph)
    return [sorted(line, key=_LEFT) for line in lines]


def text_of(box: Box, glyphs: list[Glyph]) -> str:
    """A cell's text: a paragraph ends where what begins the next line had fitted."""
    lines = [line for line in lines_of(glyphs) if any(glyph.char.strip() for glyph in line)]
    if not lines:
        return ""
    margin = min(min(line[0].left - box.left, box.right - _right(line)) for line in lines)
    room = box.right - box.left - 2 * max(margin, 0)
    widest = max(_right(line) - line[0].left for line in lines)
    text = ""
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        text += "".join([glyph.char for glyph in line])
        if following is not None and _ends_paragraph(line, following, room, widest):
            text += "\n"
    return text


def _right(line: list[Glyph]) -> float:
    """Where a line ends, without punctuation at its end, which may hang out of the column."""
    return line[-2].right if len(line) > 1 and line[-1].char in CLOSING else line[-1].right


def _ends_paragraph(line: list[Glyph], following: list[Glyph], room: float, widest: float) -> bool:
    """Whether a line stops though what begins the next one had fitted: into the cell, and into its widest line.

    How wide the margins are is a guess, which may be wrong by half a character.
    """
    if following[0].char in CLOSING:  # no paragraph begins so
        return False
    width = line[-1].right - line[0].left
    needed = _undivided(following)
    if room - width < needed - NEAR:
        return False
    return widest - width >= needed - NEAR or room - width >= needed + (following[0].right - following[0].left) / 2


def _undivided(line: list[Glyph]) -> float:
    """The width of what a program takes along as one: a character or a Latin word, with the punctuation at it, or a number
    with its sign and unit.
    """
    first = first_piece("".join([glyph.char for glyph in line[:LONGEST]])).rstrip()
    return line[max(len(first), 1) - 1].right - line[0].left
