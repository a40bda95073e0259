"""Standard streams that are closed or full: exit 2 and a sentence where somebody can read it, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")


def call(here: Path, redirections: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command with its streams as a shell redirects them."""
    command = ["sh", "-c", f'exec "$@" {redirections}', "sh", sys.executable, "-m", "perfdecl", *arguments]
    environment = os.environ | {"PERFDECL_LANG": "zh"}
    return subprocess.run(command, cwd=here, env=environment, capture_output=True, timeout=120)


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "a.yaml"),
        ("validate", "a.yaml", "--output-format", "json"),
        ("export", "a.yaml"),
        ("render", "a.yaml", "-o", "-", "--format", "md"),
        ("schema",),
        ("rules",),
        ("explain", "PD201"),
        ("--help",),
        ("validate", "--help"),
        ("--version",),
        ("validate", "a.yaml", "--show-settings"),
    ],
)
def test_nobody_takes_the_results(here: Path, good: str, arguments: tuple[str, ...]) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    closed = call(here, ">&-", *arguments)
    assert (closed.returncode, closed.stderr.decode()) == (2, "perfdecl: 写不了结果：已经关闭\n")
    if FULL.exists():
        full = call(here, f">{FULL}", *arguments)
        assert (full.returncode, full.stderr.decode()) == (2, "perfdecl: 写不了结果：磁盘已满\n")


@pytest.mark.parametrize("redirections", ["2>&-", pytest.param(f"2>{FULL}", marks=needs_full)])
def test_nobody_reads_the_notes(here: Path, good: str, redirections: str) -> None:
    """The results are what they are."""
    (here / "a.yaml").write_text(good, "utf-8")
    (here / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    assert call(here, redirections, "validate", "nope.yaml").returncode == 2
    ended = call(here, redirections, "validate", ".")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.startswith("检查了 1 个文件".encode())
    assert call(here, redirections, "render", "a.yaml").returncode == 0
    assert (here / "a.docx").exists()


def test_all_are_closed(here: Path, good: str) -> None:
    """And no file that is opened gets the number of a stream."""
    (here / "a.yaml").write_text(good, "utf-8")
    assert call(here, "<&- >&- 2>&-", "validate", "a.yaml").returncode == 2
    assert call(here, "<&- >&- 2>&-", "render", "a.yaml", "--format", "md").returncode == 0
    assert (here / "a.md").read_text("utf-8").count("perfdecl:") == 0


def test_there_is_no_input(here: Path) -> None:
    ended = call(here, "<&-", "validate", "-")
    assert (ended.returncode, ended.stderr.decode()) == (2, "perfdecl: 没有标准输入可读\n")


def test_the_reader_has_gone(here: Path) -> None:
    ended = call(here, "| head -c 1", "schema")
    assert (ended.stdout, ended.stderr) == (b"{", b"")
