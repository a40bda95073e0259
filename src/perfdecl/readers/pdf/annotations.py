"""What lies over a page and is not part of it: remarks, marks, stamps and fields to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_ushort
from typing import TYPE_CHECKING, Any

from perfdecl.readers.document import ON_PAGE, Sight, Spot

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

#: Annotations of one page that are looked at; more are no remarks.
MOST = 2_000
#: Characters of one.
LONGEST = 10_000
#: Windows that belong to others, links, and what printers and programs put for themselves, by the numbers of PDFium.
SILENT = {"LINK", "POPUP", "PRINTERMARK", "TRAPNET", "FILEATTACHMENT"}
KINDS = (
    "UNKNOWN TEXT LINK FREETEXT LINE SQUARE CIRCLE POLYGON POLYLINE HIGHLIGHT UNDERLINE SQUIGGLY STRIKEOUT STAMP CARET INK "
    "POPUP FILEATTACHMENT SOUND MOVIE WIDGET SCREEN PRINTERMARK TRAPNET WATERMARK THREED RICHMEDIA XFAWIDGET REDACT"
).split()
#: Flags of what is not shown.
HIDDEN = 0x1 | 0x2 | 0x20


def annotations_of(page: PdfPage, number: str) -> Iterator[Sight]:
    """Each with its text, at its page."""
    import pypdfium2.raw as raw

    spot = Spot(number, 0, ON_PAGE)
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), MOST)):
        one = raw.FPDFPage_GetAnnot(page.raw, index)
        if not one:
            continue
        try:
            if raw.FPDFAnnot_GetFlags(one) & HIDDEN:
                continue
            number_of_kind = raw.FPDFAnnot_GetSubtype(one)
            kind = KINDS[number_of_kind] if 0 <= number_of_kind < len(KINDS) else "UNKNOWN"
            sight = _sight(one, kind, spot)
            if sight is not None:
                yield sight
        finally:
            raw.FPDFPage_CloseAnnot(one)


def _sight(one: Any, kind: str, spot: Spot) -> Sight | None:
    if kind in SILENT:
        return None
    text = _text(one, b"Contents")
    match kind:
        case "WIDGET":
            value = _text(one, b"V")
            if value:
                return Sight("field", value, spot)
            # A signature is a field of its own, and need not be seen.
            return None if _text(one, b"FT") == "Sig" else Sight("object", "field", spot)
        case "FREETEXT":
            return Sight("field", text or "…", spot)
        case "STRIKEOUT":
            return Sight("struck", text or "…", spot)
        case "TEXT" | "HIGHLIGHT" | "UNDERLINE" | "SQUIGGLY" | "CARET":
            return Sight("comment", text or "…", spot)
    return Sight("object", text or "annotation", spot)


def _text(one: Any, key: bytes) -> str:
    """A text that an annotation has; empty where it has none, or too long a one."""
    import pypdfium2.raw as raw

    size = raw.FPDFAnnot_GetStringValue(one, key, None, 0)
    if not 2 < size <= 2 * LONGEST:
        return ""
    buffer = (c_ushort * (size // 2 + 1))()
    raw.FPDFAnnot_GetStringValue(one, key, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace").strip("\0").strip()
