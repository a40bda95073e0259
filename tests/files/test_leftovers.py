"""Temporary files of killed runs are removed by the next; those of runs that live are not."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from perfdecl.files.leftovers import TemporaryFolder, sweep, temporary_file
from perfdecl.files.write import write

#: Makes a temporary file, says so, and waits to be killed.
HOLDER = """
import sys
from pathlib import Path
from perfdecl.files.leftovers import temporary_file
print(temporary_file(Path(sys.argv[1]))[1], flush=True)
sys.stdin.read()
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there age decides, as nothing can be locked")


@pytest.fixture(autouse=True)
def _looked_for_anew() -> None:
    sweep.cache_clear()


@pytest.fixture
def holder(tmp_path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    assert Path(process.stdout.readline().strip()).exists()
    return process


def ended(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_what_a_killed_run_left(tmp_path: Path, holder: "subprocess.Popen[str]") -> None:
    ended(holder)
    assert len(list(tmp_path.iterdir())) == 1
    write(tmp_path / "x.docx", b"x")
    assert [one.name for one in tmp_path.iterdir()] == ["x.docx"]


def test_what_a_run_that_lives_needs(tmp_path: Path, holder: "subprocess.Popen[str]") -> None:
    try:
        write(tmp_path / "x.docx", b"x")
        assert len(list(tmp_path.iterdir())) == 2
    finally:
        ended(holder)


def test_what_is_not_ours(tmp_path: Path) -> None:
    kept = [".perfdecl-notes", "perfdecl-12345678.docx", ".perfdecl-ABCDEFGH", "x"]
    for name in kept:
        (tmp_path / name).write_text("x")
    (tmp_path / ".perfdecl-link0000").symlink_to(tmp_path / "x")
    os.mkfifo(tmp_path / ".perfdecl-pipe0000")
    (tmp_path / "perfdecl-folder00").mkdir()
    write(tmp_path / "y", b"y")
    left = {one.name for one in tmp_path.iterdir()}
    assert left == {*kept, "y", ".perfdecl-link0000", "perfdecl-folder00", ".perfdecl-pipe0000"}


def test_a_folder_of_a_killed_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left = TemporaryFolder()
    (left.path / "page.typ").write_text("x")
    os.close(left._lock)  # as the end of its process does
    sweep.cache_clear()
    folder = TemporaryFolder()
    assert list(tmp_path.iterdir()) == [folder.path]
    folder.close()
    assert list(tmp_path.iterdir()) == []


def test_removed_between_its_making_and_its_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process may come first: then a new one is made."""
    import tempfile

    made: list[str] = []
    make = tempfile.mkstemp

    def make_and_lose(prefix: str, dir: Path) -> tuple[int, str]:
        handle, name = make(prefix=prefix, dir=dir)
        made.append(name)
        if len(made) == 1:
            os.unlink(name)
        return handle, name

    monkeypatch.setattr("tempfile.mkstemp", make_and_lose)
    handle, name = temporary_file(tmp_path)
    assert made == [made[0], name]
    assert os.fstat(handle).st_nlink == 1
    os.close(handle)
