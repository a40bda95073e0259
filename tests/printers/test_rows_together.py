"""No row of a group stands alone at a page's foot, and no label is lost there, in any program."""

from pathlib import Path

import pytest

from perfdecl.printers.formats import printer_of
from support.browser import print_page
from support.office import pages
from support.paged import alone, count, form_of_groups, lost_labels, rows_on_pages

#: Among these, LibreOffice lost labels while it was asked for the heights of the rows above those it had to keep together.
SEEDS = (11, *range(80, 104))


def test_in_an_office_and_in_the_pdf(tmp_path: Path) -> None:
    assert count(SEEDS, tmp_path) == ([], [], [])


@pytest.mark.parametrize("seed", [83, 104])
def test_in_a_browser(seed: int, tmp_path: Path) -> None:
    sheet = form_of_groups(seed)
    page, pdf = tmp_path / "x.html", tmp_path / "x.typst.pdf"
    page.write_bytes(printer_of("html")(sheet))
    pdf.write_bytes(printer_of("pdf")(sheet))
    printed = print_page(page)
    assert rows_on_pages(sheet, printed) == rows_on_pages(sheet, pages(pdf))
    assert (alone(sheet, printed), lost_labels(sheet, printed)) == ([], [])


def test_rows_alone_and_lost_labels_are_seen() -> None:
    """What the other tests count is there to be found."""
    sheet = form_of_groups(83)
    names = list(rows_on_pages(sheet, []))
    assert alone(sheet, names)
    assert lost_labels(sheet, names)
