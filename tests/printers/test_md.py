"""The Markdown as GitHub's own parser reads it: every cell is there, and no text is taken for markup."""

from collections.abc import Iterator
from typing import Any

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import html

import perfdecl
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.sheet import Role, Sheet
from perfdecl.layout.unpaged import endless
from perfdecl.printers.md import draw
from support.declarations import CHARACTERS, declarations, extremes
from support.specimen import EXAMPLE

EXTREMES = extremes()
#: Addresses of e-mail become links whatever is done.
MADE = {"body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "br", "a"}


def tree_of(sheet: Sheet) -> Any:
    # <br> is raw HTML, which GitHub and GitLab let through.
    page = cmarkgfm.github_flavored_markdown_to_html(draw(sheet).decode(), Options.CMARK_OPT_UNSAFE)
    return html.document_fromstring(f"<body>{page}</body>")


def words(text: str) -> list[str]:
    """The lines of a text, blanks apart: Markdown has no say in those."""
    return [" ".join(line.split()) for line in text.strip(" \t\u3000\n").split("\n")]


def read(tree: Any) -> Iterator[list[str]]:
    """Headings, paragraphs and cells in their order."""
    for element in tree.iter("h1", "h2", "p", "th", "td"):
        for line in element.iter("br"):
            line.tail = "\n" + (line.tail or "")
        yield words(element.text_content())


def wanted(sheet: Sheet) -> Iterator[list[str]]:
    yield from ([sheet.number], [sheet.title])
    shared, sections = endless(sheet.sections)
    for section in (shared, *sections):
        for _, slots in section.grid():
            yield from (words(slot.cell.text) if slot.begins else [""] for slot in slots)


def check(sheet: Sheet) -> None:
    tree = tree_of(sheet)
    assert list(read(tree)) == list(wanted(sheet))
    assert {element.tag for element in tree.find("body").iter("*")} <= MADE


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str) -> None:
    check(FORM.lay_out(EXTREMES[name]))


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    check(FORM.lay_out(Table14Declaration.model_validate(data)))


MARKS = [
    "*",
    "_",
    "`",
    "~",
    "|",
    "\\",
    "<b>",
    "</td>",
    "&lt;",
    "&#65;",
    "[a](b)",
    "![a](b)",
    "#",
    "-",
    "1.",
    "$x$",
    ">",
    "+",
    "---",
    "===",
    "```",
    "<!--",
    "甲",
]
ADDRESSES = ["http://a_b.c/d_e", "www.a_b.c", "a_b@c.de"]
MARKUP = st.lists(st.sampled_from([*MARKS, *ADDRESSES, " ", "\n", "    x"]), min_size=1).map("".join)


@settings(max_examples=200, deadline=None)
@given((MARKUP | st.text(CHARACTERS, min_size=1)).filter(str.strip))
@example("12345. x")
@example("a\\|b\\\\|c\\")
@example("- - -\n\n> x\n    code")
def test_markup_is_text(text: str) -> None:
    """As a paragraph, in a cell, and as the head of a table."""
    declaration = EXTREMES["special"].model_copy(update={"department": text, "objective": text})
    task = declaration.tasks[0].model_copy(update={"goal": text})
    check(FORM.lay_out(declaration.model_copy(update={"tasks": (task, task)})))


def test_tables_read_well() -> None:
    text = perfdecl.render(perfdecl.check(EXAMPLE.read_bytes()), "md").decode()
    for block in (
        "表14\n\n# 部门整体预算绩效目标申报表\n\n| 部门名称 | 中国共产党广州市荔湾区委员会宣传部 |\n| --- | --- |\n\n## 预算整体情况\n",
        "| 部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） |\n| --- | ---: | --- | ---: |\n| 基本支出 | 1,340.73 |",
        "| 一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值 |\n| --- | --- | --- | :---: | :---: |\n| 产出指标 |",
        "\n|  |  | 活动参与人数 | ≥5万人次 | ≥5万人次 |\n",
    ):
        assert block in text


def test_a_table_without_labels_has_an_empty_head() -> None:
    sheet = FORM.lay_out(EXTREMES["all-levels"])
    (section,) = [one for one in sheet.sections if one.name == "indicators"]
    body = section._replace(rows=tuple(row for row in section.rows if not row.repeated))
    assert b"|  |  |  |  |  |\n| --- |" in draw(sheet._replace(sections=(body,)))
    assert not any(cell.role is Role.HEADING for row in body.rows for cell in row.cells)
