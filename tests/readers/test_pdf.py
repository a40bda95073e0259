"""PDF back to the form: our own, LibreOffice's from the .docx and the .xlsx, and a browser's from the page."""

from io import BytesIO
from json import dumps, loads
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings

import perfdecl
from perfdecl.documents.compare import compare
from perfdecl.documents.imported import import_document
from perfdecl.errors import DocumentError
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.record import record_of
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.browser import to_pdf
from support.by_hand import hand_made
from support.declarations import declarations, extremes
from support.office import convert
from support.paths import EXAMPLES

REAL = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes(), form=perfdecl.TABLE14).understood[1]


def printed(declaration: Table14Declaration, format: str) -> bytes:
    return printer_of(format)(FORM.lay_out(declaration))


FOREIGN = [(8, "landscape"), (10, "portrait"), (12, "landscape"), (14, "portrait")]


def differences(declaration: Table14Declaration, pdf: bytes) -> list[Any]:
    found = FORM.recognise(read_document("x.pdf", pdf))
    return list(compare(FORM.lay_out(declaration), found, blanks=False))


def test_our_own() -> None:
    pdf = printed(REAL, "pdf")
    assert differences(REAL, pdf) == []
    imported = import_document("x", read_document("x", pdf), 0, "zh")
    assert perfdecl.check(imported.text("en", "zh"), form=perfdecl.TABLE14).understood[1] == REAL
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
        assert perfdecl.check(found.text("zh", "zh"), form=perfdecl.TABLE14).understood[1] == REAL


@pytest.mark.parametrize(("size", "orientation"), FOREIGN)
def test_a_sheet_made_by_hand(tmp_path: Path, size: int, orientation: str) -> None:
    """No heading row is repeated, and pages end anywhere: the columns are known by their places."""
    hand_made(REAL, size, orientation).save(tmp_path / "a.xlsx")
    folder = tmp_path / "pdf"
    folder.mkdir()
    (pdf,) = convert([tmp_path / "a.xlsx"], "pdf", folder)
    assert len(pypdfium2.PdfDocument(pdf)) > 1
    assert differences(REAL, pdf.read_bytes()) == []
    found = import_document("x", read_document("x", pdf.read_bytes()), 2024, "zh")
    assert perfdecl.check(found.text("zh", "zh"), form=perfdecl.TABLE14).understood[1] == REAL
    assert found.residue == []


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_turned_pages(degrees: int) -> None:
    book = pypdfium2.PdfDocument(printed(REAL, "pdf"))
    for page in book:
        page.set_rotation(degrees)
    buffer = BytesIO()
    book.save(buffer)
    assert differences(REAL, buffer.getvalue()) == []


def test_encrypted(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(printed(REAL, "docx"))
    folder = tmp_path / "pdf"
    folder.mkdir()
    words = {"EncryptFile": ("boolean", "true"), "DocumentOpenPassword": ("string", "x")}
    options = dumps({name: {"type": kind, "value": value} for name, (kind, value) in words.items()})
    (pdf,) = convert([tmp_path / "a.docx"], f"pdf:writer_pdf_Export:{options}", folder)
    with pytest.raises(DocumentError) as caught:
        read_document("x", pdf.read_bytes())
    assert caught.value.entry == "PD705.encrypted"


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
    declaration = Table14Declaration.model_validate(data)
    document = read_document("x", printed(declaration, "pdf"))
    assert differences(declaration, printed(declaration, "pdf")) == []
    imported = import_document("x", document, 0, "zh")
    assert loads(record_of(perfdecl.check(imported.text("en", "zh"), form=perfdecl.TABLE14).understood[1])) == loads(
        record_of(declaration)
    )
    assert imported.residue == []


def test_hostile() -> None:
    blank = pypdfium2.PdfDocument.new()
    blank.new_page(800, 600)
    buffer = BytesIO()
    blank.save(buffer)
    with pytest.raises(DocumentError) as caught:
        read_document("x", buffer.getvalue())
    assert caught.value.entry == "PD705.no_text"
    for data in (b"%PDF-1.7\n", buffer.getvalue()[:100]):
        with pytest.raises(DocumentError) as caught:
            read_document("x", data)
        assert caught.value.entry == "PD705.broken"


def page_with(content: str) -> bytes:
    """A page of a metre by a metre with that content."""
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 2835 2835]/Contents 4 0 R>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
    ]
    return ("%PDF-1.4\n" + "".join(f"{at} 0 obj\n{part}\nendobj\n" for at, part in enumerate(parts, 1))).encode() + (
        b"trailer<</Size 5/Root 1 0 R>>\n%%EOF"
    )


def lines(count: int) -> str:
    """As many lines in both directions over the page."""
    places = [at * 2800 / count for at in range(count)]
    return "\n".join(f"0 {at:.1f} m 2800 {at:.1f} l S\n{at:.1f} 0 m {at:.1f} 2800 l S" for at in places)


@pytest.mark.parametrize(("count", "entry"), [(5, "no_text"), (800, "drawn"), (15_000, "drawn")])
def test_lines_without_text(count: int, entry: str) -> None:
    """A scanned table, and drawings that cross too often to look at each field."""
    with pytest.raises(DocumentError) as caught:
        read_document("x", page_with(lines(count)))
    assert caught.value.entry == f"PD705.{entry}"


def test_too_many_pages() -> None:
    book = pypdfium2.PdfDocument.new()
    for _ in range(501):
        book.new_page(10, 10)
    buffer = BytesIO()
    book.save(buffer)
    with pytest.raises(DocumentError) as caught:
        read_document("x", buffer.getvalue())
    assert caught.value.entry == "PD705.pages"
