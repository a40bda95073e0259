"""The characters of a PDF's page that are seen."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot, pi
from typing import TYPE_CHECKING, Any

from perfdecl.readers.limits import DRAWN, Tally
from perfdecl.readers.pdf.lines import Glyph
from perfdecl.readers.pdf.rotation import angle_of, turned_box
from perfdecl.readers.pdf.ruling_lines import Matrix

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

#: What PDFium calls a hyphen at the end of a line.
HYPHEN = 2
#: Some files map their characters to numbers beyond all that there are.
MAX_CODE, UNKNOWN = 0x10FFFF, "\ufffd"


def glyphs_of(
    page: PdfPage, text: Any, height: float, turned: Matrix, matrices: dict[int, Matrix], tally: Tally
) -> Iterator[Glyph]:
    """The characters that are really there and seen, in the order of the page's text.

    Some programs draw a cell that goes over a page's end whole on both pages, and clip what belongs to the other.
    """
    import pypdfium2.raw as raw

    clips: dict[int, tuple[float, float]] = {}
    modes: dict[int, bool] = {}
    seen: dict[tuple[float, float, float], bool] = {}
    page_left, page_low, page_right, page_high = turned_box(page.get_bbox(), turned)
    base = angle_of(turned)
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
        char = "-" if code == HYPHEN else chr(code) if code <= MAX_CODE else UNKNOWN
        left, low, right, high = turned_box(text.get_charbox(index, loose=True), turned)
        lowest, highest = _clip(text, index, (page_low, page_high), clips, matrices, turned, tally)
        # One answer for the line: commas are lower than words, and must not be lost where a page's end cuts the line.
        baseline = _baseline(text, index, turned)
        line = lowest, highest, baseline
        if not seen.setdefault(line, lowest <= (low + high) / 2 <= highest):
            continue
        if char.isprintable() or char == "\u3000":
            is_seen = _is_seen(text, index, modes) and page_left <= (left + right) / 2 <= page_right
            box = left, height - high, right, height - low, height - baseline
            yield Glyph(char, *box, is_seen, _drawn(text, index), _angle(text, index, base), _size(text, index))


def _drawn(text: Any, index: int) -> int:
    from ctypes import addressof

    import pypdfium2.raw as raw

    drawn = raw.FPDFText_GetTextObject(text.raw, index)
    return addressof(drawn.contents) if drawn else 0


def _angle(text: Any, index: int, base: float) -> float:
    """By how much a character is turned against the others of the page."""
    import pypdfium2.raw as raw

    angle = raw.FPDFText_GetCharAngle(text.raw, index)
    return float((angle - base) % (2 * pi)) if angle >= 0 else 0.0


def _size(text: Any, index: int) -> float:
    """The size of its font as it is on the page."""
    from ctypes import byref

    import pypdfium2.raw as raw

    matrix = raw.FS_MATRIX()
    scale = 1.0
    if raw.FPDFText_GetMatrix(text.raw, index, byref(matrix)):
        scale = hypot(matrix.c, matrix.d)
    return float(round(raw.FPDFText_GetFontSize(text.raw, index) * scale, 1))


def _is_seen(text: Any, index: int, known: dict[int, bool]) -> bool:
    """Whether the object that draws a character leaves anything on the page."""
    from ctypes import addressof

    import pypdfium2.raw as raw

    drawn = raw.FPDFText_GetTextObject(text.raw, index)
    if not drawn:
        return True
    key = addressof(drawn.contents)
    if key not in known:
        known[key] = raw.FPDFTextObj_GetTextRenderMode(drawn) != raw.FPDF_TEXTRENDERMODE_INVISIBLE
    return known[key]


def _baseline(text: Any, index: int, turned: Matrix) -> float:
    """The height of the line that a character stands on."""
    from ctypes import byref, c_double

    import pypdfium2.raw as raw

    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(text.raw, index, byref(x), byref(y))
    return round(turned.of(x.value, y.value)[1], 1)


def _clip(
    text: Any,
    index: int,
    page: tuple[float, float],
    known: dict[int, tuple[float, float]],
    matrices: dict[int, Matrix],
    turned: Matrix,
    tally: Tally,
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
            corners = max(raw.FPDFClipPath_CountPathSegments(clip, path), 0)
            tally.add(DRAWN, corners)
            for at in range(corners):
                x, y = c_float(), c_float()
                if raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, at), byref(x), byref(y)):
                    ys.append(matrices.get(key, turned).of(x.value, y.value)[1])
            if ys:
                lowest, highest = max(lowest, min(ys)), min(highest, max(ys))
        known[key] = lowest, highest
    return known[key]
