"""Documents that perfdecl did not print: other tables, widths, labels and places, and no wrong cell."""

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT

import perfdecl
from perfdecl.documents.imported import import_document
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.readers.kinds import read_document
from support.checking import ENGLISH
from support.command import Perfdecl

Rows = list[list[str]]
DECLARED = perfdecl.check(ENGLISH, form=perfdecl.TABLE14).understood[1]

BUDGET: Rows = [
    ["部 门 名 称：", "区委宣传部", "", ""],
    ["预算整体情况"],
    ["部门预算支出", "预算金额（万元）", "收入来源", "预算金额（万元）"],
    ["基本支出", "100.00", "财政拨款", "150.00"],
    ["项目支出：", "50.00", "其他资金", "0.00"],
    ["事业发展性支出", "预算金额（万元）", "按预算级次划分", "预算金额（万元）"],
    ["财政专项资金", "0.00", "区本级使用资金", "150.00"],
    ["其他事业发展性支出", "0.00", "拟用于对下转移支付资金", "0.00"],
]
OBJECTIVE: Rows = [["总体绩效目标"], ["完成全年宣传任务。"]]
TASKS: Rows = [
    ["年度重点工作任务"],
    ["名 称", "主要实施内容", "拟投入的资金(万元)", "期望达到的目标（概述）"],
    ["宣传工作", "组织宣传活动", "30", "居民了解各项政策"],
    ["其他需完成的任务(可选填)", "", "", ""],
]
INDICATORS: Rows = [
    ["绩效指标"],
    ["一级指标", "二级指标", "三级指标", "实施周期指标值", "年度指标值"],
    ["产出指标", "数量指标", "开展宣传活动场次", "≥6场", "≥6场"],
    ["", "质量指标", "", "", ""],
    ["", "时效指标", "活动按期完成率", "≥95%", "≥95%"],
    ["", "成本指标", "宣传活动成本", "≤30万元", "≤30万元"],
    ["效益指标", "经济效益指标", "", "", ""],
    ["", "社会效益指标", "政策知晓率", "≥80%", "≥80%"],
    ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "≥90%"],
]


def imported(data: bytes) -> tuple[Table14Declaration, list[str]]:
    """The declaration, and the texts of the residue."""
    found = import_document("x", read_document("x", data), 2024, "zh")
    checked = perfdecl.check(found.text("zh", "zh"), form=perfdecl.TABLE14)
    assert not checked.has_errors, checked.diagnostics
    return checked.understood[1], [one.message for one in found.residue]


def word(tables: list[Rows], landscape: bool, before: str = "") -> bytes:
    """Each table with as many columns as its longest row; shorter rows are merged across."""
    document = docx.Document()
    if landscape:
        document.sections[0].orientation = WD_ORIENT.LANDSCAPE
    if before:
        document.add_paragraph(before)
    for rows in tables:
        columns = max(map(len, rows))
        table = document.add_table(len(rows), columns)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                table.cell(number, column).text = text
            if len(row) < columns:
                table.cell(number, len(row) - 1).merge(table.cell(number, columns - 1))
        document.add_paragraph()
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("landscape", [True, False])
def test_word_with_four_tables(landscape: bool) -> None:
    assert imported(word([BUDGET, OBJECTIVE, TASKS, INDICATORS], landscape)) == (DECLARED, [])


def test_word_with_one_table() -> None:
    assert imported(word([[*BUDGET, *OBJECTIVE, *TASKS, *INDICATORS]], False)) == (DECLARED, [])


def test_what_stands_beside_the_form_is_reported() -> None:
    declaration, residue = imported(word([BUDGET, OBJECTIVE, TASKS, INDICATORS], True, before="2024年部门预算公开"))
    assert declaration == DECLARED
    assert len(residue) == 1
    assert "2024年部门预算公开" in residue[0]


def test_another_number_and_an_extra_row() -> None:
    extra = [*TASKS[:3], ["合计", "", "30", ""], TASKS[3]]
    declaration, residue = imported(word([BUDGET, OBJECTIVE, extra, INDICATORS], True, before="表１２"))
    assert declaration == DECLARED
    assert sorted(one.split("”")[0] for one in residue) == ["“30", "“合计", "“表１２"]


