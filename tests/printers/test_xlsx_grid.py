"""The worksheets: every cell in its place, amounts are numbers, nothing else is, and merges are whole."""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.measure import paragraphs
from perfdecl.layout.pages import pages_of
from perfdecl.layout.sheet import Cell, Role, Section, Sheet
from perfdecl.printers.worksheet import letters
from perfdecl.printers.xlsx import draw
from support.declarations import declarations, extremes, plain

EXTREMES = extremes()


def open_sheets(sheet: Sheet) -> list[Any]:
    worksheets: list[Any]
    *worksheets, record = load_workbook(BytesIO(draw(sheet)))
    assert (record.title, record.sheet_state) == ("perfdecl", "hidden")
    assert len(worksheets) == len(sheet.sections)
    return worksheets


def wanted(section: Section, sheet: Sheet) -> Iterator[Cell]:
    """The cells that begin somewhere, in the order of a worksheet."""
    first, *others = pages_of(section, sheet.typography, section is sheet.sections[0], whole_groups=True)
    for row in (*first.rows, *(row for page in others for row in page.rows if not row.repeated)):
        yield from row.cells


def found(worksheet: Any, section: Section, is_first: bool) -> Iterator[Any]:
    """The cells of the form: those that are no part of a merged one but its first."""
    inner = {place for area in worksheet.merged_cells.ranges for place in list(area.cells)[1:]}
    for row in worksheet.iter_rows(min_row=3 if is_first else 1, max_col=len(section.widths)):
        yield from (cell for cell in row if (cell.row, cell.column) not in inner)


def check(sheet: Sheet) -> None:
    worksheets = open_sheets(sheet)
    assert (worksheets[0]["A1"].value, worksheets[0]["A2"].value) == (sheet.number, sheet.title)
    for at, (worksheet, section) in enumerate(zip(worksheets, sheet.sections, strict=True)):
        for there, cell in zip(found(worksheet, section, at == 0), wanted(section, sheet), strict=True):
            text = "\n".join(paragraphs(cell.text))
            if there.data_type == "n" and there.value is not None:
                assert cell.role is Role.AMOUNT
                assert there.number_format == "#,##0.00"
                assert f"{Decimal(str(there.value)):,.2f}" == text
            else:
                assert there.data_type in "sn", "a text must never be a formula"
                shown = unescape(there.value or "")
                assert (shown.replace("\n", "") if cell.path is None else shown) == text
            assert there.border.left.style == there.border.bottom.style == "thin"
            assert there.alignment.indent == (cell.role in (Role.PROSE, Role.AMOUNT))
            assert there.quotePrefix == text.startswith(("=", "+", "-", "@"))
        check_merges(worksheet)


def check_merges(worksheet: Any) -> None:
    """No two share a cell, and none goes over the end of a page."""
    taken: set[tuple[int, int]] = set()
    ends = [one.id for one in worksheet.row_breaks.brk]
    for area in worksheet.merged_cells.ranges:
        places = set(area.cells)
        assert not places & taken
        assert not any(area.min_row <= end < area.max_row for end in ends)
        taken |= places
    assert all(0 < row.height < 409 for row in worksheet.row_dimensions.values())


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str) -> None:
    check(FORM.lay_out(EXTREMES[name]))


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    check(FORM.lay_out(Table14Declaration.model_validate(data)))


@pytest.mark.parametrize("text", ["=1+1", "+86", "-5%", "@SUM(A1)", "=cmd|' /C calc'!A0", "2024-12-31", "1e5", "TRUE"])
def test_a_text_stays_a_text(text: str) -> None:
    declaration = EXTREMES["special"].model_copy(update={"department": text, "objective": text})
    check(FORM.lay_out(declaration))


def test_what_looks_like_an_escape_is_text() -> None:
    sheet = FORM.lay_out(EXTREMES["special"].model_copy(update={"objective": "_x0041_ _x005F_ _xyz_"}))
    check(sheet)
    assert b"_x005F_x0041_ _x005F_x005F_ _xyz_" in draw(sheet)


