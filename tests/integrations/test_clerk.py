"""A clerk's way from a blank workbook to the form that is stamped: no step needs YAML."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from support.command import Perfdecl
from support.office import convert, pages

#: What belongs into the form, by the label beside the cell.
AMOUNTS = {"基本支出": 800.5, "项目支出": 300, "财政专项资金": 100, "其他事业发展性支出": 0} | {
    "财政拨款": 1200.5, "其他资金": 0, "区本级使用资金": 1200.5, "拟用于对下转移支付资金": 0,
}  # fmt: skip
OBJECTIVE = "全年开展文化惠民活动，提升公共文化服务水平。"
TASKS = [
    ("文化惠民演出", "组织演出队伍到社区演出。", 300, "社区居民就近看到演出。"),
    ("公共文化场馆开放", "图书馆、文化馆免费开放。", 100, "场馆全年免费开放三百天。"),
]
INDICATORS = {
    "数量指标": ("惠民演出场次", "≥60场", "≥20场"),
    "质量指标": ("演出合格率", "≥95%", "≥95%"),
    "时效指标": ("演出按期完成率", "≥98%", "≥98%"),
    "成本指标": ("每场演出成本", "≤5万元", "≤5万元"),
    "社会效益指标": ("公共文化活动知晓率", "≥80%", "≥80%"),
    "服务对象满意度指标": ("观众满意度", "≥90%", "≥90%"),
}
#: What the clerk writes instead, and the rule that says so; a task's or an indicator's by its column.
MISTAKES: dict[str, tuple[str, object]] = {
    "PD201": ("基本支出", 801.5),
    "PD202": ("区本级使用资金", 1210.5),
    "PD501": ("总体绩效目标", f"{OBJECTIVE}（待补充）"),
    "PD303": ("0/期望达到的目标", None),
    "PD304": ("1/名称", "文化惠民演出"),
    "PD503": ("1/主要实施内容", "图书馆、文 化 馆免费开放。"),
    "PD419": ("数量指标/实施周期指标值", "≥10场"),
    "PD410": ("质量指标/年度指标值", "≥120%"),
    "PD408": ("成本指标/年度指标值", "≤5"),
    "PD403": ("服务对象满意度指标/三级指标", None),
}
#: The sheet of each family of rules.
SHEETS = {"PD2": "表14", "PD3": "年度重点工作任务", "PD4": "绩效指标", "PD5": ""}


class Workbook:
    """The blank form in a spreadsheet program: cells are found by what is printed beside and above them."""

    def __init__(self, data: bytes) -> None:
        self.book: Any = openpyxl.load_workbook(BytesIO(data))

    def fill_in(self) -> None:
        """Everything as it should be."""
        self.put("部门名称", "区文化局")
        for label, amount in AMOUNTS.items():
            self.put(label, amount)
        self.put("总体绩效目标", OBJECTIVE)
        for number, task in enumerate(TASKS):
            for head, value in zip(("名称", "主要实施内容", "拟投入的资金", "期望达到的目标"), task, strict=True):
                self.put(f"{number}/{head}", value)
        for level, row in INDICATORS.items():
            for head, value in zip(("三级指标", "实施周期指标值", "年度指标值"), row, strict=True):
                self.put(f"{level}/{head}", value)

    def put(self, where: str, value: object) -> None:
        """Type a value into a cell."""
        row, _, head = where.rpartition("/")
        if not row and head == "总体绩效目标":
            sheet, cell = self._label(head)
            sheet.cell(cell.row + 1, cell.column).value = value
        elif not row:
            sheet, cell = self._label(head)
            sheet.cell(cell.row, _right_of(sheet, cell)).value = value
        else:
            sheet, over = self._label(head)
            at = over.row + 1 + int(row) if row.isdigit() else self._label(row)[1].row
            sheet.cell(at, over.column).value = value
            if head == "三级指标" and value is None:  # without its name there is no indicator
                for further in (1, 2):
                    sheet.cell(at, over.column + further).value = None

    def saved(self, path: Path) -> Path:
        """As LibreOffice saves it."""
        typed = path.with_name(f"typed-{path.name}")
        self.book.save(typed)
        (made,) = convert([typed], "xlsx", path.parent / "saved")
        path.write_bytes(made.read_bytes())
        return path

    def comments(self) -> dict[str, str]:
        """The comments by their cells."""
        cells = (cell for sheet in self.book.worksheets for row in sheet.iter_rows() for cell in row if cell.comment)
        return {f"{cell.parent.title}!{cell.coordinate}": cell.comment.text for cell in cells}

    def _label(self, text: str) -> tuple[Any, Any]:
        """The first cell that says so, sheet by sheet, with its sheet; the reviewer's own list comes last."""
        found = (
            (sheet, cell)
            for sheet in self.book.worksheets
            for row in sheet.iter_rows()
            for cell in row
            if str(cell.value or "").partition("（")[0] == text
        )
        return next(found)


def _right_of(sheet: Any, cell: Any) -> int:
    areas = [area for area in sheet.merged_cells.ranges if cell.coordinate in area]
    column: int = areas[0].max_col if areas else cell.column
    return column + 1


@pytest.fixture
def form(here: Path, perfdecl: Perfdecl) -> Path:
    """The workbook that the clerk sends in, with ten mistakes."""
    assert perfdecl("init", "--format", "xlsx", "-o", "blank.xlsx").code == 0
    (here / "saved").mkdir()
    book = Workbook((here / "blank.xlsx").read_bytes())
    book.fill_in()
    for where, value in MISTAKES.values():
        book.put(where, value)
    return book.saved(here / "区文化局.xlsx")


def test_from_a_blank_workbook_to_the_stamped_form(form: Path, here: Path, perfdecl: Perfdecl) -> None:
    sent_in = perfdecl("review", form.name, "--year", "2025", "--output-format", "json")
    assert sent_in.code == 1
    assert {one["code"] for one in json.loads(sent_in.out)["diagnostics"]} == set(MISTAKES)
    assert "yaml" not in sent_in.out.lower()
    # The clerk opens what came back, reads the comments, and corrects the cells in it.
    back = Workbook((here / "区文化局.review.xlsx").read_bytes())
    notes = back.comments()
    places = {code: place.partition("!")[0] for place, note in notes.items() for code in MISTAKES if code in note}
    assert places == {code: SHEETS[code[:3]] for code in MISTAKES} | {
        "PD501": "总体绩效目标",
        "PD503": "年度重点工作任务",
    }
    assert back.book.sheetnames[-1].startswith("审核意见")
    back.fill_in()
    corrected = back.saved(here / "改好.xlsx")
    assert perfdecl("review", corrected.name, "--year", "2025", "-o", "clean").code == 0
    imported = perfdecl("import", corrected.name, "--year", "2025", "-o", "decl.yaml")
    assert (imported.code, "PD702" in imported.err) == (0, False)
    assert perfdecl("validate", "decl.yaml", "--strict").code == 0
    assert perfdecl("render", "decl.yaml").code == 0
    assert perfdecl("verify", "decl.docx", "--against", "decl.yaml").code == 0
    (pdf,) = convert([here / "decl.docx"], "pdf", here / "saved")
    printed = "".join("".join(pages(pdf)).split())
    for text in ("区文化局", "800.50", "1,200.50", OBJECTIVE, *TASKS[1][:1], TASKS[0][3], *INDICATORS["成本指标"][:2]):
        assert text in printed, text
    assert "审核意见" not in printed
