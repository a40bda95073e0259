"""The form by a program that divides the pages itself, and says on each of them what it thinks that readers need."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.pages import pages_of
from perfdecl.layout.sheet import Cell, Role, Row, Section
from support.report import UNEMBEDDED, Look, register, table_of

#: What is done with the parts of a section, which stand on a page each.
Way = Callable[[list[Section]], list[Section]]


def report_by_pages(declaration: Table14Declaration, way: Way, height: int) -> bytes:
    """The form as a PDF, as many rows on a page as a page of that height holds."""
    sheet = FORM.lay_out(declaration)
    register(UNEMBEDDED, sheet)
    style = ParagraphStyle("a", fontName=UNEMBEDDED, fontSize=8, leading=10, wordWrap="CJK")
    story: list[Any] = [Paragraph(sheet.number, style), Paragraph(sheet.title, style)]
    low = sheet.typography._replace(page_height=height)
    for at, section in enumerate(sheet.sections):
        for part in way(pages_of(section, low, is_first=at == 0)):
            story += [table_of(part, Look(), style, landscape(A4)[0] - 72), PageBreak()]
    buffer = BytesIO()
    SimpleDocTemplate(
        buffer, pagesize=landscape(A4), leftMargin=36, rightMargin=36, topMargin=30, bottomMargin=30
    ).build(story)
    return buffer.getvalue()


def labels_again(parts: list[Section]) -> list[Section]:
    """The labels of levels that go on are printed again."""
    return parts


def labels_once(parts: list[Section]) -> list[Section]:
    """They are not, and their cells are empty."""
    return _with_cells(parts, lambda cell: cell._replace(text="") if cell.again else cell)


def headings_twice(parts: list[Section]) -> list[Section]:
    """Column headings are printed twice on further pages."""
    first, *others = parts
    return [first, *(one._replace(rows=(*_heads(one), *_heads(one)[-1:], *_body(one))) for one in others)]


def headings_once(parts: list[Section]) -> list[Section]:
    """Further pages have no headings at all."""
    first, *others = parts
    return [first, *(one._replace(rows=_body(one)) for one in others)]


def headings_amid(parts: list[Section]) -> list[Section]:
    """Two pages are one: the headings stand in the middle of groups, too."""
    pairs = [parts[at : at + 2] for at in range(0, len(parts), 2)]
    return [
        one._replace(rows=(*one.rows, *(row for other in others for row in (*_heads(other)[-1:], *_body(other)))))
        for one, *others in pairs
    ]


def labels_in_halves(parts: list[Section]) -> list[Section]:
    """One half of a label stands on the first page of its cell, the other half on the next one."""
    found: list[Section] = []
    halves: dict[str, str] = {}
    for at, part in enumerate(parts):
        following = parts[at + 1].rows if at + 1 < len(parts) else ()
        again = {cell.text for row in following for cell in row.cells if cell.again}

        def halved(cell: Cell, again: set[str] = again) -> Cell:
            if cell.role is not Role.LABEL or cell.path is not None:
                return cell
            if cell.again:
                return cell._replace(text=halves.pop(cell.text, ""))
            if cell.text in again:
                half = len(cell.text) // 2
                halves[cell.text] = cell.text[half:]
                return cell._replace(text=cell.text[:half])
            return cell

        found += _with_cells([part], halved)
    return found


WAYS = (labels_again, labels_once, headings_twice, headings_once, headings_amid, labels_in_halves)


def _heads(part: Section) -> tuple[Row, ...]:
    return tuple(row for row in part.rows if row.repeated)


def _body(part: Section) -> tuple[Row, ...]:
    return tuple(row for row in part.rows if not row.repeated)


def _with_cells(parts: list[Section], change: Callable[[Cell], Cell]) -> list[Section]:
    return [
        part._replace(rows=tuple(row._replace(cells=tuple(map(change, row.cells))) for row in part.rows))
        for part in parts
    ]
