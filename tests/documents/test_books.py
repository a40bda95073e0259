"""A district's book: every form in it is found among its other tables, exactly, and nothing of theirs."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.documents.compare import compare, declared_texts
from perfdecl.documents.forms_in import forms_in
from perfdecl.documents.imported import import_document, import_form
from perfdecl.errors import DocumentError
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.printers.formats import printer_of
from perfdecl.readers.document import Document
from perfdecl.readers.kinds import read_document
from support.books import (
    DEPARTMENTS,
    Book,
    Put,
    after,
    as_docx,
    as_html,
    as_txt,
    as_xlsx,
    before,
    book,
    declared,
    form,
    table,
)
from support.declarations import declarations
from support.office import convert
from support.paper import as_pdf

DECLARED = [declared(number, name) for number, name in enumerate(DEPARTMENTS)]
MAKERS: dict[str, Callable[[Book], bytes]] = {
    "docx": as_docx,
    "html": as_html,
    "xlsx, a sheet each": lambda content: as_xlsx(content, stacked=False),
    "xlsx, one sheet": lambda content: as_xlsx(content, stacked=True),
    "txt": as_txt,
    "pdf": as_pdf,
    "pdf, no heading repeated": lambda content: as_pdf(content, repeat=False),
    "pdf, several on a page": lambda content: as_pdf(content, breaks=False),
    "pdf, several and none repeated": lambda content: as_pdf(content, repeat=False, breaks=False),
}


def parts_of(data: bytes) -> list[Document]:
    return FORM.split(read_document("x", data))


def differences(declaration: Table14Declaration, part: Document) -> list[Any]:
    return list(compare(FORM.lay_out(declaration), FORM.recognise(part), blanks=part.kind not in ("pdf", "txt")))


def foot(page: int) -> str:
    """What stands at the foot of a page."""
    return f"- {page} -"


def residue(part: Document) -> list[str]:
    found = FORM.recognise(part)
    return [text for text, _ in (*found.residue, *found.outside)]


@pytest.mark.parametrize("kind", MAKERS)
def test_every_form_of_a_book(kind: str) -> None:
    parts = parts_of(MAKERS[kind](book(DECLARED)))
    assert len(parts) == 12
    for declaration, part in zip(DECLARED, parts, strict=True):
        assert differences(declaration, part) == []
        assert residue(part) == []


def test_rows_that_go_over_pages(tmp_path: Path) -> None:
    """LibreOffice's pages of a Word book: rows of tasks and of indicators break anywhere."""
    (tmp_path / "a.docx").write_bytes(as_docx(book(DECLARED)))
    folder = tmp_path / "pdf"
    folder.mkdir()
    (pdf,) = convert([tmp_path / "a.docx"], "pdf", folder)
    parts = parts_of(pdf.read_bytes())
    assert [differences(one, part) for one, part in zip(DECLARED, parts, strict=True)] == [[]] * 12
    assert [residue(part) for part in parts] == [[]] * 12


@pytest.mark.parametrize("kind", MAKERS)
def test_one_form_among_other_tables(kind: str) -> None:
    """It is found as well; what stands beside it is reported, as in any document of one form."""
    one = DECLARED[3]
    (part,) = parts_of(MAKERS[kind]([*before("区财政局"), "表14", *form(one), *after("区财政局")]))
    found = FORM.recognise(part)
    found.residue.clear()
    assert list(compare(FORM.lay_out(one), found, blanks=part.kind not in ("pdf", "txt"))) == []
    left = " ".join(residue(part)).split()
    assert "建成信息化平台" in left
    assert "更新" in left


@pytest.mark.parametrize("kind", MAKERS)
def test_a_book_without_a_form_holds_none(kind: str) -> None:
    content = [block for name in DEPARTMENTS[:4] for block in (*before(name)[:-3], *after(name))]
    with pytest.raises(DocumentError) as caught:
        forms_in("x", read_document("x", MAKERS[kind]([*content, "表14 部门整体预算绩效目标申报表（本部门无）"])))
    assert caught.value.entry == "PD705.no_form"


