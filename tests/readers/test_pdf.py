"""PDF back to the form: our own, LibreOffice's from the .docx and the .xlsx, and a browser's from the page."""

from io import BytesIO
from json import loads
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings

import perfdecl
from perfdecl.checking.compare import compare
from perfdecl.forms.form import form_named
from perfdecl.forms.record import record_of
from perfdecl.forms.table14.model import Declaration
from perfdecl.importing.imported import import_document
from perfdecl.printers.formats import printer_of
from perfdecl.readers.document import DocumentError
from perfdecl.readers.kinds import read_document
from support.browser import to_pdf
from support.declarations import declarations, extremes
from support.office import convert
from support.paths import EXAMPLES

REAL = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes()).declaration


def printed(declaration: Declaration, format: str) -> bytes:
    return printer_of(format)(form_named().lay_out(declaration))


def differences(declaration: Declaration, pdf: bytes) -> list[Any]:
    found = form_named().recognise(read_document("x.pdf", pdf))
    return list(compare(form_named().lay_out(declaration), found, blanks=False))


def test_our_own() -> None:
    pdf = printed(REAL, "pdf")
    assert differences(REAL, pdf) == []
    imported = import_document("x", read_document("x", pdf), 0, "zh")
    assert perfdecl.check(imported.text("en", "zh")).declaration == REAL
    assert imported.residue == []


def test_a_changed_figure_is_found() -> None:
    other = REAL.model_copy(update={"tasks": (REAL.tasks[0].model_copy(update={"goal": "不同"}), *REAL.tasks[1:])})
    (one,) = differences(other, printed(REAL, "pdf"))
    assert one.path == ("tasks", 0, "goal")


def test_libreoffice(tmp_path: Path) -> None:
    for format in ("docx", "xlsx"):
        (tmp_path / f"a.{format}").write_bytes(printed(REAL, format))
        folder = tmp_path / f"from-{format}"
        folder.mkdir()
        (pdf,) = convert([tmp_path / f"a.{format}"], "pdf", folder)
        assert differences(REAL, pdf.read_bytes()) == []
        found = import_document("x", read_document("x", pdf.read_bytes()), 2024, "zh")
        assert perfdecl.check(found.text("zh", "zh")).declaration == REAL


def test_a_browser(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(printed(REAL, "html"))
    assert differences(REAL, to_pdf(tmp_path / "a.html").read_bytes()) == []


@pytest.mark.parametrize("name", extremes())
def test_extremes(name: str) -> None:
    declaration = extremes()[name]
    assert differences(declaration, printed(declaration, "pdf")) == []


@settings(max_examples=8, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    """What is not on paper, tabs and the ends of full lines, comes from the record where the rest agrees."""
    declaration = Declaration.model_validate(data)
    document = read_document("x", printed(declaration, "pdf"))
    assert differences(declaration, printed(declaration, "pdf")) == []
    imported = import_document("x", document, 0, "zh")
    assert loads(record_of(perfdecl.check(imported.text("en", "zh")).declaration)) == loads(record_of(declaration))
    assert imported.residue == []


def test_hostile() -> None:
    blank = pypdfium2.PdfDocument.new()
    blank.new_page(800, 600)
    buffer = BytesIO()
    blank.save(buffer)
    with pytest.raises(DocumentError) as caught:
        read_document("x", buffer.getvalue())
    assert caught.value.entry == "use.document.no_text"
    for data in (b"%PDF-1.7\n", buffer.getvalue()[:100]):
        with pytest.raises(DocumentError) as caught:
            read_document("x", data)
        assert caught.value.entry == "use.document.broken"


def test_too_many_pages() -> None:
    book = pypdfium2.PdfDocument.new()
    for _ in range(501):
        book.new_page(10, 10)
    buffer = BytesIO()
    book.save(buffer)
    with pytest.raises(DocumentError) as caught:
        read_document("x", buffer.getvalue())
    assert caught.value.entry == "use.document.too_large"
