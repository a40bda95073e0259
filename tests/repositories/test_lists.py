"""The lists that a bureau keeps, whatever is in their files."""

import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.errors import UseError
from perfdecl.repositories.lists import departments, text_of, totals
from perfdecl.rules.repositories.repository import Entry
from perfdecl.source.text import Source

PIECES = st.sampled_from(
    ["区财政局", ",", '"', "150", "1,500元", "\n", "\r\n", "\r", "\u2028", "\x0c", "\x00", "#", " ", "2024年", "-"]
)


def test_names(here: Path) -> None:
    (here / "d.txt").write_bytes("\ufeff区财政局\r\n# 以下待定\n\n  区民政局 \n".encode())
    found = departments(str(here / "d.txt"))
    assert found.file == "d.txt"
    assert found.entries == (Entry("区财政局", 1), Entry("区民政局", 4))


def test_amounts(here: Path) -> None:
    (here / "t.csv").write_bytes('部门,金额\n区财政局,"1,340.73"\n区民政局,5000元,2024年度\n'.encode("gb18030"))
    assert totals(str(here / "t.csv")).entries == (
        Entry("区财政局", 2, Decimal("1340.73")),
        Entry("区民政局", 3, Decimal("0.5"), 2024),
    )


def test_too_large(here: Path) -> None:
    with open(here / "d.txt", "wb") as file:
        file.truncate(10_000_001)
    with pytest.raises(UseError, match="太大"):
        departments(str(here / "d.txt"))


@given(st.one_of(st.binary(max_size=60), st.lists(PIECES, max_size=12).map(lambda some: "".join(some).encode())))
def test_whatever_is_in_them(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Either it is understood, each entry at a line that there is, or there is a sentence."""
    path = str(tmp_path_factory.getbasetemp() / "list")
    with open(path, "wb") as file:
        file.write(data)
    for read in (departments, totals):
        refused = ""
        entries: tuple[Entry, ...] = ()
        try:
            entries = read(path).entries
        except UseError as error:
            refused = str(error)
        if refused:
            assert os.path.basename(path) in refused
        else:
            lines = len(Source(path, text_of(path)).line_starts)
            assert all(1 <= one.line <= lines and one.name.strip() for one in entries)
