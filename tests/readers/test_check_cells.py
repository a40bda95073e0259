"""Cells that check sums beside the form are no part of it, whoever saves the workbook; what only looks like them is."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from perfdecl.documents.compare import compare
from perfdecl.forms.table14.form import FORM
from perfdecl.printers.xlsx import draw
from perfdecl.readers.kinds import read_document
from support.declarations import extremes
from support.office import convert

DECLARATION = extremes()["all-levels"]
SHEET = FORM.lay_out(DECLARATION)


def residue(data: bytes) -> list[str]:
    found = FORM.recognise(read_document("x.xlsx", data))
    assert [one for one in compare(SHEET, found) if one.path] == []
    return [text for text, _ in found.residue]


def changed(old: bytes, new: bytes) -> bytes:
    data = draw(SHEET)
    assert old in data
    workbook = BytesIO()
    from zipfile import ZipFile

    with ZipFile(BytesIO(data)) as source, ZipFile(workbook, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old, new))
    return workbook.getvalue()


def test_as_it_was_printed() -> None:
    assert residue(draw(SHEET)) == []


def test_saved_by_a_program_that_reckons_nothing() -> None:
    workbook = load_workbook(BytesIO(draw(SHEET)))
    saved = BytesIO()
    workbook.save(saved)
    assert residue(saved.getvalue()) == []


def test_saved_by_libreoffice(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(draw(SHEET))
    folder = tmp_path / "saved"
    folder.mkdir()
    (saved,) = convert([tmp_path / "a.xlsx"], "xlsx", folder)
    assert b"SUM(B6,B7,B9,B10)" in b"".join(_parts(saved.read_bytes()))
    assert residue(saved.read_bytes()) == []


def _parts(data: bytes) -> list[bytes]:
    from zipfile import ZipFile

    with ZipFile(BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("　相符</v>", "　相符，单位为元</v>", "单位为元"),
        ("　相符</v>", "　不符，相差 1.00</v>", "不符"),
        ("&#34;　相符&#34;", "&#34;　单位为元&#34;", "相符"),
    ],
)
def test_what_shows_something_else_is_reported(old: str, new: str, shown: str) -> None:
    left = residue(changed(old.encode(), new.encode()))
    assert len(left) == 2
    assert all(shown in text for text in left)
