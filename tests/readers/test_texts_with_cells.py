"""Texts that show their cells: Markdown as it is printed, sheets saved as text; and formats that are refused by name."""

import csv
import zipfile
from io import BytesIO, StringIO
from typing import Any

import pytest
from hypothesis import given, settings

from perfdecl.documents.compare import compare
from perfdecl.errors import DocumentError
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.declarations import declarations, extremes
from support.foreign import BUDGET, DECLARED, INDICATORS, OBJECTIVE, TASKS, imported


def as_csv(delimiter: str) -> str:
    """All tables one below the other, as a sheet is saved: each row has as many cells."""
    buffer = StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    for row in [["表14"], ["部门整体预算绩效目标申报表"], *BUDGET, *OBJECTIVE, *TASKS, *INDICATORS]:
        writer.writerow([*row, *[""] * (5 - len(row))])
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_sheets_saved_as_text(delimiter: str, encoding: str) -> None:
    document = read_document("x", as_csv(delimiter).encode(encoding))
    assert document.kind == "csv"
    assert imported(as_csv(delimiter).encode(encoding)) == (DECLARED, [])


def test_cells_with_several_lines() -> None:
    text = as_csv("\t").replace("居民了解各项政策", '"居民了解\n各项政策"')
    declaration, residue = imported(text.encode())
    assert declaration.tasks[0].goal == "居民了解\n各项政策"
    assert residue == []


@pytest.mark.parametrize(
    "text", ["基本支出 1,340.73 财政拨款 3,451.73\n" * 5, "甲，乙，丙\n丁，戊，己", "a,b\nc,d,e\nf", ""]
)
def test_texts_that_are_no_sheets(text: str) -> None:
    assert read_document("x", text.encode()).kind == "txt"


@pytest.mark.parametrize("name", extremes())
def test_markdown_at_the_edges(name: str) -> None:
    check_markdown(extremes()[name])


@settings(deadline=None, max_examples=40)
@given(declarations())
def test_any_markdown(data: dict[str, Any]) -> None:
    check_markdown(Table14Declaration.model_validate(data))


def check_markdown(declaration: Table14Declaration) -> None:
    sheet = FORM.lay_out(declaration)
    document = read_document("x", printer_of("md")(sheet))
    assert document.kind == "md"
    assert list(compare(sheet, FORM.recognise(document), blanks=False)) == []


def test_places_in_markdown_are_lines_of_the_file() -> None:
    printed = printer_of("md")(FORM.lay_out(DECLARED))
    found = FORM.recognise(read_document("x", printed))
    line = printed.decode().splitlines()[found.spots["tasks", 0, "name"].row - 1]
    assert line.startswith("| 宣传工作 | 组织宣传活动 | 30.00 |")


def open_document(kind: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr("content.xml", "<a/>")
    return buffer.getvalue()


ARCHIVE = (
    b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=3D\r\n\r\n<html><table>"
)


@pytest.mark.parametrize(
    ("data", "entry", "advice"),
    [
        (open_document("text"), "open_document", ".docx"),
        (open_document("spreadsheet"), "open_document", ".xlsx"),
        (b"{\\rtf1\\ansi }", "rtf", ".docx"),
        (ARCHIVE, "web_archive", ".html"),
    ],
)
def test_what_to_save_as(data: bytes, entry: str, advice: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document("x", data)
    assert caught.value.entry == f"PD705.{entry}"
    assert advice in str(caught.value)