@pytest.mark.parametrize("kind", ["docx", "html", "xlsx, a sheet each", "xlsx, one sheet", "pdf"])
def test_what_a_book_has_besides_is_one_line(kind: str) -> None:
    """A form among a few other tables has their texts named; in a book only their number is said."""
    content = [block for name in DEPARTMENTS[:4] for block in (*before(name), *after(name))]
    whole = [*content, "表14", "部门整体预算绩效目标申报表", *form(DECLARED[3]), *after("区财政局")]
    found = import_document("x", read_document("x", MAKERS[kind](whole)), 2024, "zh")
    assert len(found.residue) == 1
    assert "这张表以外的内容没有读" in found.residue[0].message


@pytest.mark.parametrize("kind", ["docx", "html", "xlsx, one sheet", "txt", "pdf"])
def test_what_a_book_of_several_forms_has_besides_is_one_line(kind: str) -> None:
    first, *others = forms_in("x", read_document("x", MAKERS[kind](book(DECLARED[:4]))))
    found = import_form("x", first, 2024, "zh")
    assert ["这张表以外的内容没有读" in one.message for one in found.residue] == [True]
    assert [one.found.outside for one in others] == [[]] * len(others)


@pytest.mark.parametrize("kind", MAKERS)
def test_the_same_department_twice_without_a_title(kind: str) -> None:
    parts = parts_of(MAKERS[kind]([*form(DECLARED[2]), *form(DECLARED[2]), *form(DECLARED[11])]))
    assert [differences(one, part) for one, part in zip([DECLARED[2], DECLARED[2], DECLARED[11]], parts, strict=True)] == [[], [], []]  # fmt: skip


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind[:3] not in ("txt", "xls")])
def test_a_form_that_somebody_made_his_own(kind: str) -> None:
    """Captions that sound like titles, remarks between, odd amounts: nothing of it ends the form."""
    budget, tasks, indicators = (one for one in form(DECLARED[4]) if not isinstance(one, str))
    odd = [[row[0], row[1], Put("约5万元"), row[3]] for row in tasks.rows[3:-1]]
    changed = tasks._replace(rows=[*tasks.rows[:3], *odd, tasks.rows[-1]])
    content: Book = ["部门预算情况表", budget, "工作任务表", changed, "（三）绩效指标表", indicators]
    for count in (1, 2):
        parts = parts_of(MAKERS[kind](content * count))
        assert len(parts) == count
        for part in parts:
            wrong = [one.path for one in differences(DECLARED[4], part) if one.path]
            assert wrong == [("tasks", at, "funds") for at in range(len(odd))]
            assert {"工作任务表", "（三）绩效指标表"} <= set(residue(part)) <= {*content[::2], "某区2024年部门预算表", *map(foot, range(9))}  # fmt: skip


PROJECT = table(
    ["部门名称", "区教育局"],
    ["项目名称", "信息化项目"],
    ["绩效指标"],
    ["一级指标", "二级指标", "三级指标", "实施周期指标值", "年度指标值"],
    ["产出指标", "数量指标", "平台数量", "1个", "1个"],
)
UNTITLED = {
    "a project's form": PROJECT,
    "without the department": PROJECT._replace(rows=PROJECT.rows[1:]),
    "as many columns": table(["一级项目", "二级项目", "三级项目", "周期", "年度"], ["甲", "乙", "丙", "丁", "戊"]),
    "a title of its own": table(["表15 项目表"], ["", "", "项目", "1", "2"]),
    "a title without a number": table(["项目支出明细表"], ["", "", "项目", "1", "2"]),
    "amounts with the same labels": table(["基本支出", "1.00", "项目支出", "2.00"]),
    "departments": table(["部门名称", "基本支出"], ["区教育局", "2.00"]),
}


@pytest.mark.parametrize("name", UNTITLED)
@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind != "txt"])
def test_a_table_right_behind_the_form(kind: str, name: str) -> None:
    parts = parts_of(MAKERS[kind]([*form(DECLARED[1]), UNTITLED[name], *form(DECLARED[2]), UNTITLED[name]]))
    assert [differences(one, part) for one, part in zip(DECLARED[1:3], parts, strict=True)] == [[], []]
    assert [residue(part) for part in parts] == [[], []]


