"""What other programs make of our documents: LibreOffice, poppler, Microsoft's Open XML SDK."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / "node_modules"
#: Programs that come in npm packages of their own, for Linux, and the script that examines web pages.
PACKED = {
    "axe-core": "axe-core/axe.min.js",
    "ooxml-validator": "@xarsh/*/ooxml-validator",
    "sarif-multitool": "@microsoft/sarif-multitool-linux/Sarif.Multitool",
}


def tool(name: str) -> str:
    """The path of a program or a script. Without it the test is skipped, or fails where the gate demands all tools."""
    found = shutil.which(name) or os.environ.get(name.upper().replace("-", "_"), "")
    if name in PACKED and not found:
        found = next((str(path) for path in PACKAGES.glob(PACKED[name]) if path.is_file()), "")
    if not found:
        absent = pytest.fail if os.environ.get("PERFDECL_REQUIRE_TOOLS") else pytest.skip
        absent(f"{name} is not installed")
    return found


def convert(paths: list[Path], kind: str, folder: Path, sheet: str = "") -> list[Path]:
    """The files as LibreOffice converts them, all in one call. ``kind`` may name a filter after a colon; where that writes a
    file for each sheet, its name ends as ``sheet`` says.
    """
    profile = folder / "profile"
    command = [tool("soffice"), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    subprocess.run([*command, "--outdir", str(folder), *map(str, paths)], check=True, capture_output=True, timeout=300)
    made = [folder / f"{path.stem}{sheet}.{kind.partition(':')[0]}" for path in paths]
    assert all(path.exists() for path in made)
    return made


def pages(pdf: Path) -> list[str]:
    """The text of each page, in the order in which it is drawn."""
    text = subprocess.run([tool("pdftotext"), "-raw", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    return text.split("\f")[:-1]


def faults(path: Path) -> list[str]:
    """What Microsoft's Open XML SDK finds wrong with a document."""
    ended = subprocess.run([tool("ooxml-validator"), str(path)], capture_output=True, check=False)
    report = json.loads(ended.stdout)
    entries = report if isinstance(report, list) else report.get("errors", [])
    return [json.dumps(entry, ensure_ascii=False) for entry in entries]
