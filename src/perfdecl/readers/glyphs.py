"""The characters of a PDF's page, and the lines and texts that they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from perfdecl.readers.lattice import Box

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MAX_CORNERS = 100  # of a clip; those of cells have four
#: What PDFium calls a hyphen at the end of a line.
HYPHEN = 2
#: Punctuation that begins no line.
CLOSING = frozenset("，。、；：！？）》”’】」』…—%％")


class Glyph(NamedTuple):
    """A character and its box on the page; y grows downwards."""

    char: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


def glyphs_of(page: PdfPage, height: float) -> Iterator[Glyph]:
    """The characters that are really there and seen, in the order of the page's text.

    Some programs draw a cell that goes over a page's end whole on both pages, and clip what belongs to the other.
    """
    import pypdfium2.raw as raw

    text = page.get_textpage()
    clips: dict[int, tuple[float, float]] = {}
    seen: dict[tuple[float, float, float], bool] = {}
    _, page_low, _, page_high = page.get_bbox()
    high_half = 0
    for index in range(text.count_chars()):
        if raw.FPDFText_IsGenerated(text.raw, index) == 1:
            continue
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if 0xD800 <= code < 0xDC00:  # a character beyond the first plane comes in two halves
            high_half = code
            continue
        if 0xDC00 <= code < 0xE000 and high_half:
            code = 0x10000 + ((high_half - 0xD800) << 10) + (code - 0xDC00)
        high_half = 0
        char = "-" if code == HYPHEN else chr(code)
        left, low, right, high = text.get_charbox(index, loose=True)
        lowest, highest = _clip(text, index, (page_low, page_high), clips)
        # One answer for the line: commas are lower than words, and must not be lost where a page's end cuts the line.
        line = lowest, highest, _baseline(text, index)
        if not seen.setdefault(line, lowest <= (low + high) / 2 <= highest):
            continue
        if char.isprintable() or char == "\u3000":
            yield Glyph(char, left, height - high, right, height - low)


def _baseline(text: Any, index: int) -> float:
    """The height of the line that a character stands on."""
    from ctypes import byref, c_double

    import pypdfium2.raw as raw

    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(text.raw, index, byref(x), byref(y))
    return round(y.value, 1)


def _clip(
    text: Any, index: int, page: tuple[float, float], known: dict[int, tuple[float, float]]
) -> tuple[float, float]:
    """Between which heights of the page the object that draws a character is visible."""
    from ctypes import addressof, byref, c_float

    import pypdfium2.raw as raw

    drawn = raw.FPDFText_GetTextObject(text.raw, index)
    if not drawn:
        return page
    key = addressof(drawn.contents)
    if key not in known:
        lowest, highest = page
        clip = raw.FPDFPageObj_GetClipPath(drawn)
        for path in range(max(raw.FPDFClipPath_CountPaths(clip), 0) if clip else 0):
            ys: list[float] = []
            for at in range(min(max(raw.FPDFClipPath_CountPathSegments(clip, path), 0), MAX_CORNERS)):
                x, y = c_float(), c_float()
                if raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, at), byref(x), byref(y)):
                    ys.append(y.value)
            if ys:
                lowest, highest = max(lowest, min(ys)), min(highest, max(ys))
        known[key] = lowest, highest
    return known[key]


def lines_of(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """The characters by line, from top to bottom and left to right."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: one.middle):
        if lines and abs(lines[-1][0].middle - glyph.middle) <= (glyph.bottom - glyph.top) / 2:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return [sorted(line, key=lambda one: one.left) for line in lines]


def text_of(box: Box, glyphs: list[Glyph]) -> str:
    """A cell's text, put together as Chinese is: a paragraph ends where the next line's first character had fitted."""
    lines = [line for line in lines_of(glyphs) if any(glyph.char.strip() for glyph in line)]
    if not lines:
        return ""
    margin = min(min(line[0].left - box.left, box.right - line[-1].right) for line in lines)
    room = box.right - box.left - 2 * max(margin, 0)
    text = ""
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        text += "".join(glyph.char for glyph in line)
        if following is not None and _ends_paragraph(line, following, room):
            text += "\n"
    return text


def _ends_paragraph(line: list[Glyph], following: list[Glyph], room: float) -> bool:
    """Whether the line stops though the next one's first character had fitted.

    A word processor takes a character along to the next line when punctuation would begin that line.
    """
    size = following[0].right - following[0].left
    gap = room - (line[-1].right - line[0].left)
    taken_along = len(following) > 1 and following[1].char in CLOSING and gap < 2 * size
    return gap >= size - 0.5 and not taken_along
