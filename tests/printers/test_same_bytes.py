"""The same declaration gives the same bytes, wherever and whenever it is printed."""

import os
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

import perfdecl
from perfdecl.layout.line_breaking import LineBreaking
from perfdecl.printers.formats import PRINTERS

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
GOLDEN = ROOT / "tests" / "data" / "golden"
#: By how lines are broken; as in the specimen they are those of 0.1.0.
DOCUMENTS = {"standard": "liwan-publicity-2024.standard.xml", "specimen": "liwan-publicity-2024.document.xml"}


def printed(name: str = "liwan-publicity-2024.yaml", format: perfdecl.Format = "docx") -> bytes:
    return perfdecl.render(perfdecl.check((EXAMPLES / name).read_bytes()), format)


@pytest.mark.parametrize("format", PRINTERS)
def test_both_vocabularies_print_the_same_form(format: perfdecl.Format) -> None:
    assert printed(format=format) == printed("liwan-publicity-2024.zh.yaml", format)


@pytest.mark.parametrize("format", PRINTERS)
@pytest.mark.parametrize("seed", ["0", "1"])
def test_another_process_another_place(seed: str, format: perfdecl.Format, tmp_path: Path) -> None:
    environment = os.environ | {
        "PYTHONHASHSEED": seed,
        "TZ": f"Asia/Shanghai{seed}",
        "LANG": ["C", "zh_CN.UTF-8"][int(seed)],
        "LC_ALL": "C",
    }
    command = [sys.executable, "-m", "perfdecl", "render", str(EXAMPLES / "liwan-publicity-2024.yaml")]
    command += ["--format", format, "-o", "x"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert sha256((tmp_path / "x").read_bytes()).digest() == sha256(printed(format=format)).digest()


def test_the_package_depends_on_no_clock_and_no_compressor() -> None:
    archive = ZipFile(BytesIO(printed()))
    assert archive.namelist()[0] == "[Content_Types].xml"
    for info in archive.infolist():
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert (info.compress_type, info.create_system, info.external_attr >> 16) == (ZIP_STORED, 3, 0o644)


@pytest.mark.parametrize("breaking", DOCUMENTS)
def test_the_document_is_the_golden_one(breaking: LineBreaking) -> None:
    """After a wanted change: ``PERFDECL_WRITE_GOLDEN=1 pytest tests/printers/test_same_bytes.py``, then look at it."""
    checked = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes())
    data = perfdecl.render(checked, line_breaking=breaking)
    document = ZipFile(BytesIO(data)).read("word/document.xml").decode()
    golden = GOLDEN / DOCUMENTS[breaking]
    if os.environ.get("PERFDECL_WRITE_GOLDEN"):
        golden.write_text(document, "utf-8")
    assert document == golden.read_text("utf-8")


def test_another_line_breaking_is_another_form() -> None:
    checked = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes())
    for format in ("docx", "html", "pdf"):
        assert perfdecl.render(checked, format) != perfdecl.render(checked, format, line_breaking="specimen")
