"""Runs every benchmark and writes what they print, with the machine and the versions, to ``RESULTS.md`` beside this file: first
one table of all ratios, then each script's own figures, then the curves as a picture.

One that cannot be run is named with what is missing: no figure is left out without a word.
"""

import os
import platform
import subprocess
import sys
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from peers import PACKAGES, versions
from timing import RESULT

HERE = Path(__file__).parent
INSTALLED = ("perfdecl", "pydantic", "ruamel.yaml", "docxtpl", "python-docx", "weasyprint", "pdfplumber", "pyyaml")


def version_of(package: str) -> str:
    """The installed version of a package."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def libreoffice() -> str:
    """The version of LibreOffice, if it is there."""
    try:
        said = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split()
    except OSError:
        return "not installed"
    return said[1] if len(said) > 1 else "unknown"


def ran(script: Path) -> str:
    """What one benchmark prints, or why it cannot be run."""
    ended = subprocess.run([sys.executable, str(script)], capture_output=True, text=True)
    if ended.returncode == 0:
        return ended.stdout.rstrip()
    last = ended.stderr.strip().splitlines()[-1:] or [f"exit {ended.returncode}"]
    return f"not run: {last[0]}"


def main() -> None:
    """Run all, in the order of their names."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    printed: dict[str, str] = {}
    for script in sorted(HERE.glob("bench_*.py")):
        print(script.name, flush=True)
        printed[script.stem] = ran(script)
    rows = [
        f"| {line.removeprefix(RESULT)} | `{name}` |"
        for name, text in printed.items()
        for line in text.splitlines()
        if line.startswith(RESULT)
    ]
    machine = f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    lines = [
        "# Results",
        "",
        f"{date.today()}, {machine}, load {load:.1f} at the beginning. Ratios are of one run; on a busy machine they are rougher than",
        "their digits.",
        "",
        *("| what | measured | aim | script |", "|---|---|---|---|", *rows),
        "",
        "![How time grows with the declaration](growth.svg)",
        "",
        *("| package | version |", "|---|---|", *(f"| {name} | {version_of(name)} |" for name in INSTALLED)),
        f"| LibreOffice | {libreoffice()} |",
        *(f"| in an environment of its own | {versions(name)} |" for name in PACKAGES),
    ]
    for name, text in printed.items():
        own = "\n".join(line for line in text.splitlines() if not line.startswith(RESULT))
        lines += ["", f"## {name}", "", "```", own, "```"]
    (HERE / "RESULTS.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
