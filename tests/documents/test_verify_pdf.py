"""A printed PDF over which somebody has put something: what is seen on its pages decides."""

from collections.abc import Callable
from ctypes import POINTER, byref, cast, create_string_buffer
from functools import cache
from io import BytesIO
from typing import Any

import pypdfium2.raw as raw
import pytest
from pypdfium2 import PdfDocument
from reportlab.lib.colors import white
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

from support.altered import messages, printed, verdict

registerFont(UnicodeCIDFont("STSong-Light"))
Draw = Callable[[Any], None]
Box = tuple[float, float, float, float]


@cache
def amount() -> Box:
    """Where the amount stands on the second page: left, low, right, high."""
    page = PdfDocument(printed("pdf"))[1].get_textpage()
    found = page.search("392.00").get_next()
    assert found is not None
    left, low, _, high = page.get_charbox(found[0])
    return left, low, page.get_charbox(found[0] + found[1] - 1)[2], high


def stamped(draw: Draw, under: bool = False, pages: tuple[int, ...] = (1,)) -> bytes:
    """The example with a drawing put over, or under, what its pages have."""
    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=landscape(A4))
    draw(canvas)
    canvas.showPage()
    canvas.save()
    pdf, over = PdfDocument(printed("pdf")), PdfDocument(drawn.getvalue())
    what = raw.FPDF_NewXObjectFromPage(pdf.raw, over.raw, 0)
    for number in pages:
        page = pdf[number]
        form = raw.FPDF_NewFormObjectFromXObject(what)
        if under:
            raw.FPDFPage_InsertObjectAtIndex(page.raw, form, 0)
        else:
            raw.FPDFPage_InsertObject(page.raw, form)
        raw.FPDFPage_GenerateContent(page.raw)
    return saved(pdf)


def saved(pdf: PdfDocument) -> bytes:
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def text(said: str, x: float, y: float, size: float = 10, angle: float = 0, gray: float = 0, alpha: float = 1) -> Draw:
    def draw(canvas: Any) -> None:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(angle)
        canvas.setFillGray(gray)
        canvas.setFillAlpha(alpha)
        canvas.setFont("STSong-Light", size)
        canvas.drawString(0, 0, said)
        canvas.restoreState()

    return draw


def surface(left: float, low: float, right: float, high: float, gray: float = 1, alpha: float = 1) -> Draw:
    def draw(canvas: Any) -> None:
        canvas.setFillGray(gray)
        canvas.setFillAlpha(alpha)
        canvas.rect(left, low, right - left, high - low, stroke=0, fill=1)

    return draw


WATERMARKS = {
    "aslant": (text("财政专用 COPY", 200, 150, 60, 45, 0.8), "财政专用 COPY"),
    "aslant and black": (text("作废", 300, 200, 90, 30), "作废"),
    "level": (text("财政专用", 150, 280, 60, 0, 0.8), "财政专用"),
    "upright": (text("内部资料", 400, 100, 60, 90, 0.8), "内部资料"),
    "downwards": (text("内部资料", 400, 500, 60, 270, 0.7), "内部资料"),
    "clear": (text("内部资料", 200, 250, 80, 30, 0, 0.2), "内部资料"),
    "many": (lambda canvas: [text("样本", x, y, 14, 30, 0.75)(canvas) for x in range(40, 800, 120) for y in range(40, 560, 80)], "样本"),
    "many, level": (lambda canvas: [text("样本", x, y, 9, 0, 0.8)(canvas) for x in range(40, 800, 120) for y in range(40, 560, 80)], "样本"),
}  # fmt: skip


@pytest.mark.parametrize("under", [False, True])
@pytest.mark.parametrize("name", WATERMARKS)
def test_watermarks_are_named_once_and_spoil_nothing(name: str, under: bool) -> None:
    draw, said = WATERMARKS[name]
    (found,) = verdict(stamped(draw, under)).diagnostics  # type: ignore[arg-type]
    assert "多出斜着或横着印的" in found.message
    assert said in found.message
    assert "第 2 页" in found.message


