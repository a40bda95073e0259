"""The form in every format: perfdecl's PDF against WeasyPrint on its web page and LibreOffice on its .docx, in one run."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

import perfdecl
from declarations import declarations
from perfdecl.layout.sheet import Sheet
from timing import medians, table

ROUNDS = 7


def sheets() -> Callable[[], Sheet]:
    """Sheets of different declarations, which are read before."""
    some = iter(list(islice(declarations(), 6 * (ROUNDS + 2))))
    return lambda: perfdecl.TABLE14.lay_out(next(some))


def drawn(draw: Callable[[Sheet], bytes], another: Callable[[], Sheet]) -> bytes:
    """Another sheet, printed."""
    return draw(another())


def libreoffice(folder: Path, docx: bytes) -> Callable[[], object]:
    """A call that turns the .docx into PDF by a whole process of LibreOffice."""
    (folder / "a.docx").write_bytes(docx)
    soffice = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(folder / "a.docx")]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def main() -> None:
    """Print the table and the two ratios."""
    from weasyprint import HTML

    from perfdecl.printers.formats import PRINTERS, printer_of

    another = sheets()
    draws = {format: printer_of(format) for format in PRINTERS}
    page = draws["html"](another()).decode()
    calls: dict[str, Callable[[], object]] = {
        f"perfdecl {format}": partial(drawn, draw, another) for format, draw in draws.items()
    }
    with tempfile.TemporaryDirectory() as name:
        calls["WeasyPrint on the html"] = lambda: HTML(string=page).write_pdf()
        calls["LibreOffice on the docx"] = libreoffice(Path(name), draws["docx"](another()))
        seconds = medians(calls, ROUNDS)
    print(table(seconds, "the docx"))
    for peer in ("WeasyPrint on the html", "LibreOffice on the docx"):
        print(f"{peer} / perfdecl pdf: {seconds[peer] / seconds['perfdecl pdf']:.1f}")


if __name__ == "__main__":
    main()
