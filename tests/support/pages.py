"""Following a page of the documentation to the letter in a copy of the repository."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from support.paths import ROOT

BLOCK = re.compile(r"^```(\w+)[ ]?(.*?)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
WORD = re.compile(r"""(\w+)=(?:"([^"]*)"|'([^']*)'|(\S+))""")
#: What a copy does not need.
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv*", "node_modules", "__pycache__", ".*_cache", ".hypothesis", "dist", "build", "out"
)


def copy_repository(folder: Path) -> Path:
    """A scratch copy of what the repository holds."""
    return Path(shutil.copytree(ROOT, folder / "copy", ignore=LEFT_OUT))


def follow(page: Path, copy: Path) -> list[Path]:
    """Write every block of the page that names a file to where it says; the files that were touched, in order."""
    touched: list[Path] = []
    for _, info, body in BLOCK.findall(page.read_text("utf-8")):
        words = {name: "".join(values) for name, *values in WORD.findall(info)}
        if "file" in words:
            path = copy / words["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_inserted(path, words, body) if "after" in words else body, "utf-8")
            touched.append(path.relative_to(copy))
    return touched


def _inserted(path: Path, words: dict[str, str], body: str) -> str:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    first = 0
    if "below" in words:
        first = next(at for at, line in enumerate(lines) if line.startswith(words["below"]))
    at = next(at for at, line in enumerate(lines) if at >= first and line.rstrip("\n") == words["after"])
    return "".join([*lines[: at + 1], body, *lines[at + 1 :]])


def run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A Python program in the copy, with the copy's own perfdecl."""
    environment = os.environ | {"PYTHONPATH": str(copy / "src"), "PERFDECL_LANG": "zh", "PYTHONUTF8": "1"}
    return subprocess.run([sys.executable, *arguments], cwd=copy, env=environment, capture_output=True, text=True)
