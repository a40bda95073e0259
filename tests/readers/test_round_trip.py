"""What perfdecl prints is read back as it was, whoever has saved the file since."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import perfdecl
from perfdecl.documents.compare import compare
from perfdecl.documents.imported import import_document
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.record import digest, record_of
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.declarations import declarations, extremes
from support.office import convert
from support.paths import EXAMPLES

FORMATS = ["docx", "xlsx", "html"]


def printed(declaration: Table14Declaration, format: str) -> bytes:
    return printer_of(format)(FORM.lay_out(declaration))


def assert_same(declaration: Table14Declaration, data: bytes, record: bool = True) -> None:
    """Verified without a difference, and imported as the same declaration."""
    document = read_document("x", data)
    found = FORM.recognise(document)
    assert list(compare(FORM.lay_out(declaration), found)) == []
    if record:
        assert document.record == record_of(declaration)
        assert document.digest == digest(document.record)
    for keys in ("en", "zh"):
        imported = import_document("x", document, declaration.year, "zh")
        checked = perfdecl.check(imported.text(keys, "zh"))
        assert json.loads(record_of(checked.understood[1])) == json.loads(record_of(declaration))
        assert imported.residue == []


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    declaration = Table14Declaration.model_validate(data)
    for format in FORMATS:
        assert_same(declaration, printed(declaration, format))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", extremes())
def test_extremes(format: str, name: str) -> None:
    declaration = extremes()[name]
    data = printed(declaration, format)
    found = FORM.recognise(read_document("x", data))
    assert list(compare(FORM.lay_out(declaration), found)) == []
    assert found.residue == []


@pytest.mark.parametrize("format", FORMATS)
def test_the_real_declaration(format: str) -> None:
    declaration = perfdecl.check(
        (EXAMPLES / "liwan-publicity-2024.yaml").read_bytes(), form=perfdecl.TABLE14
    ).understood[1]
    assert_same(declaration, printed(declaration, format))


def test_saved_again_by_libreoffice(tmp_path: Path) -> None:
    declaration = perfdecl.check(
        (EXAMPLES / "liwan-publicity-2024.yaml").read_bytes(), form=perfdecl.TABLE14
    ).understood[1]
    for format, through in (("docx", "odt"), ("xlsx", "ods")):
        path = tmp_path / f"a.{format}"
        path.write_bytes(printed(declaration, format))
        folder = tmp_path / format
        folder.mkdir()
        (saved,) = convert([path], format, folder)
        assert saved.read_bytes() != path.read_bytes()
        assert_same(declaration, saved.read_bytes(), record=False)
        (other,) = convert([path], through, folder)
        (back,) = convert([other], format, folder)
        assert_same(declaration, back.read_bytes(), record=False)
