"""Projects in documents that others made: labels of other places, page breaks, books, and altered prints."""

from collections.abc import Callable
from typing import Any

import pytest

import perfdecl
from perfdecl.documents.compare import compare
from perfdecl.documents.forms_in import forms_in
from perfdecl.documents.imported import import_form
from perfdecl.forms.project.form import FORM
from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.forms.project.recognise import LABELS, SYNONYMS
from perfdecl.forms.table14.form import FORM as TABLE14
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support import books
from support.books import Book, Put, Table, as_docx, as_html, as_txt, as_xlsx
from support.paper import as_pdf
from support.project_declarations import data, declared

#: Official labels, and what a template of another place calls the same.
OTHERS = {
    "主管部门": "项目主管部门",
    "实施单位": "项目单位",
    "项目期": "实施期限",
    "年度资金总额：": "资金总额：",
    "其中：财政拨款": "其中：财政资金",
    "年度总体目标": "年度目标",
    "三级指标": "指标名称",
    "指标值": "指标值内容",
}
#: What is said of them.
NAMED = {
    "主管部门": "项目主管部门",
    "实施单位": "项目单位",
    "项目期": "实施期限",
    "年度资金总额": "资金总额：",
    "财政拨款": "其中：财政资金",
    "年度总体目标": "年度目标",
    "三级指标": "指标名称",
    "指标值": "指标值内容",
}
MAKERS: dict[str, Callable[[Book], bytes]] = {
    "docx": as_docx,
    "html": as_html,
    "xlsx": lambda content: as_xlsx(content, stacked=True),
    "xlsx, a sheet each": lambda content: as_xlsx(content, stacked=False),
    "pdf": as_pdf,
}


def blocks(sheet: Sheet, labels: dict[str, str] | None = None) -> Book:
    """The form as blocks of a document, with other labels; every text that is one is a label."""
    (section,) = sheet.sections
    rows = [
        [Put((labels or {}).get(cell.text, cell.text), cell.span, cell.rows) for cell in row.cells]
        for row in section.rows
    ]
    assert sheet.subtitle
    return [sheet.title, sheet.subtitle.text, Table(rows)]


@pytest.mark.parametrize("kind", MAKERS)
def test_labels_of_other_places_are_named(kind: str) -> None:
    document = read_document("x", MAKERS[kind](blocks(FORM.lay_out(declared()), OTHERS)))
    (one,) = forms_in("x", document)
    imported = import_form("x", one, 0, "zh")
    assert perfdecl.check(imported.text("zh", "zh"), form=FORM).declaration == declared()
    said = [found.message for found in imported.residue if "当作" in found.message]
    assert said == [f"文件里的“{other}”当作“{official}”读了" for official, other in NAMED.items()]


def test_every_label_of_other_places_leads_to_an_official_one() -> None:
    assert set(SYNONYMS) <= LABELS.known
    words = [word for text in SYNONYMS.values() for word in text.split()]
    assert len(words) == len(set(words))
    assert not set(words) & LABELS.known


def test_a_value_that_is_called_like_a_label_is_no_label() -> None:
    changed = data() | {"name": "资金总额", "unit": "项目单位", "objective": "年度目标"}
    changed["indicators"]["output"]["quantity"][0]["name"] = "目标值"
    declaration = ProjectDeclaration.model_validate(changed)
    for format in ("docx", "html", "xlsx", "pdf"):
        found = FORM.recognise(read_document("x", printer_of(format)(FORM.lay_out(declaration))))
        assert list(compare(FORM.lay_out(declaration), found, format != "pdf")) == []
        assert found.remarks == []


def many(quantities: int) -> ProjectDeclaration:
    """A declaration whose indicators fill more than a page."""
    changed = data()
    rows = [{"name": f"第{number}项活动场次", "value": f"≥{number}场"} for number in range(1, quantities + 1)]
    changed["indicators"]["output"]["quantity"] = rows
    changed["indicators"]["benefit"]["social"] = [{"name": f"第{at}类知晓率", "value": "≥80%"} for at in range(3)]
    changed["indicators"]["satisfaction"]["service_recipients"] = [
        {"name": f"第{at}类满意度", "value": "≥90%"} for at in range(3)
    ]
    return ProjectDeclaration.model_validate(changed)


@pytest.mark.parametrize("quantities", [*range(8, 30, 2), 60])
def test_a_page_may_end_anywhere(quantities: int) -> None:
    """The headings stand on the first page alone, and the levels wherever their cells are centred."""
    declaration = many(quantities)
    sheet = FORM.lay_out(declaration)._replace(record="")
    document = read_document("x", printer_of("pdf")(sheet))
    (one,) = forms_in("x", document)
    assert list(compare(sheet, one.found, False)) == []
    assert (len(document.grids) > 1) == (quantities > 8)


