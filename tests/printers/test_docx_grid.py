"""The tables of a .docx are real tables: the grid adds up, merges are whole, every cell has a paragraph."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from lxml import etree

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.layout import TYPOGRAPHY
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.measure import paragraphs
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.docx import draw
from support.declarations import declarations, extremes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EXTREMES = extremes()


def body_of(data: bytes) -> Any:
    return etree.fromstring(ZipFile(BytesIO(data)).read("word/document.xml"))


def number(element: Any, name: str, attribute: str = "val") -> int:
    found = element.find(f"{W}tcPr/{W}{name}")
    return 1 if found is None else int(found.get(f"{W}{attribute}"))


def merge_of(cell: Any) -> str:
    found = cell.find(f"{W}tcPr/{W}vMerge")
    return "" if found is None else found.get(f"{W}val") or "continue"


def text_of(cell: Any) -> str:
    """The text of a cell: its paragraphs as lines, its tabs."""
    lines = []
    for paragraph in cell.findall(f"{W}p"):
        pieces = ["\t" if piece.tag == f"{W}tab" else piece.text or "" for piece in paragraph.findall(f"{W}r/*")[1:]]
        lines.append("".join(pieces))
    return "\n".join(lines)


def check_grid(table: Any) -> None:
    widths = [int(column.get(f"{W}w")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]
    assert sum(widths) == int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w"))
    above: dict[int, tuple[int, str]] = {}
    header = True
    for row in table.findall(f"{W}tr"):
        repeated = row.find(f"{W}trPr/{W}tblHeader") is not None
        assert header or not repeated, "repeated rows must be the first ones"
        header = repeated
        column = 0
        here: dict[int, tuple[int, str]] = {}
        for cell in row.findall(f"{W}tc"):
            span, merge = number(cell, "gridSpan"), merge_of(cell)
            assert number(cell, "tcW", "w") == sum(widths[column : column + span])
            assert cell.findall(f"{W}p"), "a cell without a paragraph breaks the file"
            assert cell[-1].tag == f"{W}p"
            if merge == "continue":
                assert above[column][0] == span
                assert above[column][1] in ("restart", "continue")
                assert text_of(cell) == ""
            here[column] = span, merge
            column += span
        assert column == len(widths)
        above = here


def check(sheet: Sheet) -> None:
    body = body_of(draw(sheet))
    tables = body.findall(f"{W}body/{W}tbl")
    assert len(tables) == len(sheet.sections)
    for table, section in zip(tables, sheet.sections, strict=True):
        check_grid(table)
        for row, (_, slots) in zip(table.findall(f"{W}tr"), section.grid(), strict=True):
            for cell, slot in zip(row.findall(f"{W}tc"), slots, strict=True):
                assert text_of(cell) == ("\n".join(paragraphs(slot.cell.text)) if slot.begins else "")


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str) -> None:
    check(FORM.lay_out(EXTREMES[name]))


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    check(FORM.lay_out(Table14Declaration.model_validate(data)))


@pytest.mark.parametrize("name", EXTREMES)
def test_only_rows_taller_than_a_page_may_be_split(name: str) -> None:
    body = body_of(draw(FORM.lay_out(EXTREMES[name])))
    split = [row for row in body.iter(f"{W}tr") if row.find(f"{W}trPr/{W}cantSplit") is None]
    assert len(split) == (name in ("task-3000", "task-8000", "objective-3000"))
    room = TYPOGRAPHY.body_height / TYPOGRAPHY.line_height
    for row in split:
        assert max(len(text_of(cell)) for cell in row.iter(f"{W}tc")) / 66 > room


def test_the_specimen_has_its_repeated_rows_on_each_section() -> None:
    """And, but for the specimen's own breaks, its column headings."""
    for section in FORM.lay_out(EXTREMES["all-levels"], as_specimen=True).sections:
        assert [row.repeated for row in section.rows[:3]] == [True, True, False]
    for section in FORM.lay_out(EXTREMES["all-levels"]).sections:
        assert [row.repeated for row in section.rows[:3]] == [True, True, section.name != "budget"]


def test_python_docx_reads_the_same_cells() -> None:
    from docx import Document

    document = Document(BytesIO(draw(FORM.lay_out(EXTREMES["special"]))))
    assert document.tables[0].cell(0, 1).text == "A&B局"
    assert document.tables[1].cell(3, 3).text == EXTREMES["special"].tasks[0].goal
    assert document.core_properties.title == "部门整体预算绩效目标申报表"
    assert document.core_properties.language == "zh-CN"
