"""The characters of a PDF's page that are seen."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_double, c_float
from math import hypot, pi
from typing import TYPE_CHECKING, Any, NamedTuple

from perfdecl.readers.limits import DRAWN, Tally
from perfdecl.readers.pdf.by_address import by_address
from perfdecl.readers.pdf.lines import Glyph
from perfdecl.readers.pdf.rotation import UPRIGHT, angle_of, turned_box
from perfdecl.readers.pdf.ruling_lines import Matrix

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

#: What PDFium calls a hyphen at the end of a line.
HYPHEN = 2
#: What PDFium puts between characters by itself: blanks and the ends of lines.
GENERATED = frozenset(map(ord, "\r\n\t\0 \xa0\ufffe"))
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
    drawings = _Drawings(text, (page_low, page_high, page_left, page_right), turned, matrices, tally)
    # Most of the time goes into these calls, one for each character: what they fill in is made once.
    unicode_of, is_generated, box_of = raw.FPDFText_GetUnicode, raw.FPDFText_IsGenerated, raw.FPDFText_GetLooseCharBox
    address_of = by_address().text_object
    origin_of = raw.FPDFText_GetCharOrigin
    handle, rectangle, x, y = text.raw, raw.FS_RECTF(), c_double(), c_double()
    seen: dict[tuple[float, float, float], bool] = {}
    high_half = 0
    before: tuple[int, float, float] | None = None
    for index in range(text.count_chars()):
        code = unicode_of(handle, index)
        if code in GENERATED and is_generated(handle, index) == 1:
            continue
        if 0xD800 <= code < 0xDC00:  # a character beyond the first plane comes in two halves
            high_half = code
            continue
        half, high_half = high_half, 0
        if not box_of(handle, index, rectangle):
            text.get_charbox(index, loose=True)  # which raises what the reader expects
        left, low, right, high = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
        key = address_of(handle, index) or 0
        matrix = drawings.matrix(index, key, (left, low, right, high)) if key in matrices else turned
        if matrix is not UPRIGHT:
            left, low, right, high = turned_box((left, low, right, high), matrix)
        here = key, low, high
        if not key or here != before:  # what one object draws as high as the character before is on the same line
            before = here
            drawing = drawings.known.get(key) or drawings.of(index, key)
            origin_of(handle, index, x, y)
            baseline = round(y.value if matrix is UPRIGHT else matrix.of(x.value, y.value)[1], 1)
            # One answer for the line: commas are lower than words, and must not be lost where a page's end cuts the line.
            line = drawing.lowest, drawing.highest, baseline
            is_here = seen.setdefault(line, drawing.lowest <= (low + high) / 2 <= drawing.highest)
        if not is_here:
            continue
        if 0xDC00 <= code < 0xE000 and half:
            code = 0x10000 + ((half - 0xD800) << 10) + (code - 0xDC00)
        char = "-" if code == HYPHEN else chr(code) if code <= MAX_CODE else UNKNOWN
        if char.isprintable() or char == "\u3000":
            is_seen = drawing.is_visible and drawing.leftmost <= (left + right) / 2 <= drawing.rightmost
            box = left, height - high, right, height - low, height - baseline
            yield Glyph(char, *box, is_seen, key, drawing.angle, drawing.size)


class _Drawing(NamedTuple):
    """What draws some characters, all in the same way.

    It is visible between two heights and two sides of the page, if it leaves anything there. ``angle`` says by how much it is turned against
    the others of the page, ``size`` how large its font is on the page; ``key`` is 0 where the characters come from nothing.
    """

    key: int
    lowest: float
    highest: float
    leftmost: float
    rightmost: float
    is_visible: bool
    angle: float
    size: float


class _Drawings:
    """What draws the characters of a page, each looked at once: asking PDFium is what reading a page takes."""

    def __init__(self, text: Any, page: Bounds, turned: Matrix, matrices: dict[int, Matrix], tally: Tally) -> None:
        import pypdfium2.raw as raw

        self._text = text.raw
        self._page = page
        self._turned = turned
        self._base = angle_of(turned)
        self._matrices = matrices
        self._tally = tally
        self.known: dict[int, _Drawing] = {}
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = c_float(), c_float()
        self._raw: Any = raw
        self._bounds: dict[int, tuple[Bounds, Bounds]] = {}
        self._unseen = raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP
        self._ask = by_address()

    def of(self, index: int, key: int) -> _Drawing:
        """What draws a character: the object of that address, if there is any."""
        if not key:
            return _Drawing(0, *self._page, True, self._angle(index), self._size(index))
        is_visible = self._ask.render_mode(key) not in self._unseen
        found = _Drawing(key, *self._clip(key), is_visible, self._angle(index), self._size(index))
        self.known[key] = found
        return found

    def matrix(self, index: int, key: int, box: Bounds) -> Matrix:
        """How the place that PDFium says of a form's character becomes its place on the page.

        It forgets the form's own matrix for characters that it knows by another name, as radicals.
        """
        inner = self._matrices[key]
        if key not in self._bounds:
            sides = [c_float() for _ in range(4)]
            one = self._raw.FPDFText_GetTextObject(self._text, index)
            self._raw.FPDFPageObj_GetBounds(one, *map(byref, sides))
            left, low, right, high = (side.value for side in sides)
            self._bounds[key] = (left, low, right, high), turned_box((left, low, right, high), inner)
        own, on_page = self._bounds[key]
        size = (self.known.get(key) or self.of(index, key)).size
        # What is drawn of a comma is less than its box: on the page, what is near will do.
        is_forgotten = _has(own, box) and not _has(on_page, turned_box(box, self._turned), size)
        return inner if is_forgotten else self._turned

    def _angle(self, index: int) -> float:
        angle = self._raw.FPDFText_GetCharAngle(self._text, index)
        return float((angle - self._base) % (2 * pi)) if angle >= 0 else 0.0

    def _size(self, index: int) -> float:
        matrix, scale = self._matrix, 1.0
        if self._raw.FPDFText_GetMatrix(self._text, index, byref(matrix)):
            scale = hypot(matrix.c, matrix.d)
        return float(round(self._raw.FPDFText_GetFontSize(self._text, index) * scale, 1))

    def _clip(self, key: int) -> Bounds:
        """Between which heights and sides of the page an object is visible."""
        lowest, highest, leftmost, rightmost = self._page
        clip = self._ask.clip(key)
        paths = self._ask.paths(clip) if clip else 0
        if paths <= 0:
            return self._page
        matrix = self._matrices.get(key, self._turned)
        x, y = self._x, self._y
        for path in range(paths):
            points: list[tuple[float, float]] = []
            corners = max(self._ask.segments(clip, path), 0)
            self._tally.add(DRAWN, corners)
            for at in range(corners):
                if self._ask.end(self._ask.segment(clip, path, at), x, y):
                    points.append((x.value, y.value) if matrix is UPRIGHT else matrix.of(x.value, y.value))
            if points:
                xs, ys = zip(*points, strict=True)
                lowest, highest = max(lowest, min(ys)), min(highest, max(ys))
                leftmost, rightmost = max(leftmost, min(xs)), min(rightmost, max(xs))
        return lowest, highest, leftmost, rightmost


def _has(bounds: Bounds, box: Bounds, near: float = 0.0) -> bool:
    """Whether the middle of a box is within bounds, or so near to them."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return bounds[0] - near <= x <= bounds[2] + near and bounds[1] - near <= y <= bounds[3] + near
