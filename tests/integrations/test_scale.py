"""The example of docs/scale.md, run on two local workers: what it counts is what one process counts."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import perfdecl
from support.paths import EXAMPLES, ROOT


def program(page: str) -> str:
    return page.partition("```python file=count.py\n")[2].partition("\n```")[0] + "\n"


def test_both_pages_show_the_same_program() -> None:
    pages = [(ROOT / "docs" / name).read_text("utf-8") for name in ("scale.md", "scale.zh-CN.md")]
    assert program(pages[0]) == program(pages[1])


def test_two_workers_count_what_one_process_counts(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    folder = tmp_path / "in"
    folder.mkdir()
    text = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
    for number in range(30):
        wrong = text.replace("1340.73", f"{number}340.73", 1)
        (folder / f"{number:02}.yaml").write_text(text if number % 3 else wrong, "utf-8")
    code = program((ROOT / "docs" / "scale.md").read_text("utf-8")).replace("BATCH = 500", "BATCH = 7")
    (tmp_path / "count.py").write_text(code, "utf-8")
    command = [sys.executable, "-W", "error::ResourceWarning", "count.py", "in"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    expected = Counter[tuple[str, str]]({("declarations", ""): 30})
    for checked in perfdecl.check_files([folder]):
        expected.update((one.severity, one.code) for one in checked.diagnostics)
    lines = [f"{severity} {code} {number}" for (severity, code), number in sorted(expected.items())]
    assert ended.stdout.splitlines() == lines
    assert any(line.startswith("error PD20") for line in lines)
