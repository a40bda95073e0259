"""What is painted in which order: which characters lie under something, or have the colour of what they stand on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from ctypes import addressof, byref, c_float, c_int, c_uint
from typing import Any, NamedTuple
from unicodedata import category

from perfdecl.readers.colours import SMALLEST, WHITE, is_lost
from perfdecl.readers.pdf.lines import Glyph
from perfdecl.readers.pdf.ruling_lines import THICKEST, Drawn, Matrix, matrix_of

#: Paths of more segments are no rectangles, and their bounds say little of what they cover.
MOST_SEGMENTS = 12
#: So many parts of its height a character is wide at the least.
NARROWEST = 0.06
#: Of 255; less lets through what is behind.
OPAQUE, MISTY, CLEAR = 230, 128, 25
#: Strips of the page, in points, in which what is painted is looked for.
STRIP = 20.0
#: Corners of a path that are looked at, and how far, in points, a line goes to both sides that is aslant.
MOST_CORNERS, ASLANT = 200, 1.5
#: Pictures smaller than this, in points, are dots and rules.
PICTURE = 5.0


class Fill(NamedTuple):
    """A surface: when it is painted, its box with y growing downwards, its colour, empty where that is not known."""

    order: int
    left: float
    top: float
    right: float
    bottom: float
    colour: str

    def has(self, x: float, y: float) -> bool:
        """Whether a point is in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


