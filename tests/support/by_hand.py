"""The form as somebody makes it in a spreadsheet, with other columns than the official ones."""

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration

#: Of the sheet; the columns of each section are made of some of them.
COLUMNS = 20


def hand_made(declaration: Table14Declaration, size: int, orientation: str) -> Workbook:
    """All sections on one sheet whose fine columns are merged to those of each section; no row is repeated."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    line = Side(style="thin")
    start = 1
    for section in FORM.lay_out(declaration).sections:
        total = sum(section.widths)
        ends = [round(sum(section.widths[:at]) / total * COLUMNS) for at in range(len(section.widths) + 1)]
        taken: set[tuple[int, int]] = set()
        for row, cells in enumerate(section.rows, start):
            column, longest = 0, 1.0
            for cell in cells.cells:
                while (row, column) in taken:
                    column += 1
                taken |= {(row + y, column + x) for y in range(cell.rows) for x in range(cell.span)}
                left, right, below = ends[column] + 1, ends[column + cell.span], row + cell.rows - 1
                sheet.cell(row, left, cell.text).alignment = Alignment(wrap_text=True, vertical="center")
                sheet.cell(row, left).font = Font(size=size)
                for y in range(row, below + 1):
                    for x in range(left, right + 1):
                        sheet.cell(y, x).border = Border(line, line, line, line)
                sheet.merge_cells(start_row=row, end_row=below, start_column=left, end_column=right)
                longest = max(longest, len(cell.text) / cell.span)
                column += cell.span
            characters = (75 if orientation == "landscape" else 50) * 10 // size // 4
            sheet.row_dimensions[row].height = min(400, -(-longest // max(4, characters)) * size * 1.6 + 6)
        start += len(section.rows)
    for column in range(1, COLUMNS + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 6.2 if orientation == "landscape" else 4.1
    sheet.page_setup.orientation = orientation
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    return book
