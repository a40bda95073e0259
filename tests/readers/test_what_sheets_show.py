"""What is seen of a spreadsheet: numbers as it shows them, and no hidden rows."""

from io import BytesIO

import openpyxl
import pytest

from perfdecl.readers.kinds import read_document
from perfdecl.readers.xlsx.number_formats import MACINTOSH, shown

CASES = [
    ("0.95", "0%", "95%"),
    ("0.955", "0.0%", "95.5%"),
    ("1", "0.00%", "100.00%"),
    ("0.125", "0%", "13%"),
    ("500", '0"人"', "500人"),
    ("5", '"≥"0"万人次"', "≥5万人次"),
    ("12", "0\\场", "12场"),
    ("45657", "yyyy/m/d", "2024/12/31"),
    ("45657", 'yyyy"年"mm"月"dd"日"', "2024年12月31日"),
    ("45657.5", "[$-804]yyyy-m-d;@", "2024-12-31"),
    ("1340.73", "#,##0.00", "1340.73"),
    ("1340.73", "General", "1340.73"),
    ("1340.73", "#,##0.00_);[Red](#,##0.00)", "1340.73"),
    ("1340.73", "", "1340.73"),
    ("-5", "0.00", "-5"),
    ("99999999", "yyyy/m/d", "99999999"),
    ("x", "0%", "x"),
]


@pytest.mark.parametrize(("value", "code", "text"), CASES)
def test_shown(value: str, code: str, text: str) -> None:
    assert shown(value, code).text == text


def test_the_days_of_a_macintosh() -> None:
    assert shown("44195", "yyyy/m/d", MACINTOSH).text == "2024/12/31"


def test_cells_of_a_workbook() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row, (value, code) in enumerate([(0.95, "0%"), (45657, "mm-dd-yy"), (1340.73, "#,##0.00"), (7, '0"次"')], 1):
        sheet.cell(row, 1, value).number_format = code
    buffer = BytesIO()
    book.save(buffer)
    (grid,) = read_document("x", buffer.getvalue()).grids
    assert [cell.text for cell in grid.cells] == ["95%", "2024/12/31", "1340.73", "7次"]


def test_hidden_rows_and_columns_are_not_seen() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in range(1, 5):
        sheet.append([f"{row}甲", f"{row}乙", f"{row}丙"])
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.merge_cells("B4:C4")
    buffer = BytesIO()
    book.save(buffer)
    (grid,) = read_document("x", buffer.getvalue()).grids
    assert [cell.text for cell in grid.cells] == ["1甲", "1丙", "3甲", "3丙", "4甲", "4乙"]
