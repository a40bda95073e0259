"""A project's form on paper: its cells, and what each format makes of them."""

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pypdfium2
import pytest

import perfdecl
from perfdecl.forms.project.form import FORM
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.formats import PRINTERS, printer_of
from support.office import convert, faults, pages
from support.paths import EXAMPLES, ROOT
from support.project_declarations import declared, extremes

NAME = "liwan-memory-hall-2024"
GOLDEN = ROOT / "tests" / "data" / "golden"
#: Of a package the part that the layout makes.
PARTS = {"docx": "word/document.xml", "xlsx": "xl/worksheets/sheet1.xml"}
ENDINGS = {"docx": "document.xml", "xlsx": "sheet1.xml", "html": "html", "md": "md", "pdf": "txt"}


def printed(format: perfdecl.Format, ending: str = "yaml") -> bytes:
    return perfdecl.render(perfdecl.check((EXAMPLES / f"{NAME}.{ending}").read_bytes()), format)


def as_text(data: bytes, format: str) -> str:
    """What of a file is compared with the golden one: its text, of a package that of its main part, of a PDF its words."""
    if format == "pdf":
        return "\f".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    part = PARTS.get(format)
    return (ZipFile(BytesIO(data)).read(part) if part else data).decode()


@pytest.mark.parametrize("format", PRINTERS)
def test_it_is_the_golden_one(format: perfdecl.Format) -> None:
    """After a wanted change: ``PERFDECL_WRITE_GOLDEN=1 pytest tests/forms/project/test_printed.py``, then look at it."""
    golden = GOLDEN / f"{NAME}.{ENDINGS[format]}"
    text = as_text(printed(format), format)
    if format == "html":  # without its style, which is that of all forms
        text = text[text.index("<main>") : text.index("</main>")]
    if os.environ.get("PERFDECL_WRITE_GOLDEN"):
        golden.write_bytes(text.encode())
    assert text == golden.read_bytes().decode()


@pytest.mark.parametrize("format", PRINTERS)
def test_both_vocabularies_print_the_same_form(format: perfdecl.Format) -> None:
    assert printed(format) == printed(format, "zh.yaml")


def texts(sheet: Sheet) -> list[list[str]]:
    """The texts of each row, from left to right; what is merged down is not repeated."""
    return [[cell.text for cell in row.cells] for row in sheet.sections[0].rows]


def test_the_rows() -> None:
    sheet = FORM.lay_out(declared())
    assert (sheet.number, sheet.title) == ("", "项目支出绩效目标表")
    assert sheet.subtitle is not None
    assert (sheet.subtitle.text, sheet.subtitle.path) == ("（2025年度）", ("year",))
    assert texts(sheet)[:13] == [
        ["项目名称", "第0号社区宣传项目"],
        ["主管部门", "区委宣传部", "实施单位", "区融媒体中心"],
        ["项目属性", "延续项目", "项目期", "2024-2026年"],
        ["项目资金（万元）", "年度资金总额：", "50.00"],
        ["其中：财政拨款", "40.00"],
        ["其他资金", "10.00"],
        ["年度总体目标", "完成第0项年度目标。\n按期编制报表"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "开展第0类活动场次", "≥6场"],
        ["宣传册发放量", "≥3000册"],
        ["质量指标", "", ""],
        ["时效指标", "活动按期完成率", "≥95%"],
        ["成本指标", "宣传活动成本", "≤30万元"],
    ]


@pytest.mark.parametrize("name", extremes())
def test_every_row_takes_the_whole_width(name: str) -> None:
    sheet = FORM.lay_out(extremes()[name])
    (section,) = sheet.sections
    assert sum(section.widths) + 2 * sheet.typography.margin_side == sheet.typography.page_width == 11906
    for _, slots in section.grid():
        assert sum(slot.cell.span for slot in slots) == len(section.widths)
    heights = [cell.rows for cell in section.rows[7].cells]
    assert heights == [len(section.rows) - 7, 1, 1, 1, 1]


def test_the_page_is_upright() -> None:
    document = as_text(printed("docx"), "docx")
    assert '<w:pgSz w:w="11906" w:h="16838"/>' in document
    sheet = openpyxl.load_workbook(BytesIO(printed("xlsx")))["项目支出绩效目标表"]
    assert (sheet.page_setup.orientation, sheet["A1"].value, sheet["A2"].value) == (
        "portrait",
        "项目支出绩效目标表",
        "（2024年度）",
    )
    (page,) = pypdfium2.PdfDocument(printed("pdf"))
    assert [round(length) for length in page.get_size()] == [595, 842]
    assert "size: 595.3pt 841.9pt" in as_text(printed("html"), "html")


def test_without_a_number_there_is_no_line_for_it() -> None:
    html = as_text(printed("html"), "html")
    assert 'class="number"' not in html
    assert '<p class="subtitle" data-path="year">（2024年度）</p>' in html
    assert '<caption id="project-caption">项目支出绩效目标表</caption>' in html
    assert as_text(printed("md"), "md").startswith("# 项目支出绩效目标表\n\n（2024年度）\n\n| 项目名称 |")
    assert "FormNumber" in as_text(printed("docx"), "docx")  # the line below the title


def test_the_heading_at_the_left_is_that_of_its_rows() -> None:
    html = as_text(printed("html"), "html")
    assert '<th scope="row" rowspan="16" class="label"><span>绩效指标</span></th>' in html
    assert '<th scope="col" class="label"><span>一级指标</span></th>' in html


@pytest.mark.parametrize("format", ["docx", "xlsx"])
def test_office_finds_no_fault(format: str, tmp_path: Path) -> None:
    for name, declaration in extremes().items():
        path = tmp_path / f"{name}.{format}"
        path.write_bytes(printer_of(format)(FORM.lay_out(declaration)))
        assert faults(path) == [], name


def test_one_page_in_libreoffice(tmp_path: Path) -> None:
    for format in ("docx", "xlsx"):
        (tmp_path / f"a.{format}").write_bytes(printed("docx" if format == "docx" else "xlsx"))
        (page,) = pages(convert([tmp_path / f"a.{format}"], "pdf", tmp_path)[0])
        for text in ("项目支出绩效目标表", "（2024", "年度资金总额：", "服务对象满意度指标"):
            assert text in page
