"""Web pages as a browser shows them: tables that lay out others, fields, styles, ends that are left out."""

import pytest

from perfdecl.readers.document import Document
from perfdecl.readers.html.css import Sheet
from perfdecl.readers.html.tree import Tree
from perfdecl.readers.kinds import read_document
from perfdecl.readers.limits import Tally

INNER = "<table><tr><td>甲<td>1<td>乙<td>2<tr><td>丙<td>3<td>丁<td>4</table>"


def read(text: str) -> Document:
    return read_document("x", f"<html><body>{text}".encode())


def cells(document: Document) -> list[list[str]]:
    return [[cell.text for cell in grid.cells] for grid in document.grids]


def test_tables_that_lay_out_others_are_taken_apart() -> None:
    page = read(f"<table><tr><td>首页<td>{INNER}<tr><td colspan=2><p>版权<p>所有</table>")
    assert cells(page) == [["甲", "1", "乙", "2", "丙", "3", "丁", "4"]]
    assert [line.text for line in page.loose] == ["首页", "版权", "所有"]
    deep = read(f"<table><tr><td><table><tr><td>{INNER}</table></table>")
    assert len(cells(deep)) == 1


def test_a_table_in_a_cell_of_a_table_is_its_text() -> None:
    page = read(
        "<table><tr><td>基本支出，项目支出，上年结转<td><table><tr><td>392.00</table><td>其余的说明文字</table>"
    )
    assert cells(page) == [["基本支出，项目支出，上年结转", "392.00", "其余的说明文字"]]


def test_fields_show_their_values() -> None:
    page = read(
        "<table><tr><td><input value=392.00><td><textarea>甲\n乙</textarea><td><select><option>一<option selected>二</select>"
        "<td><input type=hidden value=9><td><input type=checkbox value=9></table>"
    )
    assert cells(page) == [["392.00", "甲\n乙", "二", "", ""]]


def test_texts_that_are_not_shown_are_sights() -> None:
    page = read("<table><tr><td>392.00<span hidden>9</span><tr style='display:none'><td>甲<tr><td>乙</table>")
    assert cells(page) == [["392.00", "乙"]]
    assert [(one.kind, one.text) for one in page.sights if one.kind == "unseen"] == [("unseen", "9"), ("unseen", "甲")]
    assert page.remarks == ("PD702.unseen",)


@pytest.mark.parametrize(
    ("css", "is_shown"),
    [
        ("td { display: none }", False),
        ("table td { display: none }", False),
        ("body > td { display: none }", True),
        (".b { display: none }", False),
        (".b.c { display: none }", True),
        ("#i { display: none }", False),
        ("td[data-x=y] { display: none }", False),
        ("td:first-child { display: none }", False),
        ("td:nth-child(2) { display: none }", True),
        ("td { display: none } td { display: block }", True),
        ("#i { display: block } td { display: none }", True),
        ("td { display: none !important } #i { display: block }", False),
        ("@media print { td { display: none } }", True),
        ("@media screen { td { display: none } }", False),
        (":root { --x: none } td { display: var(--x) }", False),
        ("/* td { display: none } */", True),
        ("td { content: 'display: none' }", True),
        ("td:hover { display: none }", True),
        ("tr + tr td { display: none }", True),
        ("@font-face { src: x } td { display: none }", False),
    ],
)
def test_which_rule_wins(css: str, is_shown: bool) -> None:
    page = read(f"<style>{css}</style><table><tr><td id=i class='a b' data-x=y>甲<td>乙</table>")
    assert ("甲" in [cell.text for grid in page.grids for cell in grid.cells]) == is_shown


def test_lines_of_elements_within_a_paragraph() -> None:
    page = read("<p><font>表</font><font>14</font></p><div>甲<br>乙</div>丙<b>丁</b><table><tr><td>x</table>")
    assert [line.text for line in page.loose] == ["表14", "甲", "乙", "丙丁"]


def test_lines_of_the_source() -> None:
    page = read("<table><tr><td>落实党\n  中央决策<td>a\n b<td style='white-space: pre-wrap'>甲\n乙</table>")
    assert cells(page) == [["落实党中央决策", "a b", "甲\n乙"]]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_encodings(encoding: str) -> None:
    page = read_document("x", "<html><table><tr><td>部门名称</table>".encode(encoding))
    assert cells(page) == [["部门名称"]]
    text = read_document("x", "部门名称 a b c d e f g\n荔湾区".encode("utf-16"))
    assert [line.text for line in text.loose] == ["部门名称 a b c d e f g", "荔湾区"]


def test_rules_are_found_by_what_they_ask_for() -> None:
    tree = Tree(Tally("x"))
    tree.feed("<p class='a b' id=c>x")
    (node,) = tree.root.elements()
    sheet = Sheet(".b{color:red}#c{color:blue}p{color:green;font-size:3px}")
    assert sheet.said_of(node) == {"font-size": "3px", "color": "blue"}
