"""Runs every benchmark and writes what they print, with the machine and the versions, to ``RESULTS.md`` beside this file.

One whose peers are not installed is named with what is missing: no figure is left out without a word.
"""

import os
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

HERE = Path(__file__).parent
PEERS = (
    "perfdecl",
    "check-jsonschema",
    "docxtpl",
    "python-docx",
    "weasyprint",
    "pdfplumber",
    "pydantic",
    "ruamel.yaml",
)


def version_of(package: str) -> str:
    """The installed version of a package."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def result(script: Path) -> str:
    """What one benchmark prints, or why it cannot be run."""
    ended = subprocess.run([sys.executable, str(script)], capture_output=True, text=True)
    if ended.returncode == 0:
        return ended.stdout.rstrip()
    last = ended.stderr.strip().splitlines()[-1:] or [f"exit {ended.returncode}"]
    return f"not run: {last[0]}"


def main() -> None:
    """Run all, in the order of their names."""
    load = os.getloadavg()[0]
    lines = [
        "# Results",
        "",
        f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores, load {load:.1f} at the beginning.",
        "Ratios within one table are of one run; on a busy machine they are rougher than their digits.",
        "",
        *("| package | version |", "|---|---|", *(f"| {name} | {version_of(name)} |" for name in PEERS)),
    ]
    for script in sorted(HERE.glob("bench_*.py")):
        print(script.name, flush=True)
        lines += ["", f"## {script.stem}", "", "```", result(script), "```"]
    (HERE / "RESULTS.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
