"""A disk that is full or may not be written, and files that may not grow: exit 2, a sentence, and what was there is there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.office import tool
from support.paths import EXAMPLES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no mounts of one's own")
EXAMPLE = EXAMPLES / "liwan-publicity-2024.yaml"
OLD = b"what was printed before"


def call(here: Path, before: str, *arguments: str, after: str = "true") -> "subprocess.CompletedProcess[bytes]":
    """A command between what a shell does before and after, in a namespace of mounts that nobody else sees."""
    script = f'{before} && "$@"; code=$?; {after}; exit $code'
    command = [tool("unshare"), "-rm", "sh", "-c", script, "sh", sys.executable, "-m", "perfdecl", *arguments]
    return subprocess.run(command, cwd=here, env=os.environ | {"PERFDECL_LANG": "zh"}, capture_output=True, timeout=120)


@pytest.fixture
def folder(here: Path) -> Path:
    if subprocess.run([tool("unshare"), "-rm", "true"], capture_output=True).returncode:
        pytest.skip("this system keeps namespaces from its users")
    (here / "out").mkdir()
    (here / "a.yaml").write_bytes(EXAMPLE.read_bytes())
    return here


@pytest.mark.parametrize("kind", ["docx", "xlsx", "html", "pdf"])
def test_a_disk_that_is_full(kind: str, folder: Path) -> None:
    ended = call(
        folder,
        f"mount -t tmpfs -o size=8k tmpfs out && printf '{OLD.decode()}' > out/a.{kind}",
        *("render", "a.yaml", "--format", kind, "-o", f"out/a.{kind}", "--force"),
        after=f"ls -A out; cat out/a.{kind}",
    )
    assert ended.returncode == 2
    assert ended.stdout.decode().splitlines()[-2:] == [f"a.{kind}", OLD.decode()]
    assert "磁盘已满" in ended.stderr.decode()
    assert b"Traceback" not in ended.stderr


def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    (folder / "out" / "a.docx").write_bytes(OLD)
    ended = call(folder, "mount --bind -o ro out out", "render", "a.yaml", "-o", "out/a.docx", "--force")
    assert ended.returncode == 2
    assert ended.stderr.decode().count("\n") == 1
    assert (folder / "out" / "a.docx").read_bytes() == OLD
    assert os.listdir(folder / "out") == ["a.docx"]


@pytest.mark.parametrize("kind", ["docx", "xlsx", "html", "pdf"])
def test_files_that_may_not_grow(kind: str, folder: Path) -> None:
    """``ulimit -f`` in blocks of 512 bytes."""
    (folder / "out" / f"a.{kind}").write_bytes(OLD)
    ended = call(folder, "ulimit -f 8", "render", "a.yaml", "--format", kind, "-o", f"out/a.{kind}", "--force")
    assert ended.returncode == 2
    assert (folder / "out" / f"a.{kind}").read_bytes() == OLD
    assert os.listdir(folder / "out") == [f"a.{kind}"]


def test_fixing_where_nothing_can_be_written(folder: Path) -> None:
    """The declaration itself is what would be lost."""
    text = EXAMPLE.read_text("utf-8").replace("annual: ", "annual:   ")
    (folder / "a.yaml").write_text(text, "utf-8")
    ended = call(folder, "ulimit -f 4", "fmt", "a.yaml")
    assert ended.returncode == 2
    assert (folder / "a.yaml").read_text("utf-8") == text
    assert sorted(os.listdir(folder)) == ["a.yaml", "out"]