def test_what_changes_nothing_for_a_reader() -> None:
    for draw in (
        text("- 1 -", 400, 20),
        text("第 1 页 共 4 页", 400, 20),
        text("2/4", 800, 8),
        text("2026/11/24 07:12", 20, 580, 8),
        text("11/24/26, 7:12 AM", 20, 580, 8),
        text("file:///home/a.html", 20, 8, 8),
        text("9", amount()[2] + 1, amount()[1], 10, 0, 1),
        surface(0, 0, 842, 595, 0.5, 0.2),
    ):
        assert messages(stamped(draw)) == ""
    assert messages(stamped(surface(0, 0, 842, 595, 0.95), under=True)) == ""


def test_what_a_reader_sees() -> None:
    left, low, right, high = amount()
    middle = (low + high) / 2

    def line(canvas: Any) -> None:
        canvas.line(left - 1, middle, right + 1, middle)

    def cross(canvas: Any) -> None:
        canvas.line(left, low, right, high)

    def minus(canvas: Any) -> None:
        canvas.line(left - 7, middle, left - 2, middle)

    def oval(canvas: Any) -> None:
        canvas.setFillGray(1)
        canvas.ellipse(left - 5, low - 5, right + 5, high + 5, stroke=0, fill=1)

    def shade(canvas: Any) -> None:
        canvas.linearGradient(left, low, right, high, (white, white))

    for draw, said in (
        (surface(left - 1, low - 1, right + 1, high + 1), "申报是“392.00”，文件里有，但看不见"),
        (surface(left - 40, low - 6, right + 2, high + 6, 0.9), "看不见"),
        (surface(left - 1, low - 1, left + 5, high + 1), "“92.00”"),
        (text("9", right + 0.5, low, 10.5), "“392.009”"),
        (text("另有追加", 100, 20), "“另有追加”"),
        (line, "“392.00”被划掉"),
        (cross, "线条或图形"),
        (minus, "线条或图形"),
        (oval, "线条或图形"),
        (shade, "线条或图形"),
        (surface(left - 1, low - 1, right + 1, high + 1, 1, 0.95), "线条或图形"),
    ):
        assert said in messages(stamped(draw))


def test_text_on_black_that_is_black() -> None:
    left, low, right, high = amount()
    assert "看不见" in messages(stamped(surface(left - 2, low - 2, right + 2, high + 2, 0), under=True))


def annotated(kind: int, said: str = "", flags: int = 4) -> bytes:
    pdf = PdfDocument(printed("pdf"))
    page = pdf[1]
    one = raw.FPDFPage_CreateAnnot(page.raw, kind)
    left, low, right, high = amount()
    raw.FPDFAnnot_SetRect(one, byref(raw.FS_RECTF(left=left, bottom=low, right=right, top=high)))
    raw.FPDFAnnot_SetFlags(one, flags)
    if said:
        buffer = create_string_buffer(f"{said}\0".encode("utf-16-le"))
        raw.FPDFAnnot_SetStringValue(one, b"Contents", cast(buffer, POINTER(raw.FPDF_WCHAR)))
    raw.FPDFPage_CloseAnnot(one)
    return saved(pdf)


def test_annotations() -> None:
    assert "“999.00”" in messages(annotated(raw.FPDF_ANNOT_FREETEXT, "999.00"))
    assert "批注“请改”" in messages(annotated(raw.FPDF_ANNOT_TEXT, "请改"))
    assert "被划掉" in messages(annotated(raw.FPDF_ANNOT_STRIKEOUT))
    for kind in (raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_SQUARE, raw.FPDF_ANNOT_INK):
        assert "（第 2 页：标注）" in messages(annotated(kind))
    assert messages(annotated(raw.FPDF_ANNOT_LINK)) == ""
    assert messages(annotated(raw.FPDF_ANNOT_FREETEXT, "999.00", flags=2)) == ""


def test_prints_that_programs_save() -> None:
    assert verdict(printed("pdf")).is_identical
    found = verdict(saved(PdfDocument(printed("pdf"))))
    assert (found.diagnostics, found.is_identical) == ([], False)
