"""The web page as a browser prints it, against the form that was really published."""

from pathlib import Path

import pytest

import perfdecl
from perfdecl.forms.table14.form import FORM
from perfdecl.printers.html import draw
from support.browser import print_page
from support.declarations import extremes
from support.specimen import DEPARTMENT, EXAMPLE, characters, compare, lines_of, pieces, specimen_pages

EXTREMES = extremes()


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    path = tmp_path_factory.mktemp("html") / "specimen.html"
    path.write_bytes(perfdecl.render(perfdecl.check(EXAMPLE.read_bytes()), "html", line_breaking="specimen"))
    return print_page(path)


def test_each_of_four_pages_holds_exactly_its_characters(printed: list[str]) -> None:
    assert len(printed) == 4
    for ours, theirs in zip(printed, specimen_pages(), strict=True):
        assert characters(ours) == characters(theirs)


def test_the_third_page_repeats_department_and_heading_only(printed: list[str]) -> None:
    assert lines_of(printed[2])[:2] == lines_of(printed[1])[:2] == [DEPARTMENT, "年度重点工作任务"]
    assert "主要实施内容" not in printed[2]


def test_lines_break_where_the_specimen_breaks_them(printed: list[str]) -> None:
    """66 characters across, 10, 15 and 24 in the columns of the tasks: line by line."""
    for ours, theirs in zip(printed, specimen_pages(), strict=True):
        assert pieces(ours) == pieces(theirs)


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_lose_no_character(name: str, tmp_path: Path) -> None:
    sheet = FORM.lay_out(EXTREMES[name])
    path = tmp_path / f"{name}.html"
    path.write_bytes(draw(sheet))
    printed = print_page(path)
    lost, added = compare(sheet, printed)
    assert not lost
    assert not added
    assert all(len(lines_of(page)) > 2 for page in printed)
