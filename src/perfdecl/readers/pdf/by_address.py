"""Functions of PDFium that are given and give objects as the numbers of their addresses.

pypdfium2 declares them with pointers. Making a pointer takes as long as the call itself, and these are called for each
character of a page, or for each of the thousands of objects that draw them.
"""

from __future__ import annotations

from ctypes import CFUNCTYPE, POINTER, c_float, c_int, c_void_p, cast
from functools import cache
from typing import Any


class ByAddress:
    """Each is called as PDFium's documentation says; no object is 0 or None."""

    def __init__(self) -> None:
        import pypdfium2.raw as raw

        place = POINTER(c_float)
        #: The object that draws a character of a page's text.
        self.text_object = _declared(raw.FPDFText_GetTextObject, c_void_p, c_void_p, c_int)
        self.render_mode = _declared(raw.FPDFTextObj_GetTextRenderMode, c_int, c_void_p)
        #: What an object is clipped by: paths, each of so many segments, which end somewhere.
        self.clip = _declared(raw.FPDFPageObj_GetClipPath, c_void_p, c_void_p)
        self.paths = _declared(raw.FPDFClipPath_CountPaths, c_int, c_void_p)
        self.segments = _declared(raw.FPDFClipPath_CountPathSegments, c_int, c_void_p, c_int)
        self.segment = _declared(raw.FPDFClipPath_GetPathSegment, c_void_p, c_void_p, c_int, c_int)
        self.end = _declared(raw.FPDFPathSegment_GetPoint, c_int, c_void_p, place, place)


@cache
def by_address() -> ByAddress:
    """They are the same for all documents."""
    return ByAddress()


def _declared(function: Any, result: Any, *arguments: Any) -> Any:
    return CFUNCTYPE(result, *arguments)(cast(function, c_void_p).value or 0)
