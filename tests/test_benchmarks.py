"""The figures of the READMEs are those that the benchmarks measured last."""

from pathlib import Path
from re import findall

import pytest

ROOT = Path(__file__).parents[1]
#: Rows of a table that name the script that measured them.
ROW = r"(?m)^\| (.+?) \| (.+?) \| (.+?) \| `(bench_\w+)` \|$"


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_readme_shows_what_was_measured(name: str) -> None:
    measured = {
        (value, aim, script)
        for _, value, aim, script in findall(ROW, (ROOT / "benchmarks" / "RESULTS.md").read_text("utf-8"))
    }
    shown = findall(ROW, (ROOT / name).read_text("utf-8"))
    assert len(shown) >= 8
    for what, value, aim, script in shown:
        assert (value, aim, script) in measured, what


def test_every_benchmark_was_run() -> None:
    results = (ROOT / "benchmarks" / "RESULTS.md").read_text("utf-8")
    for script in (ROOT / "benchmarks").glob("bench_*.py"):
        assert f"## {script.stem}\n" in results, "python benchmarks/run.py"
    assert "not run:" not in results
