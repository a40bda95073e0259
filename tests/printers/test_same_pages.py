"""The formats that have pages put the same on each, also where sections run over many."""

from collections import Counter
from pathlib import Path

import pytest

from perfdecl.forms.table14.form import FORM
from perfdecl.printers.formats import printer_of
from support.browser import print_page
from support.declarations import extremes
from support.office import convert, pages
from support.specimen import characters

EXTREMES = extremes()


def pdf_pages(name: str, folder: Path) -> list[Counter[str]]:
    path = folder / "x.typst.pdf"
    path.write_bytes(printer_of("pdf")(FORM.lay_out(EXTREMES[name])))
    return list(map(characters, pages(path)))


@pytest.mark.parametrize("name", ["60-tasks", "task-3000", "objective-3000"])
def test_a_browser_prints_the_pages_of_the_pdf(name: str, tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_bytes(printer_of("html")(FORM.lay_out(EXTREMES[name])))
    assert list(map(characters, print_page(page))) == pdf_pages(name, tmp_path)


@pytest.mark.parametrize("name", ["60-tasks", "objective-900", "special"])
def test_an_office_prints_the_pages_of_the_pdf(name: str, tmp_path: Path) -> None:
    """Where it has as many lines: LibreOffice puts blanks between Chinese and Latin characters of a .docx."""
    document = tmp_path / "x.docx"
    document.write_bytes(printer_of("docx")(FORM.lay_out(EXTREMES[name])))
    assert list(map(characters, pages(convert([document], "pdf", tmp_path)[0]))) == pdf_pages(name, tmp_path)
