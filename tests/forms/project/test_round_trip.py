"""What is printed of a project is read back as it was, in every format, and nothing of it is left over."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

import perfdecl
from perfdecl.documents.compare import compare
from perfdecl.documents.forms_in import forms_in
from perfdecl.documents.imported import import_document
from perfdecl.forms.project.form import FORM
from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.layout.record import digest, record_of
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.project_declarations import declarations, declared, extremes

FORMATS = ["docx", "xlsx", "html", "pdf"]


def printed(declaration: ProjectDeclaration, format: str, record: bool = True) -> bytes:
    sheet = FORM.lay_out(declaration)
    return printer_of(format)(sheet if record else sheet._replace(record=""))


def assert_same(declaration: ProjectDeclaration, data: bytes) -> None:
    """Verified without a difference, and imported as the same declaration."""
    document = read_document("x", data)
    (one,) = forms_in("x", document)
    assert one.form is FORM
    assert list(compare(FORM.lay_out(declaration), one.found, document.kind != "pdf")) == []
    if document.record:
        assert document.record == record_of(declaration)
        assert document.digest == digest(document.record)
    for keys in ("en", "zh"):
        imported = import_document("x", document, 0, "zh")
        checked = perfdecl.check(imported.text(keys, "zh"))
        read = checked.understood[1]
        if document.record:  # which has the amounts as they were written
            assert json.loads(record_of(read)) == json.loads(record_of(declaration))
        else:
            assert read == declaration
        assert imported.residue == []


@settings(max_examples=40)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    declaration = ProjectDeclaration.model_validate(data)
    for format in ("docx", "xlsx", "html"):
        assert_same(declaration, printed(declaration, format))


@settings(max_examples=15)
@given(declarations())
def test_any_declaration_as_pdf(data: dict[str, Any]) -> None:
    declaration = ProjectDeclaration.model_validate(data)
    try:
        pdf = printed(declaration, "pdf")
    except perfdecl.UseError:  # a character that no font of this machine has
        return
    assert_same(declaration, pdf)


@pytest.mark.parametrize("format", FORMATS)
def test_without_a_record(format: str) -> None:
    """The year is printed, so that nothing has to be asked for."""
    assert_same(declared(), printed(declared(), format, record=False))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", extremes())
def test_extremes(format: str, name: str) -> None:
    declaration = extremes()[name]
    document = read_document("x", printed(declaration, format))
    found = FORM.recognise(document)
    assert list(compare(FORM.lay_out(declaration), found, document.kind != "pdf")) == []
    assert found.residue == []
    assert found.remarks == []
