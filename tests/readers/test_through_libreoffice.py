"""Any declaration comes back from what LibreOffice makes of our documents: saved again, or printed as PDF."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import perfdecl
from perfdecl.documents.compare import Difference, compare
from perfdecl.documents.imported import import_document
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.record import record_of
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.declarations import declarations, extremes
from support.office import convert

#: LibreOffice takes seconds to begin: one call is asked for many.
TOGETHER = 25


def differences(declaration: Table14Declaration, data: bytes) -> list[Difference]:
    document = read_document("x", data)
    return list(compare(FORM.lay_out(declaration), FORM.recognise(document), document.kind != "pdf"))


def any_declarations(count: int) -> list[Table14Declaration]:
    """As many as hypothesis would ask one after the other."""
    made: list[Table14Declaration] = []

    @settings(max_examples=count, deadline=None, database=None)
    @given(declarations())
    def collect(data: dict[str, Any]) -> None:
        made.append(Table14Declaration.model_validate(data))

    collect()
    return made


def through(folder: Path, made: list[Table14Declaration], ours: str, theirs: str) -> list[bytes]:
    """What LibreOffice makes of our documents of one format, in one call."""
    paths = [folder / f"{number}.{ours}" for number in range(len(made))]
    for path, declaration in zip(paths, made, strict=True):
        path.write_bytes(printer_of(ours)(FORM.lay_out(declaration)))
    (folder / "made").mkdir()
    return [path.read_bytes() for path in convert(paths, theirs, folder / "made")]


WAYS = [("docx", "docx"), ("xlsx", "xlsx"), ("docx", "pdf"), ("xlsx", "pdf")]


@pytest.mark.parametrize(("ours", "theirs"), WAYS)
def test_any_declaration(ours: str, theirs: str, tmp_path: Path) -> None:
    """What is not on paper, blanks and the ends of full lines, cannot come back from a PDF without a record."""
    made = any_declarations(TOGETHER)
    for declaration, data in zip(made, through(tmp_path, made, ours, theirs), strict=True):
        assert differences(declaration, data) == []
        if theirs != "pdf":
            found = import_document("x", read_document("x", data), declaration.year, "zh")
            assert record_of(perfdecl.check(found.text("en", "zh"), form=perfdecl.TABLE14).understood[1]) == record_of(
                declaration
            )


@pytest.mark.parametrize(("ours", "theirs"), WAYS)
def test_extremes(ours: str, theirs: str, tmp_path: Path) -> None:
    """Cells that are taller than a page, and levels whose label is on another page."""
    made = list(extremes().values())
    for declaration, data in zip(made, through(tmp_path, made, ours, theirs), strict=True):
        assert differences(declaration, data) == []
