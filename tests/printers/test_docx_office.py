"""The .docx as other programs see it: LibreOffice's pages against the form that was really published, and Microsoft's
Open XML SDK."""

import re
from collections import Counter
from pathlib import Path

import pytest

import perfdecl
from perfdecl.forms.table14.form import FORM
from perfdecl.printers.docx import draw
from support.declarations import extremes
from support.office import convert, faults, pages
from support.specimen import DEPARTMENT, EXAMPLE, SPECIMEN, compare, lines_of, specimen_pages

EXTREMES = extremes()


@pytest.fixture(scope="module")
def docx(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("docx") / "specimen.docx"
    path.write_bytes(perfdecl.render(perfdecl.check(EXAMPLE.read_bytes()), line_breaking="specimen"))
    return path


@pytest.fixture(scope="module")
def printed(docx: Path) -> list[str]:
    """The pages as LibreOffice prints the .docx."""
    return pages(convert([docx], "pdf", docx.parent)[0])


@pytest.fixture(scope="module")
def broken_as_asked(docx: Path) -> list[str]:
    """The pages where lines break as the .docx asks.

    LibreOffice's import of .docx drops ``w:kinsoku``, ``w:autoSpaceDE`` and ``w:autoSpaceDN``, and reads
    ``w:overflowPunct`` the wrong way round (Word and WPS honour all four). So the document is brought into
    LibreOffice's own format, given there what it asked for, and printed from that.
    """
    (flat,) = convert([docx], "fodt", docx.parent)
    text = flat.read_text("utf-8")
    for name, value in {"line-break": "normal", "punctuation-wrap": "simple", "text-autospace": "none"}.items():
        text, count = re.subn(rf'style:{name}="[\w-]+"', f'style:{name}="{value}"', text)
        assert count
    asked = flat.with_name("asked.fodt")
    asked.write_text(text, "utf-8")
    return pages(convert([asked], "pdf", docx.parent)[0])


def test_four_pages(printed: list[str]) -> None:
    assert len(printed) == len(specimen_pages()) == 4


@pytest.mark.parametrize("page", range(4))
def test_each_page_holds_exactly_its_characters(printed: list[str], page: int) -> None:
    ours, theirs = (Counter("".join(text.split())) for text in (printed[page], specimen_pages()[page]))
    assert ours == theirs


@pytest.mark.parametrize("page", [0, 3])
def test_pages_of_short_cells_are_the_same_text(printed: list[str], page: int) -> None:
    """Where no cell has several lines beside another, even the order is the same."""
    ours, theirs = ("".join(text.split()) for text in (printed[page], specimen_pages()[page]))
    assert ours == theirs


def test_the_third_page_repeats_department_and_heading_only(printed: list[str]) -> None:
    assert lines_of(printed[2])[:2] == lines_of(printed[1])[:2] == [DEPARTMENT, "年度重点工作任务"]
    assert "主要实施内容" in printed[1]
    assert "主要实施内容" not in printed[2]
    assert printed[2].split("年度重点工作任务")[1].lstrip().startswith("“荔湾城市记忆馆")


def test_lines_break_where_the_specimen_breaks_them(broken_as_asked: list[str]) -> None:
    """66 characters across, 10, 15 and 24 in the columns of the tasks: line by line."""
    assert len(broken_as_asked) == 4
    for ours, theirs in zip(broken_as_asked, specimen_pages(), strict=True):
        ours_lines, theirs_lines = (
            Counter("".join(line.split()) for line in lines_of(text)) for text in (ours, theirs)
        )
        # An extractor may put cells that stand side by side on one line or on several.
        for line in (ours_lines - theirs_lines) + (theirs_lines - ours_lines):
            assert len(line) < 24 or "宣传部" in line, line
    first = lines_of(broken_as_asked[0])
    assert [len(line) for line in first[-3:-1]] == [68, 66]  # four digits take the place of two characters
    goals = [line for line in lines_of(broken_as_asked[1]) if len(line) == 24]
    assert len(goals) >= 15
    assert all(goal in SPECIMEN.read_text("utf-8") for goal in goals)
    for start in ("、宣传频道共建、宣传活动工作。", "、活动内容与形式更新、宣传路径拓宽等提升工程，提"):
        assert start in lines_of(broken_as_asked[1]) + lines_of(broken_as_asked[2])


def test_no_fault_for_the_specimen(docx: Path) -> None:
    assert faults(docx) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_no_fault_for_extremes(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.docx"
    path.write_bytes(draw(FORM.lay_out(EXTREMES[name])))
    assert faults(path) == []


def test_the_validator_finds_faults(docx: Path, tmp_path: Path) -> None:
    from zipfile import ZipFile

    wrong = tmp_path / "wrong.docx"
    with ZipFile(docx) as source, ZipFile(wrong, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b"<w:tblHeader/>", b"<w:tblHeading/>"))
    assert faults(wrong)


@pytest.fixture(scope="module")
def printed_extremes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("extremes")
    for name, declaration in EXTREMES.items():
        (folder / f"{name}.docx").write_bytes(draw(FORM.lay_out(declaration)))
    made = convert([folder / f"{name}.docx" for name in EXTREMES], "pdf", folder)
    return {path.stem: pages(path) for path in made}


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_lose_no_character(name: str, printed_extremes: dict[str, list[str]]) -> None:
    lost, added = compare(FORM.lay_out(EXTREMES[name]), printed_extremes[name])
    assert not lost
    assert not added


@pytest.mark.parametrize("name", EXTREMES)
def test_no_page_is_empty(name: str, printed_extremes: dict[str, list[str]]) -> None:
    assert all(len(lines_of(page)) > 2 for page in printed_extremes[name])
