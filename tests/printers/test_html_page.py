"""The web page: real tables whose cells say where they come from, and nothing that is fetched or run."""

from json import loads
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import html

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.measure import paragraphs
from perfdecl.layout.pages import pages_of
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.html import draw
from support.declarations import declarations, extremes

EXTREMES = extremes()


def tree_of(sheet: Sheet) -> Any:
    return html.document_fromstring(draw(sheet).decode())


def text_of(cell: Any) -> str:
    """The text of a cell, its paragraphs as lines."""
    own = cell.findall("p")
    return "\n".join(one.text_content() for one in own) if own else cell.text_content()


def check(sheet: Sheet) -> None:
    tables = tree_of(sheet).findall(".//table")
    assert len(tables) == len(sheet.sections)
    for table, section in zip(tables, sheet.sections, strict=True):
        first, *others = pages_of(section, sheet.typography, section is sheet.sections[0])
        wanted = [*first.rows, *(row for page in others for row in page.rows if not row.repeated)]
        rows = table.findall("thead/tr") + table.findall("tbody/tr")
        for found, row in zip(rows, wanted, strict=True):
            assert found.getparent().tag == ("thead" if row.repeated else "tbody")
            for element, cell in zip(found, row.cells, strict=True):
                assert text_of(element) == "\n".join(paragraphs(cell.text))
                path = None if cell.path is None else ".".join(map(str, cell.path))
                assert element.get("data-path") == path
                assert (int(element.get("colspan", 1)), int(element.get("rowspan", 1))) == (cell.span, cell.rows)


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str) -> None:
    check(FORM.lay_out(EXTREMES[name]))


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    check(FORM.lay_out(Table14Declaration.model_validate(data)))


@pytest.fixture(scope="module")
def tree() -> Any:
    return tree_of(FORM.lay_out(EXTREMES["special"]))


def test_labels_are_headings_with_a_scope(tree: Any) -> None:
    scopes = {text_of(cell): cell.get("scope") for cell in tree.iter("th")}
    assert (
        scopes["部门名称"] == scopes["基本支出"] == scopes["产出指标"] == scopes["其他需完成的任务（可选填）"] == "row"
    )
    assert scopes["部门预算支出"] == scopes["主要实施内容"] == scopes["年度指标值"] == "col"
    assert scopes["年度重点工作任务"] == "colgroup"
    assert not any(cell.get("data-path") for cell in tree.iter("th"))


def test_each_table_has_a_caption_and_a_language_is_set(tree: Any) -> None:
    assert tree.get("lang") == "zh-CN"
    assert tree.findtext(".//title") == "部门整体预算绩效目标申报表（A&B局）"
    captions = [table.findtext("caption") for table in tree.iter("table")]
    assert captions == ["预算整体情况、总体绩效目标", "年度重点工作任务", "绩效指标"]


def test_ids_are_unique_and_every_value_can_be_reached(tree: Any) -> None:
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {cell.get("data-path") for cell in tree.iter("td")} - {None} <= set(ids)


def test_nothing_is_fetched_or_run(tree: Any) -> None:
    (data,) = tree.iter("script", "link", "img", "iframe", "object")
    assert (data.tag, data.get("type")) == ("script", "application/json")
    style = tree.findtext(".//style")
    assert "url(" not in style
    assert "@import" not in style


def test_what_looks_like_markup_is_text() -> None:
    sneaky = "</td></table><script>alert(1)</script>&amp;&lt;\"'"
    declaration = EXTREMES["special"].model_copy(update={"department": sneaky, "objective": f"</style>{sneaky}"})
    sheet = FORM.lay_out(declaration)
    check(sheet)
    (data,) = tree_of(FORM.lay_out(declaration)).iter("script")
    assert loads(data.text)["department"] == sneaky
