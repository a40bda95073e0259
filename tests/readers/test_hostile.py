"""Documents made to hurt, and files that are none: one clear sentence each, within bounds."""

import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.errors import DocumentError
from perfdecl.readers.kinds import read_document
from perfdecl.readers.limits import INFLATED
from support.paths import EXAMPLES

DOCX = perfdecl.render(perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes()), "docx")
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
CASES = {
    "no text": (b"\0\1\2", "unknown"),
    "old office": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "old_office"),
    "picture": (b"\x89PNG\r\n", "picture"),
    "truncated": (DOCX[: len(DOCX) // 2], "broken"),
    "zip without a document": (zipped({"a.txt": b"x"}), "unknown"),
    "entities": (zipped({"word/document.xml": BOMB}), "entities"),
    "not XML": (zipped({"word/document.xml": b"<w:document"}), "broken"),
    "zip bomb": (zipped({"word/document.xml": b" " * (INFLATED.most + 1)}), "inflated"),
}


@pytest.mark.parametrize("name", CASES)
def test_refused(name: str) -> None:
    data, entry = CASES[name]
    with pytest.raises(DocumentError) as caught:
        read_document("x.docx", data)
    assert caught.value.entry == f"PD705.{entry}"


def test_the_kind_is_told_from_the_content(tmp_path: Path) -> None:
    assert read_document("a.html", DOCX).kind == "docx"
    assert read_document("a.docx", b"<html><table></table></html>").kind == "html"


def test_deeply_nested_xml_is_read() -> None:
    inner = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>"
    deep = (
        f"<w:document {NAMESPACE}><w:body>{'<w:sdt>' * 5000}{inner}{'</w:sdt>' * 5000}</w:body></w:document>".encode()
    )
    assert [line.text for line in read_document("x", zipped({"word/document.xml": deep})).loose] == ["甲"]


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(DOCX) - 1), st.binary(min_size=1, max_size=30))
def test_damaged_bytes(at: int, piece: bytes) -> None:
    with suppress(DocumentError):
        read_document("x", DOCX[:at] + piece + DOCX[at + len(piece) :])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["<table>", "</table>", "<tr>", "<td colspan=3>", "<td rowspan=99>", "</td>", "<th>", "x", "&lt;", "<script>", "<!--", "<p>", "<br>", "部门名称"]), max_size=40))  # fmt: skip
def test_any_page(pieces: list[str]) -> None:
    read_document("x", ("<html><table>" + "".join(pieces)).encode())


def workbook(sheet: str) -> bytes:
    """A workbook of one sheet with this content."""
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheets = f'<sheets><sheet name="a" sheetId="1" xmlns:r="{relation}" r:id="r1"/></sheets>'
    target = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
    return zipped(
        {
            "xl/workbook.xml": f"<workbook {space}>{sheets}</workbook>".encode(),
            "xl/_rels/workbook.xml.rels": target.encode(),
            "xl/worksheets/sheet1.xml": f"<worksheet {space}>{sheet}</worksheet>".encode(),
        }
    )


@pytest.mark.parametrize("value", ["1.2.3e5", "1e999999", "--1", "1e5"])
def test_odd_numbers(value: str) -> None:
    document = read_document("x", workbook(f'<sheetData><row><c r="A1"><v>{value}</v></c></row></sheetData>'))
    assert document.grids[0].cells[0].text == {"1e5": "100000"}.get(value, value)
