"""``perfdecl report``: one page that works offline, its forms beside it, a workbook, and a Word document."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path
from re import findall
from urllib.parse import unquote

import docx
import openpyxl
import pytest

from support.command import Perfdecl
from support.office import convert, faults, pages

NAME = "中国共产党广州市荔湾区委员会宣传部"


@pytest.fixture
def district(here: Path, good: str, wrong: str) -> Path:
    """A good declaration, one with a sum that is wrong, one with an amount that is none, and last year's."""
    texts = {
        "now/a.yaml": good.replace(NAME, "教育局"),
        "now/in/b.yaml": wrong.replace(NAME, '"<script>alert(1)</script>&局"'),
        "now/c.yaml": good.replace(NAME, "民政局").replace(
            "fiscal_appropriation: 3451.73", "fiscal_appropriation: 很多"
        ),
        "last/a.yaml": good.replace(NAME, "教育局").replace("year: 2024", "year: 2023"),
    }
    for name, text in texts.items():
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(text, "utf-8")
    return here


def test_one_page(district: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("report", "now", "-o", "r.html")
    assert (result.code, "3 份申报，2 份有错误" in result.err) == (0, True)
    page = (district / "r.html").read_text("utf-8")
    assert "<script>alert" not in page
    assert "6,903.46" in page
    assert not findall(r'(?:src|href)="(?!#)', page)
    assert not findall(r"https?:|//[a-z]", page.replace("http-equiv", ""))
    assert not (district / "forms").exists()


def test_the_same_bytes(district: Path, perfdecl: Perfdecl) -> None:
    for format in ("html", "xlsx", "docx"):
        first = [perfdecl("report", "now", "--format", format, "-o", f"{one}.{format}").code for one in "xy"]
        assert first == [0, 0]
        assert (district / f"x.{format}").read_bytes() == (district / f"y.{format}").read_bytes()


def test_findings_lead_to_their_cells(district: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("report", "now", "-o", "out/").code == 0
    page = (district / "out" / "index.html").read_text("utf-8")
    links = [unquote(one) for one in findall(r'href="(forms/[^"]*)"', page)]
    assert {one.partition("#")[0] for one in links} == {"forms/a.html", "forms/c.html", "forms/in/b.html"}
    places = [one.partition("#") for one in links if "#" in one]
    assert [(form, place) for form, _, place in places] == [
        ("forms/c.html", "budget.funding.fiscal_appropriation"),
        ("forms/in/b.html", "budget.expenditure.basic"),
    ]
    for form, _, place in places:
        assert f'id="{place}"' in (district / "out" / form).read_text("utf-8")
    form = (district / "out" / "forms" / "in" / "b.html").read_text("utf-8")
    assert '[data-path="budget.expenditure.basic"]' in form.partition("</head>")[0]
    assert ":target{" in form


def test_last_year(district: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("report", "now", "--last-year", "last", "-o", "r.html").code == 0
    page = (district / "r.html").read_text("utf-8")
    assert "表14：与上年比较" in page
    assert "上年没有找到" in page
    assert "与上年比较" not in _page(district, perfdecl, "now")


def _page(district: Path, perfdecl: Perfdecl, *arguments: str) -> str:
    assert perfdecl("report", *arguments, "-o", "page.html", "--force").code == 0
    return (district / "page.html").read_text("utf-8")


def test_every_table_has_a_caption_and_scoped_heads(district: Path, perfdecl: Perfdecl) -> None:
    page = _page(district, perfdecl, "now", "--last-year", "last")
    assert page.count("<table") == page.count("<caption>") > 5
    assert findall("<th(?! scope=|ead)[^>]*>", page) == []
    levels = [int(one) for one in findall("<h([1-6])", page)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    names = findall(r'aria-labelledby="([^"]*)"', page)
    assert all(f'id="{name}"' in page for name in names)
    assert all(f'id="{one}"' in page for one in findall(r'href="#([^"]*)"', page))


def test_a_workbook_with_a_column_for_the_answer(district: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("report", "now", "--format", "xlsx", "-o", "r.xlsx").code == 0
    book = openpyxl.load_workbook(BytesIO((district / "r.xlsx").read_bytes()))
    assert book.sheetnames == ["审核意见表", "申报", "按规则", "合计"]
    rows = list(book["审核意见表"].iter_rows(values_only=True))
    assert rows[0][-1] == "修改说明"
    assert {row[3] for row in rows[1:] if row[2] == "错误"} == {"PD201", "PD104"}
    declared = {row[1]: row[2] for row in book["申报"].iter_rows(min_row=2, values_only=True)}
    assert declared == {"教育局": 3451.73, "<script>alert(1)</script>&局": 3451.73, "民政局": None}


def test_a_word_document_with_a_sheet_for_each_to_answer(district: Path, perfdecl: Perfdecl) -> None:
    (district / "now" / "broken.yaml").write_text("form: table14\nyear: {\n", "utf-8")
    assert perfdecl("report", "now", "--format", "docx", "-o", "r.docx").code == 0
    document = docx.Document(str(district / "r.docx"))
    overview, *sheets = document.tables
    rows = [[cell.text for cell in row.cells] for row in overview.rows]
    assert [(row[2], row[3]) for row in rows[1:]] == [
        ("教育局", "3,451.73"),
        ("<script>alert(1)</script>&局", "3,451.73"),
        ("now/broken.yaml", ""),
        ("民政局", ""),
    ]
    said = "\n".join(one.text for one in document.paragraphs)
    assert "2024 年度，4 份申报，其中 3 份有错误" in said
    assert "没有计入合计：now/broken.yaml、民政局" in said
    titles = [one.text for one in document.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    assert titles == ["now/broken.yaml", "民政局", "<script>alert(1)</script>&局"]
    for sheet in sheets:
        heads = [cell.text for cell in sheet.rows[0].cells]
        assert (heads[-2:], sheet.rows[1].cells[-1].text) == (["问题和建议", "修改说明"], "")
    wrong = [[cell.text for cell in row.cells] for row in sheets[-1].rows[1:]]
    assert wrong[0][:4] == ["1", "错误", "PD201", "预算整体情况 / 部门预算支出"]
    assert wrong[0][4].startswith("支出合计与收入合计不相等")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_word_document_is_one_and_fits_its_pages(district: Path, perfdecl: Perfdecl, language: str) -> None:
    assert perfdecl("--lang", language, "report", "now", "--format", "docx", "-o", "r.docx").code == 0
    assert faults(district / "r.docx") == []
    (pdf,) = convert([district / "r.docx"], "pdf", district)
    printed = pages(pdf)
    assert len(printed) == 3  # at a glance, and a sheet for each of two
    answer = {"zh": "修改说明", "en": "answer"}[language]
    assert [answer in page for page in printed] == [False, True, True]


def test_settings_and_severity(district: Path, perfdecl: Perfdecl) -> None:
    assert "PD302" not in _page(district, perfdecl, "now", "--severity", "error")
    (district / "now" / "perfdecl.toml").write_text('ignore = ["PD2"]\n', "utf-8")
    assert ">PD201<" not in _page(district, perfdecl, "now")


def test_what_is_there_is_not_overwritten(district: Path, perfdecl: Perfdecl) -> None:
    (district / "r.html").write_text("x", "utf-8")
    result = perfdecl("report", "now", "-o", "r.html")
    assert (result.code, "已经存在" in result.err) == (2, True)
    assert perfdecl("report", "now", "-o", "r.html", "--force").code == 0
    assert perfdecl("report", "now", "-o", "r.html").code == 0  # its own


def test_two_files_of_one_name(district: Path, perfdecl: Perfdecl) -> None:
    (district / "now" / "a.yml").write_text((district / "now" / "a.yaml").read_text("utf-8"), "utf-8")
    assert perfdecl("report", "now", "-o", "out/").code == 0
    assert sorted(one.name for one in (district / "out" / "forms").glob("a*")) == ["a-2.html", "a.html"]
    assert "同一年度有几份申报" in (district / "out" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("arguments", [("none",), ("now", "--last-year", "none"), ("now", "--format", "pdf")])
def test_wrong_use(district: Path, perfdecl: Perfdecl, arguments: tuple[str, ...]) -> None:
    assert perfdecl("report", *arguments, "-o", "r.html").code == 2
    assert not (district / "r.html").exists()


def test_in_english(district: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("--lang", "en", "report", "now", "-o", "r.html").code == 0
    page = (district / "r.html").read_text("utf-8")
    assert '<html lang="en">' in page
    assert "Findings by rule" in page
