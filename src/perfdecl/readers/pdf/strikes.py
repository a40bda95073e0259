"""Lines through texts: a short line within a cell, at half the height of its characters, strikes them out."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from perfdecl.readers.pdf.lattice import NEAR, Box, Rule
from perfdecl.readers.pdf.lines import Glyph

#: Between which parts of a character's height a line goes through it.
UPPER, LOWER = 0.3, 0.75


def struck_of(box: Box, glyphs: list[Glyph], horizontal: Sequence[Rule]) -> str:
    """The characters of a cell that a line within it goes through. ``horizontal`` are sorted by their height."""
    start = bisect_left(horizontal, box.top + NEAR, key=lambda rule: rule.at)
    end = bisect_right(horizontal, box.bottom - NEAR, key=lambda rule: rule.at)
    lines = [rule for rule in horizontal[start:end] if box.left - NEAR <= rule.start and rule.end <= box.right + NEAR]
    if not lines:
        return ""
    return "".join(glyph.char for glyph in glyphs if any(_goes_through(line, glyph) for line in lines)).strip()


def _goes_through(line: Rule, glyph: Glyph) -> bool:
    height = glyph.bottom - glyph.top
    is_level = glyph.top + UPPER * height <= line.at <= glyph.top + LOWER * height
    return is_level and line.start <= (glyph.left + glyph.right) / 2 <= line.end
