"""The PDF against the form that was really published, and what its readers are told about it."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import perfdecl
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.pdf import draw
from support.declarations import declarations, extremes
from support.office import pages, tool
from support.specimen import DEPARTMENT, EXAMPLE, characters, compare, lines_of, pieces, specimen_pages

EXTREMES = extremes()


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "specimen.pdf"
    path.write_bytes(perfdecl.render(perfdecl.check(EXAMPLE.read_bytes()), "pdf", line_breaking="specimen"))
    return path


@pytest.fixture(scope="module")
def printed(pdf: Path) -> list[str]:
    return pages(pdf)


def test_each_of_four_pages_holds_exactly_its_characters(printed: list[str]) -> None:
    assert len(printed) == 4
    for ours, theirs in zip(printed, specimen_pages(), strict=True):
        assert characters(ours) == characters(theirs)


def test_no_blank_comes_out_where_none_was_written(printed: list[str]) -> None:
    assert "切实完成2024年度各项宣传文化工作，严\n格按照" in printed[0]
    assert "擦亮“西关百姓宣讲团”“西关学堂”“学习\n强国”" in printed[1]


def test_the_third_page_repeats_department_and_heading_only(printed: list[str]) -> None:
    assert lines_of(printed[2])[:2] == lines_of(printed[1])[:2] == [DEPARTMENT, "年度重点工作任务"]
    assert "主要实施内容" not in printed[2]


def test_lines_break_where_the_specimen_breaks_them(printed: list[str]) -> None:
    """66 characters across, 10, 15 and 24 in the columns of the tasks: line by line."""
    for ours, theirs in zip(printed, specimen_pages(), strict=True):
        assert pieces(ours) == pieces(theirs)


def check(sheet: Sheet, path: Path) -> None:
    path.write_bytes(draw(sheet))
    found = pages(path)
    assert compare(sheet, found) == (characters(""), characters(""))
    assert all(len(lines_of(page)) > 2 for page in found)


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_lose_no_character(name: str, tmp_path: Path) -> None:
    check(FORM.lay_out(EXTREMES[name]), tmp_path / "x.pdf")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(declarations())
def test_any_declaration(tmp_path: Path, data: dict[str, Any]) -> None:
    check(FORM.lay_out(Table14Declaration.model_validate(data)), tmp_path / "x.pdf")


def test_it_says_what_it_is(pdf: Path) -> None:
    said = subprocess.run([tool("pdfinfo"), str(pdf)], check=True, capture_output=True, text=True).stdout
    assert "部门整体预算绩效目标申报表（中国共产党广州市荔湾区委员会宣传部）" in said
    assert "841.9 x 595.3 pts (A4)" in said
    data = pdf.read_bytes()
    assert b"/Lang(zh-CN)" in data
    assert b"<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>" in data


def test_the_date_is_never_that_of_the_printing(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert b"/CreationDate(D:19800101000000Z)" in pdf.read_bytes()
    for said, date in {"1700000000": b"D:20231114221320Z", "tomorrow": b"D:19800101000000Z"}.items():
        monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
        assert date in perfdecl.render(perfdecl.check(EXAMPLE.read_bytes()), "pdf")
