"""A book on paper by reportlab: pages with running lines, tables that go over pages, several on a page."""

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as Drawn

from support.books import Table, placed

FONT = "STSong-Light"
WIDTH = 740


def as_pdf(content: Sequence[str | Table], repeat: bool = True, breaks: bool = True) -> bytes:
    """The book's pages. Without ``repeat`` heading rows stand at a table's top only; without ``breaks`` all flows."""
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    style = ParagraphStyle("cell", fontName=FONT, fontSize=10, leading=14, wordWrap="CJK")
    buffer = BytesIO()
    story: list[object] = []
    for block, following in pairwise([*content, ""]):
        if isinstance(block, str):
            story.append(Paragraph(block, style))
            continue
        story += [_drawn(block, style, repeat), Spacer(1, 14)]
        if breaks and isinstance(following, Table):
            story.append(PageBreak())
    document = SimpleDocTemplate(buffer, pagesize=landscape(A4), topMargin=60, bottomMargin=60, invariant=1)
    document.build(story, onFirstPage=_running, onLaterPages=_running)
    return buffer.getvalue()


def _drawn(block: Table, style: ParagraphStyle, repeat: bool) -> Drawn:
    width = sum(put.columns for put in block.rows[0])
    cells: list[list[object]] = [[""] * width for _ in block.rows]
    look: list[tuple[object, ...]] = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    for row, column, put in placed(block):
        cells[row][column] = Paragraph(put.text.replace("\n", "<br/>"), style)
        look.append(("SPAN", (column, row), (column + put.columns - 1, row + put.rows - 1)))
    return Drawn(cells, colWidths=[WIDTH / width] * width, repeatRows=block.repeated if repeat else 0, style=look)


def _running(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont(FONT, 9)
    canvas.drawString(50, 560, "某区2024年部门预算表")
    canvas.drawString(400, 30, f"- {document.page} -")
