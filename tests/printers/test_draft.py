"""Drafts: marked on every page, with what was found at the cells or at the end, and allowed in spite of errors."""

from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
import pytest

from support.command import Perfdecl
from support.office import convert, faults, pages

MARK = "草稿"


@pytest.fixture
def draft(here: Path, perfdecl: Perfdecl, good: str) -> Path:
    """A declaration with a wrong sum and an amount that is none, printed as a draft in every format."""
    text = good.replace("basic: 1340.73", "basic: 1341.73").replace("funds: 126.00", "funds: x")
    (here / "a.yaml").write_text(text, "utf-8")
    for format in ("docx", "html", "pdf", "xlsx", "md"):
        result = perfdecl("render", "a.yaml", "--draft", "--format", format)
        assert (result.code, result.out) == (0, ""), result.err
    assert perfdecl("render", "a.yaml").code == 1
    return here


def test_word_has_comments_on_the_cells(draft: Path) -> None:
    document = docx.Document("a.docx")
    comments = {comment.comment_id: comment.text for comment in document.comments}
    assert any("PD104（申报文件第 29 行）" in text for text in comments.values())
    cells = {}
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                for start in cell._tc.iter(
                    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}commentRangeStart"
                ):
                    cells[int(start.values()[0])] = cell.text
    assert set(cells) == set(comments)
    (wrong,) = [number for number, text in comments.items() if "PD104" in text]
    assert cells[wrong] == ""  # not the zero that the sums are checked with
    (rate,) = [number for number, text in comments.items() if "PD423" in text]
    assert cells[rate] == "应急突发事件处置率"
    assert faults(draft / "a.docx") == []


def test_every_page_is_marked(draft: Path) -> None:
    (draft / "made").mkdir()
    (made,) = convert([draft / "a.docx"], "pdf", draft / "made")
    assert [MARK in page for page in pages(made)] == [True] * 4
    found = pages(draft / "a.pdf")
    assert [MARK in page for page in found] == [True] * 5
    assert "PD201" in found[-1]


def test_the_other_formats(draft: Path) -> None:
    page = (draft / "a.html").read_text("utf-8")
    assert f'<p class="draft">{MARK}</p>' in page
    assert page.index("PD104") > page.index("</table>")
    text = (draft / "a.md").read_text("utf-8")
    assert text.startswith(f"**{MARK}**\n")
    assert "- 错误 PD201" in text
    workbook = openpyxl.load_workbook("a.xlsx")
    assert MARK in workbook.worksheets[0].oddHeader.right.text
    assert faults(draft / "a.xlsx") == []


def test_a_draft_carries_no_record(draft: Path, perfdecl: Perfdecl) -> None:
    assert "没有附带申报" in perfdecl("verify", "a.docx").err


def test_nothing_of_it_is_in_a_final_form(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    assert perfdecl("render", "a.yaml").code == 0
    with ZipFile("a.docx") as archive:
        assert not [name for name in archive.namelist() if "comments" in name or "header" in name]


def test_what_is_no_declaration_is_no_draft(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text("- a\n", "utf-8")
    assert perfdecl("render", "a.yaml", "--draft").code == 1
    assert not (here / "a.docx").exists()


def test_characters_that_no_document_can_hold(here: Path, perfdecl: Perfdecl, good: str) -> None:
    """No configuration lets them through to a document; a draft shows where they are."""
    text = good.replace("goal: ", 'goal: "\\x01"\n#', 1)
    (here / "a.yaml").write_text(text, "utf-8")
    (here / "perfdecl.toml").write_text('ignore = ["PD505"]\n', "utf-8")
    assert perfdecl("render", "a.yaml").code == 1
    for format in ("docx", "xlsx", "html", "pdf"):
        assert perfdecl("render", "a.yaml", "--draft", "--format", format).code == 0
    assert "\ufffd" in docx.Document("a.docx").tables[1].rows[3].cells[3].text
    assert faults(here / "a.docx") == []
    (here / "a.yaml").write_text(good.replace("goal: ", 'goal: "\\uE000"\n#', 1), "utf-8")
    assert perfdecl("render", "a.yaml").code == 0  # private use: a font may have it
