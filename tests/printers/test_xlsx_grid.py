"""The worksheet: every cell in its place, amounts are numbers, nothing else is, and merges are whole."""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from perfdecl.forms.table14.layout import lay_out
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.measure import paragraphs
from perfdecl.layout.sheet import Cell, Role, Sheet
from perfdecl.layout.unpaged import endless
from perfdecl.printers.worksheet import letters
from perfdecl.printers.xlsx import draw
from support.declarations import declarations, extremes

EXTREMES = extremes()


def open_sheet(sheet: Sheet) -> Any:
    worksheet, record = load_workbook(BytesIO(draw(sheet)))
    assert record.sheet_state == "hidden"
    return worksheet


def wanted(sheet: Sheet) -> Iterator[Cell]:
    """The cells that begin somewhere, in the order of a worksheet."""
    shared, sections = endless(sheet.sections)
    for section in (shared, *sections):
        for row in section.rows:
            yield from row.cells


def found(worksheet: Any) -> Iterator[Any]:
    """The cells of the form: those that are no part of a merged one but its first."""
    inner = {place for area in worksheet.merged_cells.ranges for place in list(area.cells)[1:]}
    for row in worksheet.iter_rows(min_row=3):
        yield from (cell for cell in row if (cell.row, cell.column) not in inner)


def check(sheet: Sheet) -> None:
    worksheet = open_sheet(sheet)
    assert (worksheet["A1"].value, worksheet["A2"].value) == (sheet.number, sheet.title)
    for there, cell in zip(found(worksheet), wanted(sheet), strict=True):
        text = "\n".join(paragraphs(cell.text))
        if there.data_type == "n" and there.value is not None:
            assert cell.role is Role.AMOUNT
            assert there.number_format == "#,##0.00"
            assert f"{Decimal(str(there.value)):,.2f}" == text
        else:
            assert there.data_type in "sn", "a text must never be a formula"
            assert unescape(there.value or "") == text
        assert there.border.left.style == there.border.bottom.style == "thin"
        assert there.quotePrefix == text.startswith(("=", "+", "-", "@"))
    check_merges(worksheet)


def check_merges(worksheet: Any) -> None:
    taken: set[tuple[int, int]] = set()
    for area in worksheet.merged_cells.ranges:
        places = set(area.cells)
        assert not places & taken
        taken |= places
    assert all(0 < row.height < 409 for row in worksheet.row_dimensions.values())


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str) -> None:
    check(lay_out(EXTREMES[name]))


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    check(lay_out(Table14Declaration.model_validate(data)))


@pytest.mark.parametrize("text", ["=1+1", "+86", "-5%", "@SUM(A1)", "=cmd|' /C calc'!A0", "2024-12-31", "1e5", "TRUE"])
def test_a_text_stays_a_text(text: str) -> None:
    declaration = EXTREMES["special"].model_copy(update={"department": text, "objective": text})
    check(lay_out(declaration))


def test_what_looks_like_an_escape_is_text() -> None:
    sheet = lay_out(EXTREMES["special"].model_copy(update={"objective": "_x0041_ _x005F_ _xyz_"}))
    check(sheet)
    assert b"_x005F_x0041_ _x005F_x005F_ _xyz_" in draw(sheet)


def test_an_amount_with_more_digits_than_a_spreadsheet_keeps_is_a_text() -> None:
    data = EXTREMES["special"].model_dump()
    data["tasks"][0]["funds"] = Decimal("12345678901234.56")
    sheet = lay_out(Table14Declaration.model_validate(data | {"year": "2024"}))
    check(sheet)
    assert b"12,345,678,901,234.56" in draw(sheet)
    data["tasks"][0]["funds"] = Decimal("1234567890123.45")
    assert b"<v>1234567890123.45</v>" in draw(lay_out(Table14Declaration.model_validate(data | {"year": "2024"})))


def test_it_is_printed_like_the_form() -> None:
    worksheet = open_sheet(lay_out(EXTREMES["all-levels"]))
    assert worksheet.title == "表14"
    assert (worksheet.page_setup.orientation, worksheet.page_setup.paperSize) == ("landscape", 9)
    assert worksheet.print_title_rows == "$3:$3"
    assert worksheet.cell(3, 1).value == "部门名称"
    last = f"{letters(worksheet.max_column - 1)}${worksheet.max_row}"
    assert worksheet.print_area == f"'表14'!$A$1:${last}"
    begun = [worksheet.cell(one.id + 1, 1).value for one in worksheet.row_breaks.brk]
    assert begun == ["年度重点工作任务", "绩效指标"]


def test_a_row_of_several_lines_is_kept_on_one_page() -> None:
    data = EXTREMES["special"].model_dump()
    task = data["tasks"][0]
    data["tasks"] = [task, task | {"goal": "宣" * 24 * 24}]
    worksheet = open_sheet(lay_out(Table14Declaration.model_validate(data | {"year": "2024"})))
    begun = [worksheet.cell(one.id + 1, 1).value for one in worksheet.row_breaks.brk]
    assert begun == ["年度重点工作任务", task["name"], "绩效指标"]


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_names_of_columns(column: int, name: str) -> None:
    assert letters(column) == name
