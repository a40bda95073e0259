"""Any declaration comes back from what LibreOffice makes of our documents: saved again, or printed as PDF."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.checking.compare import Difference, compare
from perfdecl.forms.form import form_named
from perfdecl.forms.table14.model import Declaration
from perfdecl.importing.imported import import_document
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.declarations import declarations
from support.office import convert

FORM = form_named()
#: LibreOffice takes seconds to begin: one call is asked for many.
TOGETHER = 12


def differences(declaration: Declaration, data: bytes) -> list[Difference]:
    document = read_document("x", data)
    return list(compare(FORM.lay_out(declaration), FORM.recognise(document), document.kind != "pdf"))


@settings(max_examples=2, deadline=None)
@given(st.lists(declarations(), min_size=TOGETHER, max_size=TOGETHER))
def test_any_declaration(data: list[dict[str, Any]]) -> None:
    made = [Declaration.model_validate(one) for one in data]
    with TemporaryDirectory() as name:
        folder = Path(name)
        for format in ("docx", "xlsx"):
            paths = [folder / f"{number}.{format}" for number in range(TOGETHER)]
            for path, declaration in zip(paths, made, strict=True):
                path.write_bytes(printer_of(format)(FORM.lay_out(declaration)))
            (folder / format).mkdir()
            for declaration, saved in zip(made, convert(paths, format, folder / format), strict=True):
                assert differences(declaration, saved.read_bytes()) == []
                found = import_document("x", read_document("x", saved.read_bytes()), declaration.year, "zh")
                assert perfdecl.check(found.text("en", "zh")).declaration == declaration
        paths = [folder / f"{number}.docx" for number in range(TOGETHER)]
        (folder / "pdf").mkdir()
        for declaration, pdf in zip(made, convert(paths, "pdf", folder / "pdf"), strict=True):
            assert differences(declaration, pdf.read_bytes()) == []
