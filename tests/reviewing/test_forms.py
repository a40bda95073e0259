"""Whichever form it is, whoever made it, and several in one document."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path
from re import sub

import pytest
from docx import Document

import perfdecl as api
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.formats import printer_of
from support.foreign import BUDGET, INDICATORS, OBJECTIVE, TASKS, word
from support.reviewing import reviewed

EXAMPLES = Path(__file__).parents[2] / "examples"


def sheet_of(name: str, *changes: tuple[str, str]) -> Sheet:
    text = (EXAMPLES / name).read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    form, declaration = api.check(text).understood
    return form.lay_out(declaration)._replace(record="")


@pytest.mark.parametrize("format", ["docx", "xlsx"])
@pytest.mark.parametrize("form", [api.TABLE14, api.PROJECT])
def test_each_form(form: api.Form[api.Declaration], format: str) -> None:
    """What its rules say of a declaration is said in the document, each on the cell of its value."""
    text = "\n".join(form.plain().values())
    text = sub(r"(?m)(name: .*?)$", r"\1。。", text, count=1)
    text = sub(r"((?:fiscal_)?appropriation: )([0-9.]+)", lambda one: f"{one[1]}{Decimal(one[2]) + 1}", text, count=1)
    checked = api.check(text, form=form)
    assert {one.code for one in checked.diagnostics} & {"PD201", "PD207"}
    data = printer_of(format)(form.lay_out(checked.understood[1]))
    remarks = reviewed(data).remarks
    assert {(one.diagnostic.code, one.diagnostic.path) for one in remarks} == {
        (one.code, one.path) for one in checked.diagnostics
    }
    assert all(one.spot for one in remarks)


def test_a_document_of_two_departments() -> None:
    """Each finding stands on its own department's table."""
    document = Document()
    for wrong in (False, True):
        changes = (("basic: 1340.73", "basic: 1341.73"),) if wrong else ()
        made = Document(BytesIO(printer_of("docx")(sheet_of("liwan-publicity-2024.yaml", *changes))))
        for table in made.tables:
            document.add_paragraph()
            document.element.body.insert(len(document.element.body) - 1, table._tbl)
    buffer = BytesIO()
    document.save(buffer)
    [error] = [one for one in reviewed(buffer.getvalue(), year=2024).remarks if one.diagnostic.severity == "error"]
    assert error.spot is not None
    assert error.spot.table == "4"  # the first of the second form


@pytest.mark.parametrize("landscape", [True, False])
def test_what_another_program_made(landscape: bool) -> None:
    data = word([BUDGET, OBJECTIVE, TASKS, INDICATORS], landscape)
    result = reviewed(data, year=2024)
    document = Document(BytesIO(result.data))
    assert len(list(document.comments)) == len(result.remarks)
    before = [[cell.text for cell in table._cells] for table in Document(BytesIO(data)).tables]
    assert [[cell.text for cell in table._cells] for table in document.tables][: len(before)] == before
