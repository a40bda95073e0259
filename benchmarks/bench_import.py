"""Documents back to the form: perfdecl against pdfplumber's tables and python-docx's, on the same files in one run.

What counts as right: for perfdecl a field with its own text; for the others a cell with a field's text, wherever it
stands, since they know of no fields. Blanks and line breaks are left out of every comparison.
"""

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median

import docx
import pdfplumber

import perfdecl
from perfdecl.documents.compare import declared_texts
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from timing import medians, result

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))  # the sheet is one of those that tests read
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
ROUNDS = 3
TASKS, ROWS, TIMES = 60, 10, 30


def declarations() -> dict[str, Table14Declaration]:
    """The real declaration; one with many tasks and many rows of each kind of indicator; one with rows over pages."""
    real: Table14Declaration = perfdecl.check(EXAMPLE.read_bytes(), form=perfdecl.TABLE14).understood[1]
    tasks = [real.tasks[at % len(real.tasks)].model_copy(update={"name": f"第{at + 1}项任务"}) for at in range(TASKS)]
    row = real.indicators.output.quantity[0]
    rows = tuple(row.model_copy(update={"name": f"第{at + 1}项活动场次"}) for at in range(ROWS))
    levels = {
        first: part.model_copy(update=dict.fromkeys(type(part).model_fields, rows))
        for first in type(real.indicators).model_fields
        for part in (getattr(real.indicators, first),)
    }
    indicators = real.indicators.model_copy(update=levels)
    long = [task.model_copy(update={"goal": task.goal * TIMES}) for task in real.tasks[:2]]
    return {
        "real": real,
        "large": real.model_copy(update={"tasks": tuple(tasks), "indicators": indicators}),
        "long": real.model_copy(update={"tasks": (*long, *real.tasks[2:])}),
    }


def files(folder: Path) -> dict[str, tuple[Table14Declaration, bytes]]:
    """Each file with what it shows: our own PDF and .docx; LibreOffice's PDF of those, and of a sheet made by hand."""
    from support.by_hand import hand_made

    made: dict[str, tuple[Table14Declaration, bytes]] = {}
    for name, declaration in declarations().items():
        sheet = FORM.lay_out(declaration)
        for format in ("docx", "pdf"):
            made[f"{name}.{format}"] = declaration, printer_of(format)(sheet)
        for format in ("docx", "xlsx"):
            made[f"{name} by LibreOffice of {format}.pdf"] = (
                declaration,
                office(folder, format, printer_of(format)(sheet)),
            )
    real = made["real.pdf"][0]
    book = BytesIO()
    hand_made(real, 14, "portrait").save(book)
    made["14 pt sheet by LibreOffice.pdf"] = real, office(folder, "xlsx", book.getvalue())
    return made


def office(folder: Path, format: str, data: bytes) -> bytes:
    """LibreOffice's PDF of a document."""
    source = folder / f"a.{format}"
    source.write_bytes(data)
    soffice = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    return source.with_suffix(".pdf").read_bytes()


def ours(data: bytes) -> dict[object, str]:
    """The fields that perfdecl finds."""
    return {path: bare(text) for path, text in FORM.recognise(read_document("a", data)).texts.items()}


def by_pdfplumber(data: bytes) -> list[str]:
    """The cells that pdfplumber finds."""
    with pdfplumber.open(BytesIO(data)) as pdf:
        tables = [table for page in pdf.pages for table in page.extract_tables()]
    return [bare(cell) for table in tables for row in table for cell in row if cell]


def by_python_docx(data: bytes) -> list[str]:
    """The cells that python-docx finds."""
    tables = docx.Document(BytesIO(data)).tables
    return [bare(cell.text) for table in tables for row in table.rows for cell in row.cells]


def bare(text: str) -> str:
    """A text without blanks."""
    return "".join(text.split())


def pages(data: bytes) -> int:
    """How many pages the file has; a .docx is as long as the others."""
    if not data.startswith(b"%PDF"):
        return 0
    with pdfplumber.open(BytesIO(data)) as pdf:
        return len(pdf.pages)


def main() -> None:
    """Print for each file how many cells each gets right, and their times."""
    print(f"{'file':<32} {'fields':>7} {'perfdecl':>9} {'peer':>6}  {'perfdecl':>14}  {'peer':>14}  ratio")
    with tempfile.TemporaryDirectory() as name:
        made = files(Path(name))
    ratios: dict[str, list[float]] = {}
    for name, (declaration, data) in made.items():
        truth = {path: bare(text) for path, text in declared_texts(FORM.lay_out(declaration)).items()}
        peer: Callable[[bytes], list[str]] = by_python_docx if name.endswith("docx") else by_pdfplumber
        found = ours(data)
        right = sum(found.get(path) == text for path, text in truth.items())
        cells = sum((Counter(truth.values()) & Counter(peer(data))).values())
        seconds = medians({"ours": partial(ours, data), "peer": partial(peer, data)}, ROUNDS)
        count = pages(data)
        times = [f"{count / one:6.1f} pages/s" if count else f"{1000 * one:11.1f} ms" for one in seconds.values()]
        ratio = seconds["peer"] / seconds["ours"]
        print(f"{name:<32} {len(truth):7} {right:9} {cells:6}  {times[0]:>14}  {times[1]:>14}  {ratio:.2f}")
        ratios.setdefault(name.rpartition(".")[2], []).append(ratio)
    for kind, peer_name, aim in (("pdf", "pdfplumber", "≥ 5"), ("docx", "python-docx", "–")):
        print(
            result(
                f"{peer_name}, median of {len(ratios[kind])} files",
                median(ratios[kind]),
                f"perfdecl reading .{kind}",
                aim,
            )
        )
    print("peer: pdfplumber's extract_tables for .pdf, python-docx for .docx; ratio: its time by perfdecl's")


if __name__ == "__main__":
    main()
