"""The web page on screens: its frame is whole, its rows meet, and a phone shows all of it."""

from pathlib import Path

import pytest

from perfdecl.forms.table14.form import FORM
from perfdecl.printers.html import draw
from support.browser import opened
from support.declarations import extremes

GAPS = """() => [...document.querySelectorAll("table")].flatMap(table => {
  const tops = [...table.rows].map(row => row.getBoundingClientRect());
  return tops.slice(1).map((row, at) => row.top - tops[at].bottom).filter(gap => Math.abs(gap) > 0.01);
})"""
#: By how much a frame, half of which is outside of its table, is cut off by what the table stands in.
CUT = """() => [...document.querySelectorAll("section")].filter(one => getComputedStyle(one).overflowX != "visible").map(one => {
  const [outer, inner] = [one.getBoundingClientRect(), one.querySelector("table").getBoundingClientRect()];
  const half = parseFloat(getComputedStyle(one.querySelector("td")).borderLeftWidth) / 2;
  return Math.max(outer.left - inner.left + half, inner.right + half - outer.right);
})"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("screen") / "x.html"
    path.write_bytes(draw(FORM.lay_out(extremes()["all-levels"])))
    return path


def test_no_row_is_apart_and_no_frame_is_cut_off(page: Path) -> None:
    with opened(page, 1300) as shown:
        assert shown.evaluate(GAPS) == []
        cut = shown.evaluate(CUT)
        assert len(cut) == 3
        assert max(cut) <= 0


def test_a_phone_shows_all_of_it(page: Path) -> None:
    with opened(page, 390) as shown:
        assert shown.evaluate("document.documentElement.scrollWidth") <= 390
