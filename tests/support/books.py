"""A district's book: a form for each department among title pages, prose and tables with similar words, in any format."""

from io import BytesIO
from typing import NamedTuple

import docx
import openpyxl
from openpyxl.styles import Border, Side

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from support.declarations import plain

DEPARTMENTS = tuple(
    "区委宣传部 区教育局 区民政局 区财政局 区司法局 区卫生健康局 区审计局 区统计局 区信访局 区档案馆 区城管局 区民政局".split()
)


class Put(NamedTuple):
    """A cell of a table and over how much it goes."""

    text: str
    columns: int = 1
    rows: int = 1


class Table(NamedTuple):
    """A table; ``repeated`` are the rows that each page repeats, from ``broken`` on each cell has lines of its own in text."""

    rows: list[list[Put]]
    repeated: int = 0
    broken: int = 1000


Book = list[str | Table]


def table(*rows: list[str], repeated: int = 0) -> Table:
    """A table of texts; a shorter row's last cell goes over the rest."""
    width = max(map(len, rows))
    return Table([[*map(Put, row[:-1]), Put(row[-1], width - len(row) + 1)] for row in rows], repeated)


def declared(number: int, name: str) -> Table14Declaration:
    """A declaration unlike those of other numbers."""
    data = plain()
    data |= {"department": name, "objective": f"完成第{number}项总目标。\n按期编制报表"}
    data["budget"]["expenditure"] = {"basic": f"{100 + number}", "project": f"{50 + number}"}
    total = str(150 + 2 * number)
    data["budget"] |= {"funding": {"fiscal_appropriation": total}, "level": {"district": total}}
    task = data["tasks"][0]
    data["tasks"] = [
        task | {"name": f"{name}第{at}项工作", "funds": "5", "goal": f"做好第{at}项工作"}
        for at in range(1 + number % 5)
    ]
    row = {"name": f"开展第{number}类活动场次", "period": f"≥{number + 1}场", "annual": f"≥{number + 1}场"}
    rate = {"period": "≥80%", "annual": "≥80%"}
    data["indicators"] = {
        "output": {
            "quantity": [row, row | {"name": "宣传册发放量"}],
            "quality": [rate | {"name": "活动合格率"}],
            "timeliness": [rate | {"name": "按期完成率"}],
            "cost": [row | {"name": "活动成本", "period": f"≤{number + 1}万元", "annual": f"≤{number + 1}万元"}],
        },
        "benefit": {"social": [rate | {"name": "政策知晓率"}]},
        "satisfaction": {"service_recipients": [rate | {"name": "居民满意度"}]},
    }
    return Table14Declaration.model_validate(data)


def form(declaration: Table14Declaration) -> Book:
    """The form's sections, a table each."""
    return [
        Table(
            [[Put(cell.text, cell.span, cell.rows) for cell in row.cells] for row in section.rows],
            sum(row.repeated for row in section.rows),
            3 if section.name == "tasks" else 1000,
        )
        for section in FORM.lay_out(declaration).sections
    ]


def before(name: str) -> Book:
    """Tables before a department's form; they have labels of the form."""
    return [
        "第二部分 部门预算表",
        "表1 部门收支总体情况表",
        table(
            ["收入", "预算数", "支出", "预算数"],
            ["财政拨款", "9999.00", "基本支出", "8888.00"],
            ["其他资金", "0.00", "项目支出", "1111.00"],
        ),
        "表3 部门基本情况表",
        table(["部门名称", "基本支出", "项目支出", "合计"], [name, "8888.00", "1111.00", "9999.00"]),
        table(["部门名称", "基本支出"], [name, "8888.00"]),
        "表13 项目支出绩效目标表",
        table(
            ["部门名称", name, "", ""],
            ["项目名称", "信息化项目", "预算金额（万元）", "77.00"],
            ["总体绩效目标", "建成信息化平台"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "平台数量", "1个"],
        ),
        "本部门整体绩效目标见表14。",
    ]


def after(name: str) -> Book:
    """Tables behind a department's form."""
    return [
        "表15 项目支出明细表",
        table(["部门名称", name, "", ""], ["项目", "基本支出", "项目支出", "说明"], ["设备", "1.00", "2.00", "更新"]),
        table(["一级项目", "二级项目", "三级项目", "实施周期", "年度"], ["甲", "乙", "丙", "三年", "一年"]),
        "第三部分 情况说明",
    ]


def book(declarations: list[Table14Declaration]) -> Book:
    """A whole book."""
    found: Book = ["某区2024年部门预算", "目录", "表14 部门整体预算绩效目标申报表"]
    for number, one in enumerate(declarations):
        found += before(one.department) if number % 3 != 2 else []
        found += ["表14", "部门整体预算绩效目标申报表", *form(one)]
        found += after(one.department) if number % 2 else []
    return found


def as_docx(content: Book) -> bytes:
    """The book by python-docx."""
    document = docx.Document()
    for block in content:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        width = sum(one.columns for one in block.rows[0])
        made = document.add_table(len(block.rows), width, "Table Grid")
        for row, column, put in placed(block):
            cell = made.cell(row, column)
            cell.text = put.text
            if put.rows > 1 or put.columns > 1:
                cell.merge(made.cell(row + put.rows - 1, column + put.columns - 1))
        document.add_paragraph()
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_html(content: Book) -> bytes:
    """The book written by hand."""
    parts = ["<html><body>"]
    for block in content:
        if isinstance(block, str):
            parts.append(f"<p>{block}</p>")
            continue
        rows = (
            "".join(
                f"<td colspan={one.columns} rowspan={one.rows}>{'<br>'.join(one.text.splitlines())}</td>" for one in row
            )
            for row in block.rows
        )
        parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    return "".join(parts).encode()


def as_xlsx(content: Book, stacked: bool) -> bytes:
    """The book by openpyxl: all on one sheet, or each form and each table that has a title on one of its own."""
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    line = Side(style="thin")
    next_row = 1
    for block in content:
        if isinstance(block, str):
            if block.startswith("表") and not stacked:
                sheet, next_row = workbook.create_sheet(), 1
            sheet.cell(next_row, 1, block)
            next_row += 1
            continue
        for row, column, put in placed(block):
            top, left = next_row + row, column + 1
            sheet.cell(top, left, put.text).border = Border(line, line, line, line)
            if put.rows > 1 or put.columns > 1:
                sheet.merge_cells(None, top, left, top + put.rows - 1, left + put.columns - 1)
        next_row += len(block.rows)
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def as_txt(content: Book) -> bytes:
    """The book as an extractor leaves it, the cells of a row on a line but for the tasks; texts must be short."""
    lines: list[str] = []
    for block in content:
        if isinstance(block, str):
            lines.append(block)
            continue
        for number, row in enumerate(block.rows):
            lines += ("\n" if number >= block.broken else " ").join(put.text for put in row).split("\n")
    return "\n".join(lines).encode()


def placed(block: Table) -> list[tuple[int, int, Put]]:
    """The cells with the row and column at which they begin, from 0."""
    taken: set[tuple[int, int]] = set()
    found: list[tuple[int, int, Put]] = []
    for row, puts in enumerate(block.rows):
        column = 0
        for put in puts:
            while (row, column) in taken:
                column += 1
            taken |= {(row + y, column + x) for y in range(put.rows) for x in range(put.columns)}
            found.append((row, column, put))
            column += put.columns
    return found
