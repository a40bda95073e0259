"""The form as others write it: tables typed by hand in Word and on pages, with other labels, widths and blanks."""

from io import BytesIO

import docx
from docx.enum.section import WD_ORIENT

import perfdecl
from perfdecl.documents.imported import import_document
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.readers.kinds import read_document
from support.checking import ENGLISH

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


def page(tables: list[Rows]) -> bytes:
    """Each as a table of a web page; a row of one cell goes across."""
    parts = []
    for rows in tables:
        width = max(map(len, rows))
        lines = []
        for row in rows:
            span = f" colspan={width}" if len(row) == 1 else ""
            lines.append("<tr>" + "".join(f"<td{span}>{text.replace('概述', '<b>概述</b>')}</td>" for text in row))
        parts.append(f"<TABLE>{''.join(lines)}</TABLE>")
    return f"<html><h1>部门整体预算绩效目标申报表</h1>{''.join(parts)}".encode("gb18030")
