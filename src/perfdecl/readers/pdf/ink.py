"""Texts that leave no ink on the page although nothing else says so: on a layer that is off, or mixed with what is behind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ctypes import POINTER, addressof, byref, c_int, c_ulong, cast, create_string_buffer
from typing import TYPE_CHECKING, Any

from perfdecl.readers.pdf.lines import Glyph
from perfdecl.readers.pdf.ruling_lines import Drawn, Matrix

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

#: Pixels of a point, and of a page at the most.
SCALE, MOST_PIXELS = 2.0, 6_000_000
#: So much darker or lighter, of 255, ink is than what is around it.
INK = 24
#: Pixels that are looked at; characters beyond that are believed.
MOST_LOOKED_AT = 20_000_000
#: Marks of one object that are looked at.
MOST_MARKS = 50


def without_ink(
    page: PdfPage, objects: Sequence[Drawn], turned: Matrix, glyphs: Iterable[Glyph], height: float
) -> set[int]:
    """The addresses of the texts that nobody sees, of those that are on a layer, in a form, or let something through."""
    doubtful = {
        addressof(one.contents) for one, kind, matrix in objects if _is_doubtful(one, kind, matrix is not turned)
    }
    boxes: dict[int, list[Glyph]] = {}
    for glyph in glyphs if doubtful else ():
        if glyph.drawn in doubtful and glyph.char.strip():
            boxes.setdefault(glyph.drawn, []).append(glyph)
    if not boxes or page.get_width() * height * SCALE**2 > MOST_PIXELS:
        return set()
    picture = _Picture(page, height)
    return {key for key, found in boxes.items() if not any(map(picture.has_ink, found))}


def _is_doubtful(one: Any, kind: int, is_in_form: bool) -> bool:
    import pypdfium2.raw as raw

    if kind != raw.FPDF_PAGEOBJ_TEXT:
        return False
    return is_in_form or bool(raw.FPDFPageObj_HasTransparency(one)) or _is_on_layer(one)


def _is_on_layer(one: Any) -> bool:
    """Whether an object is marked as optional."""
    import pypdfium2.raw as raw

    name, size = create_string_buffer(16), c_ulong()
    for at in range(min(raw.FPDFPageObj_CountMarks(one), MOST_MARKS)):
        mark = raw.FPDFPageObj_GetMark(one, at)
        has_name = raw.FPDFPageObjMark_GetName(mark, cast(name, POINTER(raw.FPDF_WCHAR)), 16, byref(size))
        if has_name and name.raw[: size.value].decode("utf-16-le", "replace").strip("\0") == "OC":
            return True
    return False


class _Picture:
    """The page as it is shown."""

    def __init__(self, page: PdfPage, height: float) -> None:
        self._page = page
        self._height = height
        self._bitmap = page.render(scale=SCALE, grayscale=True, may_draw_forms=False, draw_annots=False)
        self._left = MOST_LOOKED_AT
        self._pixels = memoryview(self._bitmap.buffer).cast("B")

    def has_ink(self, glyph: Glyph) -> bool:
        """Whether anything is darker or lighter than the rest where a character stands."""
        (left, top), (right, low) = self._at(glyph.left, glyph.top), self._at(glyph.right, glyph.bottom)
        lines, stride = range(max(min(top, low), 0), min(max(top, low) + 1, self._bitmap.height)), self._bitmap.stride
        start, end = max(min(left, right), 0), min(max(left, right) + 1, self._bitmap.width)
        self._left -= len(lines) * max(end - start, 0)
        if end <= start or not lines or self._left < 0:
            return True
        rows = [self._pixels[line * stride + start : line * stride + end] for line in lines]
        return max(map(max, rows)) - min(map(min, rows)) >= INK

    def _at(self, x: float, y: float) -> tuple[int, int]:
        """The pixel of a place on the page, however that is turned."""
        import pypdfium2.raw as raw

        across, down = c_int(), c_int()
        size = self._bitmap.width, self._bitmap.height
        raw.FPDF_PageToDevice(self._page.raw, 0, 0, *size, 0, x, self._height - y, byref(across), byref(down))
        return across.value, down.value