def workbook(shift: int) -> bytes:
    """The form as one sheet among others, moved to the right, with merged headings and levels."""
    book = openpyxl.Workbook()
    book.active.title = "目录"
    book.active["A1"] = "2024年预算"
    sheet = book.create_sheet("表12")
    number = 1 + shift
    sheet.cell(number, 1 + shift, "表12")
    for rows in (BUDGET, OBJECTIVE, TASKS, INDICATORS):
        level: dict[int, int] = {}
        for row in rows:
            number += 1
            for column, text in enumerate(row):
                if text:
                    value: Any = float(text) if text.replace(".", "").isdigit() else text
                    sheet.cell(number, 1 + shift + column, value)
            if len(row) == 1:
                sheet.merge_cells(None, number, 1 + shift, number, 5 + shift)
            if rows is INDICATORS and len(row) == 5 and row[0] in ("产出指标", "效益指标"):
                level[number] = 4 if row[0] == "产出指标" else 2
        for start, height in level.items():
            sheet.merge_cells(None, start, 1 + shift, start + height - 1, 1 + shift)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("shift", [0, 2])
def test_a_sheet_among_others(shift: int) -> None:
    declaration, residue = imported(workbook(shift))
    assert declaration == DECLARED
    assert any("2024年预算" in one for one in residue)


def test_a_page_written_by_hand() -> None:
    def table(rows: Rows) -> str:
        width = max(map(len, rows))
        lines = []
        for row in rows:
            span = f" colspan={width}" if len(row) == 1 else ""
            lines.append("<tr>" + "".join(f"<td{span}>{text.replace('概述', '<b>概述</b>')}</td>" for text in row))
        return f"<TABLE>{''.join(lines)}</TABLE>"

    page = "<html><h1>部门整体预算绩效目标申报表</h1>" + "".join(map(table, (BUDGET, OBJECTIVE, TASKS, INDICATORS)))
    assert imported(page.encode("gb18030")) == (DECLARED, [])


def test_glyph_damage_is_repaired_and_said() -> None:
    tasks = [*TASKS[:2], ["宣传⼯作", "组织宣传活动", "３０", "居民了解各项政策"], TASKS[3]]
    declaration, residue = imported(word([BUDGET, OBJECTIVE, tasks, INDICATORS], True))
    assert declaration == DECLARED
    assert len(residue) == 2
    assert all("形近的异体字符" in one for one in residue)


def test_on_the_command_line(here: Path, perfdecl: Perfdecl) -> None:
    (here / "旧.docx").write_bytes(word([BUDGET, OBJECTIVE, TASKS[:3], INDICATORS], True, before="附件"))
    result = perfdecl("import", "旧.docx", "-o", "new.yaml", "--keys", "en")
    assert result.code == 1  # the year is on no form: a gap that validate names, too
    text = (here / "new.yaml").read_text("utf-8")
    assert text.startswith("# 由 perfdecl 从“旧.docx”导入\nform: table14\nyear:  # 待填\ndepartment: 区委宣传部\n")
    assert "PD702 文件里没有年度" in result.err
    assert "PD702 “附件”没有可以放的项目" in result.err
    assert "PD108" in perfdecl("validate", "new.yaml").out
    assert perfdecl("import", "旧.docx", "-o", "new.yaml").code == 2
    assert perfdecl("import", "旧.docx", "-o", "new.yaml", "--force", "--year", "2024").code == 0
    assert perfdecl("validate", "new.yaml").code == 0
    assert perfdecl("import", "旧.docx", "--year", "2024").out == (here / "new.yaml").read_text("utf-8")


def test_what_is_missing_is_said_and_not_invented(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.docx").write_bytes(word([BUDGET[:4], TASKS, INDICATORS], True))
    result = perfdecl("import", "a.docx", "--year", "2024")
    assert result.code == 1
    for key in ("总体绩效目标", "项目支出", "区本级使用资金"):
        assert "没有找到“" in result.err
        assert key in result.err
    assert "总体绩效目标:  # 待填" in result.out
