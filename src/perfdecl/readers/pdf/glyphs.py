"""The characters of a PDF's page that are seen."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import addressof, byref, c_double, c_float
from math import hypot, pi
from typing import TYPE_CHECKING, Any, NamedTuple

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
Bounds = tuple[float, float, float, float]


def glyphs_of(
    page: PdfPage, text: Any, height: float, turned: Matrix, matrices: dict[int, Matrix], tally: Tally
) -> Iterator[Glyph]:
    """The characters that are really there and seen, in the order of the page's text.

    Some programs draw a cell that goes over a page's end whole on both pages, and clip what belongs to the other.
    """
    import pypdfium2.raw as raw

    page_left, page_low, page_right, page_high = turned_box(page.get_bbox(), turned)
    drawings = _Drawings(text, (page_low, page_high), turned, matrices, tally)
    seen: dict[tuple[float, float, float], bool] = {}
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
        written = text.get_charbox(index, loose=True)
        drawing = drawings.of(index)
        matrix = drawings.matrix(index, drawing, written)
        left, low, right, high = turned_box(written, matrix)
        # One answer for the line: commas are lower than words, and must not be lost where a page's end cuts the line.
        baseline = drawings.baseline(index, matrix)
        line = drawing.lowest, drawing.highest, baseline
        if not seen.setdefault(line, drawing.lowest <= (low + high) / 2 <= drawing.highest):
            continue
        if char.isprintable() or char == "\u3000":
            is_seen = drawing.is_visible and page_left <= (left + right) / 2 <= page_right
            box = left, height - high, right, height - low, height - baseline
            yield Glyph(char, *box, is_seen, drawing.key, drawing.angle, drawing.size)


class _Drawing(NamedTuple):
    """What draws some characters, all in the same way.

    It is visible between two heights of the page, if it leaves anything there. ``angle`` says by how much it is turned against
    the others of the page, ``size`` how large its font is on the page; ``key`` is 0 where the characters come from nothing.
    """

    key: int
    lowest: float
    highest: float
    is_visible: bool
    angle: float
    size: float


class _Drawings:
    """What draws the characters of a page, each looked at once: asking PDFium is what reading a page takes."""

    def __init__(
        self, text: Any, page: tuple[float, float], turned: Matrix, matrices: dict[int, Matrix], tally: Tally
    ) -> None:
        import pypdfium2.raw as raw

        self._raw: Any = raw
        self._text = text.raw
        self._page = page
        self._turned = turned
        self._base = angle_of(turned)
        self._matrices = matrices
        self._tally = tally
        self._known: dict[int, _Drawing] = {}
        self._bounds: dict[int, tuple[Bounds, Bounds]] = {}
        self._x, self._y = c_double(), c_double()

    def of(self, index: int) -> _Drawing:
        """What draws a character."""
        one = self._raw.FPDFText_GetTextObject(self._text, index)
        if not one:
            return _Drawing(0, *self._page, True, self._angle(index), self._size(index))
        key = addressof(one.contents)
        if key not in self._known:
            unseen = self._raw.FPDF_TEXTRENDERMODE_INVISIBLE, self._raw.FPDF_TEXTRENDERMODE_CLIP
            is_visible = self._raw.FPDFTextObj_GetTextRenderMode(one) not in unseen
            self._known[key] = _Drawing(key, *self._clip(one, key), is_visible, self._angle(index), self._size(index))
        return self._known[key]

    def matrix(self, index: int, drawing: _Drawing, box: Bounds) -> Matrix:
        """How the place that PDFium says of a character becomes its place on the page.

        In forms it forgets the form's own matrix for characters that it knows by another name, as radicals.
        """
        key = drawing.key
        inner = self._matrices.get(key)
        if inner is None:
            return self._turned
        if key not in self._bounds:
            sides = [c_float() for _ in range(4)]
            one = self._raw.FPDFText_GetTextObject(self._text, index)
            self._raw.FPDFPageObj_GetBounds(one, *map(byref, sides))
            left, low, right, high = (side.value for side in sides)
            self._bounds[key] = (left, low, right, high), turned_box((left, low, right, high), inner)
        own, on_page = self._bounds[key]
        # What is drawn of a comma is less than its box: on the page, what is near will do.
        is_forgotten = _has(own, box) and not _has(on_page, turned_box(box, self._turned), drawing.size)
        return inner if is_forgotten else self._turned

    def baseline(self, index: int, matrix: Matrix) -> float:
        """The height of the line that a character stands on."""
        self._raw.FPDFText_GetCharOrigin(self._text, index, byref(self._x), byref(self._y))
        return round(matrix.of(self._x.value, self._y.value)[1], 1)

    def _angle(self, index: int) -> float:
        angle = self._raw.FPDFText_GetCharAngle(self._text, index)
        return float((angle - self._base) % (2 * pi)) if angle >= 0 else 0.0

    def _size(self, index: int) -> float:
        matrix = self._raw.FS_MATRIX()
        scale = 1.0
        if self._raw.FPDFText_GetMatrix(self._text, index, byref(matrix)):
            scale = hypot(matrix.c, matrix.d)
        return float(round(self._raw.FPDFText_GetFontSize(self._text, index) * scale, 1))

    def _clip(self, one: Any, key: int) -> tuple[float, float]:
        """Between which heights of the page an object is visible."""
        raw = self._raw
        lowest, highest = self._page
        clip = raw.FPDFPageObj_GetClipPath(one)
        for path in range(max(raw.FPDFClipPath_CountPaths(clip), 0) if clip else 0):
            ys: list[float] = []
            corners = max(raw.FPDFClipPath_CountPathSegments(clip, path), 0)
            self._tally.add(DRAWN, corners)
            for at in range(corners):
                x, y = c_float(), c_float()
                if raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, at), byref(x), byref(y)):
                    ys.append(self._matrices.get(key, self._turned).of(x.value, y.value)[1])
            if ys:
                lowest, highest = max(lowest, min(ys)), min(highest, max(ys))
        return lowest, highest


def _has(bounds: Bounds, box: Bounds, near: float = 0.0) -> bool:
    """Whether the middle of a box is within bounds, or so near to them."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return bounds[0] - near <= x <= bounds[2] + near and bounds[1] - near <= y <= bounds[3] + near
