"""The form as reports are made by programs: by reportlab, with the rules, fonts and breaks that a test asks for."""

from io import BytesIO
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.sheet import Section, Sheet

UNEMBEDDED, EMBEDDED = "STSong-Light", "Boxes"
Style = tuple[Any, ...]


class Look(NamedTuple):
    """How the form is set."""

    size: int = 10
    is_wide: bool = True
    font: str = UNEMBEDDED
    repeats: bool = False  # the heading rows at the top of each page
    splits: bool = False  # rows over pages
    one_table: bool = False  # below each other without a gap
    heads: bool = False  # the column labels, too
    pen: type[Canvas] = Canvas
    rules: tuple[Style, ...] = (("GRID", (0, 0), (-1, -1), 0.5, "black"),)


def report(declaration: Table14Declaration, look: Look) -> bytes:
    """The form as a PDF."""
    sheet = FORM.lay_out(declaration)
    register(look.font, sheet)
    buffer = BytesIO()
    size = landscape(A4) if look.is_wide else A4
    style = ParagraphStyle("a", fontName=look.font, fontSize=look.size, leading=look.size * 1.25, wordWrap="CJK")
    story: list[Any] = [Paragraph(sheet.number, style), Paragraph(sheet.title, style), Spacer(1, 10)]
    for section in sheet.sections:
        story += [table_of(section, look, style, size[0] - 72), Spacer(1, 0 if look.one_table else 14)]
    SimpleDocTemplate(buffer, pagesize=size, leftMargin=36, rightMargin=36, topMargin=40, bottomMargin=40).build(
        story, canvasmaker=look.pen
    )
    return buffer.getvalue()


def table_of(section: Section, look: Look, style: ParagraphStyle, width: float) -> Table:
    total = sum(section.widths)
    data: list[list[Any]] = []
    merges: list[Style] = []
    for row, (_, slots) in enumerate(section.grid()):
        texts: list[Any] = [""] * len(section.widths)
        for slot in slots:
            if slot.begins:
                texts[slot.column] = _paragraphs(slot.cell.text, style)
                last = slot.column + slot.cell.span - 1, row + slot.cell.rows - 1
                merges += [("SPAN", (slot.column, row), last)] if last != (slot.column, row) else []
        data.append(texts)
    # Below repeated column labels reportlab draws no line where it parts or merges the next row over pages.
    repeated = (
        sum(row.repeated and (look.heads or not row.heads_columns) for row in section.rows) if look.repeats else 0
    )
    table = Table(
        data,
        [one / total * width for one in section.widths],
        repeatRows=repeated,
        splitByRow=1,
        splitInRow=int(look.splits),
    )
    table.setStyle([*look.rules, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *merges])
    return table


def _paragraphs(text: str, style: ParagraphStyle) -> list[Paragraph]:
    return [Paragraph(escape(line), style) for line in text.split("\n")] if text else []


def register(font: str, sheet: Sheet) -> None:
    """Make a font known: one that is not in the file, or one of boxes that holds the sheet's characters."""
    if font == UNEMBEDDED:
        registerFont(UnicodeCIDFont(font))
        return
    cells = (cell.text for section in sheet.sections for row in section.rows for cell in row.cells)
    registerFont(TTFont(font, BytesIO(boxes({*sheet.number, *sheet.title, *"".join(cells)}))))
    registerFontFamily(font, font, font, font, font)


def boxes(characters: set[str]) -> bytes:
    """A TrueType font whose glyphs are all boxes; Latin letters and digits are half as wide as others."""
    names = {ord(char): f"u{ord(char):x}" for char in sorted(characters | {" "}) if char.isprintable()}
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap(names)
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    for corner in ((50, 700), (450, 700), (450, 0)):
        pen.lineTo(corner)
    pen.closePath()
    box = pen.glyph()
    builder.setupGlyf(dict.fromkeys(builder.font.getGlyphOrder(), box))
    widths = {name: (500 if code < 0x2000 else 1000, 50) for code, name in names.items()}
    builder.setupHorizontalMetrics(widths | {".notdef": (500, 50)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular", "psName": "Boxes"})
    builder.setupOS2()
    builder.setupPost()
    buffer = BytesIO()
    builder.save(buffer)
    return buffer.getvalue()
