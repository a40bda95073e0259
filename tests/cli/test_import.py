"""``perfdecl import`` of a book: a file per form, all or none, and what is said on the way."""

import sys
from pathlib import Path

import pytest

from perfdecl.forms.table14.model import Table14Declaration
from support.books import DEPARTMENTS, Book, as_docx, as_html, book, declared, form, table
from support.command import Perfdecl
from support.paper import as_pdf

DECLARED = [declared(number, name) for number, name in enumerate(DEPARTMENTS)]
NAMES = sorted(f"{name}.yaml" for name in (*DEPARTMENTS[:-1], "区民政局-2"))


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_book(here: Path, perfdecl: Perfdecl) -> None:
    (here / "BOOK.pdf").write_bytes(as_pdf(book(DECLARED)))
    result = perfdecl("import", "BOOK.pdf", "-o", "out/", "--year", "2024")
    assert result.code == 0
    assert result.out == ""
    outside, *_, checked, done = result.err.splitlines()
    assert "PD702 这张表以外的内容没有读" in outside
    assert checked.startswith("检查了 12 个文件：0 个错误，1 个警告")
    assert done == "从 BOOK.pdf 导入 12 份申报表，写到 out/"
    assert files(here / "out") == NAMES
    text = (here / "out" / "区民政局-2.yaml").read_text("utf-8")
    assert text.startswith("# 由 perfdecl 从“BOOK.pdf”导入\n表: ")
    assert "基本支出: 111.00\n" in text
    assert perfdecl("validate", "out").code == 0


@pytest.mark.parametrize("output", [[], ["-o", "-"], ["-o", "all.yaml"], ["-o", "there"]])
def test_without_a_folder(here: Path, perfdecl: Perfdecl, output: list[str]) -> None:
    (here / "a.html").write_bytes(as_html(book(DECLARED)))
    (here / "there").write_text("x")
    result = perfdecl("import", "a.html", *output)
    assert result.code == 2
    assert result.out == ""
    assert "“a.html”里有 12 份申报表" in result.err
    assert "-o DIR/" in result.err
    assert files(here) == ["a.html", "there"]


def test_a_new_folder_needs_no_slash(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.html").write_bytes(as_html(book(DECLARED)))
    assert perfdecl("import", "a.html", "-o", "new", "--year", "2024").code == 0
    assert files(here / "new") == NAMES


def test_nothing_is_overwritten_nor_half_done(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.html").write_bytes(as_html(book(DECLARED)))
    (here / "out").mkdir()
    (here / "out" / "区民政局-2.yaml").write_text("mine")
    result = perfdecl("import", "a.html", "-o", "out", "--year", "2024")
    assert result.code == 2
    assert "区民政局-2.yaml”已经存在" in result.err
    assert files(here / "out") == ["区民政局-2.yaml"]
    assert (here / "out" / "区民政局-2.yaml").read_text() == "mine"
    assert perfdecl("import", "a.html", "-o", "out", "--year", "2024", "--force").code == 0
    assert files(here / "out") == NAMES


def test_one_form_into_a_folder(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.docx").write_bytes(as_docx(form(DECLARED[0])))
    result = perfdecl("import", "a.docx", "-o", "out/", "--year", "2024")
    assert (result.code, files(here / "out")) == (0, ["区委宣传部.yaml"])
    assert result.err.endswith("从 a.docx 导入 1 份申报表，写到 out/\n")


def test_what_is_wrong_is_said_of_each_file(here: Path, perfdecl: Perfdecl) -> None:
    (first, *rest), remark = form(DECLARED[2]), table(["填报日期", "2024年1月"])
    content: Book = [*form(DECLARED[0]), *form(_with_funding(DECLARED[1])), first, "另附说明", *rest, remark]
    (here / "a.docx").write_bytes(as_docx(content))
    result = perfdecl("import", "a.docx", "-o", "out", "--year", "2024", "--lang", "en")
    assert result.code == 1
    assert files(here / "out") == ["区委宣传部.yaml", "区教育局.yaml", "区民政局.yaml"]
    heads = [line for line in result.err.splitlines() if line.startswith("out/")]
    assert heads == [
        "out/区委宣传部.yaml:1:1: warning PD702 no field holds “填报日期” (table 10, row 1, column 1)",
        "out/区委宣传部.yaml:1:1: warning PD702 no field holds “2024年1月” (table 10, row 1, column 2)",
        "out/区教育局.yaml:7:3: error PD201",
        "out/区教育局.yaml:16:3: error PD202",
        "out/区民政局.yaml:1:1: warning PD702 no field holds “另附说明” (outside the tables)",
    ]
    assert result.err.endswith("3 form(s) imported from a.docx to out\n")


def _with_funding(declaration: Table14Declaration) -> Table14Declaration:
    """A sum that does not add up."""
    budget = declaration.budget
    other = budget.funding.model_copy(update={"other": declaration.budget.expenditure.basic})
    return declaration.model_copy(update={"budget": budget.model_copy(update={"funding": other})})


def test_progress_at_a_terminal(here: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "BOOK.pdf").write_bytes(as_pdf(book(DECLARED[:3])))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr("perfdecl.cli.progress.PAUSE", 0)
    err = perfdecl("import", "BOOK.pdf", "-o", "out", "--year", "2024").err
    lines = [line.strip() for line in err.split("\r")]
    assert "已读 1/" in lines[1]
    assert "找到 3 份申报表，已导入 3 份" in lines
    assert lines[-1].splitlines()[-1] == "从 BOOK.pdf 导入 3 份申报表，写到 out"


def test_what_cannot_be_read_has_a_code(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.pdf").write_bytes(b"%PDF-1.7\nx")
    said = "PD705 “a.pdf”已损坏，或者不是完整的 Word、Excel 或 PDF 文件；用原来的程序打开，重新保存"
    for command in ("import", "verify"):
        assert perfdecl(command, "a.pdf") == (2, "", f"perfdecl: {said}\n")
    assert perfdecl("explain", "PD705").code == 0