@pytest.mark.parametrize("kind", ["docx", "html", "xlsx, a sheet each", "pdf", "pdf, several on a page"])
def test_another_table_within_a_form(kind: str) -> None:
    """The form goes on behind it, since a section that is still missing does."""
    first, *rest = form(DECLARED[1])
    inserted: Book = ["表8 三公经费表", table(["部门名称", "区教育局"], ["公务用车", "3.00"], ["项目支出", "2.00"])]
    parts = parts_of(MAKERS[kind](["表14", first, *inserted, *rest, *form(DECLARED[2])]))
    assert [differences(one, part) for one, part in zip(DECLARED[1:3], parts, strict=True)] == [[], []]
    assert residue(parts[0]) == []


def test_tables_that_are_like_the_form() -> None:
    """A list of departments, a project's form: no form begins there."""
    content: Book = [*before("区财政局"), *after("区财政局"), table(["部门名称", "甲"], ["绩效指标"], ["数量", "1"])]
    for kind in MAKERS:
        document = read_document("x", MAKERS[kind](content))
        assert FORM.split(document) == [document]


def test_places_are_those_of_the_book() -> None:
    content: Book = ["封面", *form(DECLARED[3]), *form(DECLARED[4])]
    parts = parts_of(as_xlsx(content, stacked=True))
    assert [one.grids[0].cells[0].row for one in parts] == [
        1,
        1 + sum(len(section.rows) for section in FORM.lay_out(DECLARED[3]).sections),
    ]
    spots = FORM.recognise(parts[1]).spots
    assert spots["department",].row == parts[1].grids[0].cells[0].row + 1


def test_lines_that_run_over_pages_are_no_residue() -> None:
    long = DECLARED[4].model_copy(update={"tasks": DECLARED[4].tasks * 12})
    parts = parts_of(as_pdf([*form(long), *form(DECLARED[5])]))
    assert [residue(part) for part in parts] == [[], []]
    assert differences(long, parts[0]) == []
    (alone,) = parts_of(as_pdf(form(long)))
    assert [text for text in residue(alone) if "2024" in text] == ["某区2024年部门预算表"] * len(set(pages(alone)))


def pages(document: Document) -> Iterator[str]:
    return (grid.name.partition(".")[0] for grid in document.grids)


def together(files: list[bytes], format: str) -> bytes:
    """Our own documents as one."""
    if format == "html":
        return b"".join(files)
    buffer = BytesIO()
    if format == "pdf":
        whole = pypdfium2.PdfDocument.new()
        for one in files:
            whole.import_pages(pypdfium2.PdfDocument(one))
        whole.save(buffer)
        return buffer.getvalue()
    first, *others = (docx.Document(BytesIO(one)) for one in files)
    for other in others:
        for element in list(other.element.body)[:-1]:
            first.element.body[-1].addprevious(deepcopy(element))
    first.save(buffer)
    return buffer.getvalue()


@settings(max_examples=8, deadline=None)
@given(st.lists(declarations(), min_size=2, max_size=4))
def test_books_of_what_we_print(data: list[dict[str, Any]]) -> None:
    declared = [Table14Declaration.model_validate(one) for one in data]
    for format in ("docx", "html", "pdf"):
        parts = parts_of(together([printer_of(format)(FORM.lay_out(one)) for one in declared], format))
        assert len(parts) == len(declared)
        for declaration, part in zip(declared, parts, strict=True):
            assert differences(declaration, part) == []
            imported = import_document("x", part, declaration.year, "zh")
            assert imported.residue == []
            if format != "pdf":  # paper does not show tabs, nor ends of paragraphs on full lines
                again = perfdecl.check(imported.text("en", "zh"), form=perfdecl.TABLE14).understood[1]
                assert declared_texts(FORM.lay_out(again)) == declared_texts(FORM.lay_out(declaration))