class Painting:
    """Everything that is painted on a page of that height, which is turned so that its text is upright."""

    def __init__(self, objects: Sequence[Drawn], height: float) -> None:
        import pypdfium2.raw as raw

        self.pictures = self.drawings = 0
        self.pictured = 0.0  # square points of pictures
        self._texts: dict[int, tuple[int, str]] = {}
        self._strips: dict[int, list[Fill]] = {}
        colour_of, strokes = _Colours(raw.FPDFPageObj_GetFillColor), _Colours(raw.FPDFPageObj_GetStrokeColor)
        outlines = raw.FPDF_TEXTRENDERMODE_STROKE, raw.FPDF_TEXTRENDERMODE_STROKE_CLIP
        for order, (one, kind, matrix) in enumerate(objects):
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                is_outline = raw.FPDFTextObj_GetTextRenderMode(one) in outlines
                self._texts[addressof(one.contents)] = order, (strokes if is_outline else colour_of)(one, is_mixed=True)
            elif kind in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
                is_path = kind == raw.FPDF_PAGEOBJ_PATH
                self.drawings += is_path and (_is_drawing(one, matrix) or _is_many_sided(one))
                fill = _fill(one, kind, matrix, order, height, colour_of)
                if fill is None:
                    continue
                # A shade, or what lets little of what is behind through, may still cover it.
                is_image = kind == raw.FPDF_PAGEOBJ_IMAGE
                self.drawings += not (is_image or fill.colour or (is_path and colour_of(one, MISTY) == "clear"))
                if is_image:
                    self.pictures += 1
                    self.pictured += (fill.right - fill.left) * (fill.bottom - fill.top)
                for strip in range(int(max(fill.top, 0) // STRIP), int(min(fill.bottom, height) // STRIP) + 1):
                    self._strips.setdefault(strip, []).append(fill)

    def hides(self, glyph: Glyph) -> bool:
        """Whether nobody sees a character."""
        order, colour = self._texts.get(glyph.drawn, (-1, ""))
        if order < 0:
            return False
        _, left, top, right, bottom, *_ = glyph
        if colour == "clear" or (bottom - top < SMALLEST and right - left < SMALLEST) or _is_squeezed(glyph):
            return True
        x, y = (left + right) / 2, (top + bottom) / 2
        ground = WHITE
        for fill in self._strips.get(int(y // STRIP), ()):
            if fill.has(x, y):
                if fill.order > order:
                    if fill.colour:
                        return True
                    continue
                ground = fill.colour
        return is_lost(colour, ground)

    def colour(self, glyph: Glyph) -> str:
        """The colour of a character, empty where it is not known."""
        return self._texts.get(glyph.drawn, (0, ""))[1]


def _fill(one: Any, kind: int, matrix: Matrix, order: int, height: float, colour_of: _Colours) -> Fill | None:
    """The surface that an object covers; of what may let something through, the colour is not known."""
    import pypdfium2.raw as raw

    bounds = [c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(one, *map(byref, bounds)):
        return None
    left, low, right, high = (bound.value for bound in bounds)
    xs, ys = zip(*(matrix.of(x, y) for x in (left, right) for y in (low, high)), strict=True)
    box = min(xs), height - max(ys), max(xs), height - min(ys)
    least = PICTURE if kind == raw.FPDF_PAGEOBJ_IMAGE else THICKEST
    if box[2] - box[0] <= least or box[3] - box[1] <= least or not _is_on_paper(box):
        return None
    if kind != raw.FPDF_PAGEOBJ_PATH:
        return Fill(order, *box, "")
    mode, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(one, byref(mode), byref(stroke))
    if not mode.value or raw.FPDFPath_CountSegments(one) > MOST_SEGMENTS:
        return None
    colour = "" if raw.FPDFPageObj_HasTransparency(one) else colour_of(one, OPAQUE)
    return Fill(order, *box, "" if colour == "clear" else colour)


def _is_drawing(path: Any, matrix: Matrix) -> bool:
    """Whether a path that is drawn goes neither across nor down, as lines of tables do, or is round."""
    import pypdfium2.raw as raw

    mode, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(path, byref(mode), byref(stroke))
    if not (stroke.value or mode.value):
        return False
    inner = matrix_of(path).within(matrix)
    x, y = c_float(), c_float()
    before: tuple[float, float] | None = None
    for index in range(min(raw.FPDFPath_CountSegments(path), MOST_CORNERS)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO:
            return True
        if not stroke.value:
            continue
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        here = inner.of(x.value, y.value)
        is_line = before is not None and raw.FPDFPathSegment_GetType(segment) != raw.FPDF_SEGMENT_MOVETO
        if is_line and before is not None and min(abs(here[0] - before[0]), abs(here[1] - before[1])) > ASLANT:
            return True
        before = here
    return False


def _is_many_sided(path: Any) -> bool:
    """Whether a surface has so many sides that it is not known what it covers."""
    import pypdfium2.raw as raw

    mode, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(path, byref(mode), byref(stroke))
    return bool(mode.value) and raw.FPDFPath_CountSegments(path) > MOST_SEGMENTS


def _is_squeezed(glyph: Glyph) -> bool:
    """Whether a character is set so narrow that nobody sees it; blanks and marks over others may have no width."""
    high, wide = glyph.bottom - glyph.top, glyph.right - glyph.left
    return 0 <= wide < high * NARROWEST and category(glyph.char)[0] in "LNPS"


def _is_on_paper(box: tuple[float, float, float, float]) -> bool:
    """Whether the box is not of a size that no page has, which damaged files say."""
    return all(abs(one) < 100_000 for one in box)


class _Colours:
    """The colours that objects are filled or drawn with, as is asked; ``clear`` where one lets through what is behind."""

    def __init__(self, ask: Any) -> None:
        self._ask = ask
        self._parts = c_uint(), c_uint(), c_uint(), c_uint()

    def __call__(self, one: Any, least: int = CLEAR, is_mixed: bool = False) -> str:
        """The colour of one, mixed with white if asked."""
        if not self._ask(one, *self._parts):
            return ""
        red, green, blue, alpha = (part.value & 255 for part in self._parts)
        if alpha < least:
            return "clear"
        if is_mixed and alpha < 255:
            red, green, blue = ((part * alpha + 255 * (255 - alpha)) // 255 for part in (red, green, blue))
        return f"{red:02X}{green:02X}{blue:02X}"


def runs_of(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """Characters one behind the other that are set alike: in the same direction, of about the same size."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _is_set_alike(run[-1], glyph):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _is_set_alike(one: Glyph, other: Glyph) -> bool:
    if one.drawn == other.drawn != 0:
        return True
    return abs(one.angle - other.angle) < 0.02 and abs(one.size - other.size) < 0.5
