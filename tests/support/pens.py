"""The ways in which programs draw the lines and texts of a table, and lay its pages."""

from io import BytesIO
from math import hypot
from typing import Any

import pypdfium2
import pypdfium2.raw as raw
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject


class Rectangles(Canvas):  # type: ignore[misc]
    """Lines as thin filled rectangles, as Word and WPS draw them."""

    thickness = 0.48

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw one."""
        half = self.thickness / 2
        width, height = abs(x2 - x1), abs(y2 - y1)
        if width < height:
            self.rect(x1 - half, min(y1, y2), 2 * half, height, stroke=0, fill=1)
        else:
            self.rect(min(x1, x2), y1 - half, width, 2 * half, stroke=0, fill=1)


class Thick(Rectangles):
    """Bold borders."""

    thickness = 3


class Double(Rectangles):
    """Two thin rectangles for each line."""

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw both."""
        across, down = (0.75, 0) if x1 == x2 else (0, 0.75)
        super().line(x1 - across, y1 - down, x2 - across, y2 - down)
        super().line(x1 + across, y1 + down, x2 + across, y2 + down)


class Dashes(Rectangles):
    """Each line as many short pieces."""

    on, off = 3, 2

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw the pieces."""
        length = hypot(x2 - x1, y2 - y1)
        at = 0.0
        while at < length:
            start, end = at / length, min(1, (at + self.on) / length)
            super().line(x1 + (x2 - x1) * start, y1 + (y2 - y1) * start, x1 + (x2 - x1) * end, y1 + (y2 - y1) * end)
            at += self.on + self.off


class Dots(Dashes):
    """Each line as dots."""

    on, off = 1, 1


class Overshooting(Canvas):  # type: ignore[misc]
    """Lines that go a little beyond where they cross."""

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw one."""
        across, down = (0, 1.5) if x1 == x2 else (1.5, 0)
        super().line(min(x1, x2) - across, min(y1, y2) - down, max(x1, x2) + across, max(y1, y2) + down)


class OnePath(Canvas):  # type: ignore[misc]
    """All lines of a table as one path."""

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Keep it until the table is done and the origin moves back."""
        self.__dict__.setdefault("kept", []).append((x1, y1, x2, y2))

    def restoreState(self) -> None:
        """Draw what was kept."""
        kept, self.__dict__["kept"] = self.__dict__.get("kept", []), []
        if kept:
            path = self.beginPath()
            for x1, y1, x2, y2 in kept:
                path.moveTo(x1, y1)
                path.lineTo(x2, y2)
            self.drawPath(path)
        super().restoreState()


class _Singly(PDFTextObject):  # type: ignore[misc]
    def _textOut(self, text: str, TStar: int = 0) -> None:
        for char in text:
            super()._textOut(char, 0)
        if TStar:
            super()._textOut("", 1)


class Glyphs(Rectangles):
    """Text as single glyphs, each drawn for itself."""

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> PDFTextObject:
        """Begin one."""
        return _Singly(self, x, y)


class Scan(Canvas):  # type: ignore[misc]
    """Text that leaves nothing on the page, as programs lay it over a scan."""

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> PDFTextObject:
        """Begin one."""
        text = PDFTextObject(self, x, y)
        text.setTextRenderMode(3)
        return text


Matrix = tuple[float, float, float, float, float, float]


def in_forms(pdf: bytes, matrix: Matrix, lies: bool = False) -> bytes:
    """Each page as a form that is placed on a page, which may lie on its side."""
    source, made = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
    for index in range(len(source)):
        width, height = source[index].get_size()
        page = made.new_page(*((height, width) if lies else (width, height)))
        drawn = raw.FPDF_NewXObjectFromPage(made.raw, source.raw, index)
        form = raw.FPDF_NewFormObjectFromXObject(drawn)
        raw.FPDFPageObj_SetMatrix(form, raw.FS_MATRIX(*matrix))
        raw.FPDFPage_InsertObject(page.raw, form)
        page.gen_content()
        raw.FPDF_CloseXObject(drawn)
    return _saved(made)


def laid(pdf: bytes, degrees: int = 0, media: Any = None, crop: Any = None) -> bytes:
    """Each page turned, and with other boxes."""
    book = pypdfium2.PdfDocument(pdf)
    for page in book:
        page.set_rotation(degrees)
        if media:
            page.set_mediabox(*media)
        if crop:
            page.set_cropbox(*crop)
    return _saved(book)


def _saved(book: pypdfium2.PdfDocument) -> bytes:
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