def test_an_amount_with_more_digits_than_a_spreadsheet_keeps_is_a_text() -> None:
    data = EXTREMES["special"].model_dump()
    data["tasks"][0]["funds"] = Decimal("12345678901234.56")
    sheet = FORM.lay_out(Table14Declaration.model_validate(data | {"year": "2024"}))
    check(sheet)
    assert b"12,345,678,901,234.56" in draw(sheet)
    data["tasks"][0]["funds"] = Decimal("1234567890123.45")
    assert b"<v>1234567890123.45</v>" in draw(FORM.lay_out(Table14Declaration.model_validate(data | {"year": "2024"})))


def test_it_is_printed_like_the_form() -> None:
    """A worksheet for each section, which repeats its first rows and column headings on each page."""
    worksheets = open_sheets(FORM.lay_out(EXTREMES["all-levels"]))
    assert [one.title for one in worksheets] == ["表14", "年度重点工作任务", "绩效指标"]
    assert [one.print_title_rows for one in worksheets] == ["$3:$4", "$1:$3", "$1:$3"]
    for worksheet, columns in zip(worksheets, "DDE", strict=True):
        assert (worksheet.page_setup.orientation, worksheet.page_setup.paperSize) == ("landscape", 9)
        assert worksheet.print_area == f"'{worksheet.title}'!$A$1:${columns}${worksheet.max_row}"
        assert worksheet.cell(worksheet.min_row + 2 * (columns == "D" and worksheet.title == "表14"), 1).value


def test_pages_end_between_groups_whose_labels_are_printed_again() -> None:
    worksheet = open_sheets(FORM.lay_out(EXTREMES["40-indicators"]))[2]
    begun = [worksheet.cell(one.id + 1, 1).value for one in worksheet.row_breaks.brk]
    assert begun == ["产出指标"] * 3
    labels = [worksheet.cell(one.id + 1, 2).value for one in worksheet.row_breaks.brk]
    assert labels == ["数量指标", "数量指标", "时效指标"]


def test_a_row_of_several_lines_is_kept_on_one_page() -> None:
    data = EXTREMES["special"].model_dump()
    task = data["tasks"][0]
    data["tasks"] = [task, task | {"goal": "宣" * 24 * 24}]
    worksheet = open_sheets(FORM.lay_out(Table14Declaration.model_validate(data | {"year": "2024"})))[1]
    assert [worksheet.cell(one.id + 1, 1).value for one in worksheet.row_breaks.brk][:1] == [task["name"]]


def test_cells_beside_the_form_check_its_sums() -> None:
    """A column away, where nothing is printed."""
    worksheet = open_sheets(FORM.lay_out(EXTREMES["all-levels"]))[0]
    checks = [cell for row in worksheet.iter_rows(min_col=5) for cell in row if cell.value is not None]
    assert [(cell.coordinate, cell.data_type) for cell in checks] == [("F5", "f"), ("F6", "f")]
    assert "SUM(B6,B7,B9,B10)-SUM(D6,D7)" in checks[0].value
    assert "SUM(D6,D7)-SUM(D9,D10)" in checks[1].value
    shown = load_workbook(BytesIO(draw(FORM.lay_out(EXTREMES["all-levels"]))), data_only=True).worksheets[0]
    assert shown["F5"].value == "基本支出＋项目支出＋财政专项资金＋其他事业发展性支出＝财政拨款＋其他资金　相符"


def test_a_check_says_by_how_much_sums_differ() -> None:
    data = plain()
    data["budget"]["funding"]["fiscal_appropriation"] = "1160.5"
    shown = load_workbook(
        BytesIO(draw(FORM.lay_out(Table14Declaration.model_validate(data)))), data_only=True
    ).worksheets[0]
    assert shown["F5"].value.endswith("＝财政拨款＋其他资金　不符，相差 1,010.50")


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_names_of_columns(column: int, name: str) -> None:
    assert letters(column) == name


def test_brackets_of_labels_are_whole() -> None:
    """Spreadsheets may break a line anywhere, but a label that needs several is broken by us."""
    tasks = open_sheets(FORM.lay_out(EXTREMES["no-task"]))[1]
    assert "其他需完成的任务\n（可选填）" in [cell.value for cell in tasks["A"]]