def mixed() -> tuple[list[Any], Book]:
    """A department's 表14 and its projects, in a book among other tables."""
    departments = [books.declared(number, name) for number, name in enumerate(books.DEPARTMENTS[:2])]
    projects = [declared(number) for number in range(3)]
    content: Book = ["某区2025年部门预算", "目录", *books.before(departments[0].department)]
    content += ["表14", "部门整体预算绩效目标申报表", *books.form(departments[0])]
    content += ["表15", *blocks(FORM.lay_out(projects[0])), "表15", *blocks(FORM.lay_out(projects[1]))]
    content += books.after(departments[0].department)
    content += ["表14", "部门整体预算绩效目标申报表", *books.form(departments[1])]
    content += ["表15", *blocks(FORM.lay_out(projects[2]))]
    return [departments[0], *projects[:2], departments[1], projects[2]], content


@pytest.mark.parametrize("kind", MAKERS)
def test_a_book_with_both_forms(kind: str) -> None:
    declarations, content = mixed()
    found = forms_in("x", read_document("x", MAKERS[kind](content)))
    assert [one.form.name for one in found] == ["table14", "project", "project", "table14", "project"]
    for one, declaration in zip(found, declarations, strict=True):
        form = TABLE14 if one.form is TABLE14 else FORM
        differences = list(compare(form.lay_out(declaration), one.found, kind != "pdf"))
        assert [found.printed for found in differences] == ([] if form is TABLE14 else ["表15"])


def test_bare_text() -> None:
    """Each row on a line, as an extractor leaves it that keeps rows together."""
    changed = data() | {"objective": "完成年度目标"}
    declaration = ProjectDeclaration.model_validate(changed)
    (one,) = forms_in("x", read_document("x.txt", as_txt(blocks(FORM.lay_out(declaration)))))
    assert one.form is FORM
    assert one.found.texts["year",] == "2025"
    assert one.found.texts["funds", "total"] == "50.00"
    assert one.found.texts["funds", "appropriation"] == "40.00"
    assert one.found.texts["objective",] == "完成年度目标"


@pytest.mark.parametrize(
    ("old", "new", "path", "message"),
    [
        ("（2025年度）", "（2024年度）", ("year",), "文件里印的是“2024”（表格之外），申报是“2025”"),
        (">50.00<", ">60.00<", ("funds", "total"), "文件里印的是“60.00”（表格 1，第 4 行第 4 列），申报是“50.00”"),
        (
            "年度资金总额：",
            "资金总额：",
            ("funds", "total"),
            "文件里这一栏叫“资金总额：”，表上叫“年度资金总额”",
        ),
        ("≥3000册", "≥300册", ("indicators", "output", "quantity", 1, "value"), "文件里印的是“≥300册”"),
        ("（2025年度）</p>", "（2025年度）</p><p>（2026年度）</p>", (), "文件里多出“（2026年度）”"),
    ],
)
def test_an_altered_print(old: str, new: str, path: tuple[object, ...], message: str, tmp_path: Any) -> None:
    text = perfdecl.render(declared(), "html").decode()
    assert old in text
    page = tmp_path / "a.html"
    page.write_text(text.replace(old, new, 1), "utf-8")
    (found,) = perfdecl.verify(page)
    assert found.path == path
    assert found.message.startswith(message)


def test_the_year_that_is_seen_counts(tmp_path: Any) -> None:
    page = tmp_path / "a.html"
    page.write_text(perfdecl.render(declared(), "html").decode().replace("（2025年度）", "（2024年度）"), "utf-8")
    (found,) = perfdecl.read(page)
    assert found.data["year"] == "2024"
    assert [(one.path, one.code) for one in found.residue] == [(("year",), "PD702")]
    (asked,) = perfdecl.read(page, year=2026)
    assert asked.data["year"] == "2026"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("2024年项目支出绩效目标表", ""),
        ("2024年度项目支出绩效目标申报表", ""),
        ("项目支出绩效目标表（2024年度）", ""),
        ("项目绩效目标表", "2024年度"),
        ("项目支出绩效目标表", "（ 2024 年）"),
    ],
)
@pytest.mark.parametrize("kind", ["docx", "html", "xlsx"])
def test_the_year_is_read_where_places_print_it(title: str, line: str, kind: str) -> None:
    (_, _, table) = blocks(FORM.lay_out(declared()))
    content: Book = [title, *([line] if line else []), table]
    (one,) = forms_in("x", read_document("x", MAKERS[kind](content)))
    assert one.found.texts["year",] == "2024"
    assert one.found.residue == []


def test_a_document_of_the_other_form(tmp_path: Any) -> None:
    page = tmp_path / "a.html"
    page.write_bytes(perfdecl.render(books.declared(0, "区委宣传部"), "html"))
    project = perfdecl.check("".join(FORM.plain().values()), form=FORM)
    with pytest.raises(perfdecl.DocumentError, match="没有找到项目支出绩效目标表"):
        perfdecl.verify(page, project)
