"""A batch that prints is killed at any moment: every file that is there is whole, and the next run leaves nothing behind.

PERFDECL_KILLS says how often it is killed: a few times in the gate, 200 before a release.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.paths import EXAMPLES

KILLS = int(os.environ.get("PERFDECL_KILLS", "5"))
FILES = 40
FORMATS = ("docx", "xlsx", "html", "md")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")


@pytest.fixture
def batch(here: Path) -> Path:
    """Forty declarations, and what they are printed as."""
    text = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
    (here / "in").mkdir()
    for number in range(FILES):
        (here / "in" / f"{number:02}.yaml").write_text(text.replace("2024", f"20{number + 24}"), "utf-8")
    for kind in FORMATS:
        assert start(here, kind, "whole").wait(120) == 0
    return here


def start(folder: Path, kind: str, output: str, jobs: int = 2) -> "subprocess.Popen[bytes]":
    """A run of its own session, so that a terminal's Ctrl-C can be sent to all its processes."""
    command = ["render", "in", "--format", kind, "-o", f"{output}/{kind}/", "--jobs", str(jobs)]
    return subprocess.Popen(
        [sys.executable, "-m", "perfdecl", *command],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def moments(folder: Path) -> Iterator[float]:
    """When to end a run: from its start until a while after a whole run takes, as this machine is now."""
    began = time.monotonic()
    assert start(folder, FORMATS[0], "timed").wait(120) == 0
    taken = time.monotonic() - began
    chance = random.Random(20241)
    while True:
        yield chance.uniform(0, 1.1 * taken)


def check_whole(folder: Path, kind: str) -> int:
    """Each file under its name is as it is printed; returns how many there are."""
    found = [path for path in (folder / "out" / kind).glob("*") if not path.name.startswith(".perfdecl-")]
    for path in found:
        assert path.read_bytes() == (folder / "whole" / kind / path.name).read_bytes(), path
    return len(found)


def test_killed(batch: Path) -> None:
    waits = moments(batch)
    for number in range(KILLS):
        kind = FORMATS[number % len(FORMATS)]
        run = start(batch, kind, "out")
        time.sleep(next(waits))
        run.send_signal(signal.SIGKILL)
        run.wait(60)
        check_whole(batch, kind)
    for kind in FORMATS:
        assert start(batch, kind, "out").wait(120) == 0
        assert check_whole(batch, kind) == FILES
        assert len(os.listdir(batch / "out" / kind)) == FILES


def test_interrupted(batch: Path) -> None:
    """Ctrl-C reaches every process of the run: all end, and leave nothing but whole files."""
    waits = moments(batch)
    for number in range(max(2, KILLS // 10)):
        kind = FORMATS[number % len(FORMATS)]
        run = start(batch, kind, "out")
        time.sleep(next(waits))
        os.killpg(run.pid, signal.SIGINT)
        run.wait(60)
        assert run.returncode in (0, 130, -signal.SIGINT)  # the last before Python can hear it
        assert not living(run.pid)
        check_whole(batch, kind)
        assert not list((batch / "out" / kind).glob(".perfdecl-*"))


def living(group: int) -> bool:
    """Whether a process of the group is left a little later."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.1)
    return True


def test_two_at_once(batch: Path) -> None:
    runs = [start(batch, "docx", "out"), start(batch, "docx", "out")]
    assert [run.wait(120) for run in runs] == [0, 0]
    assert check_whole(batch, "docx") == FILES
    assert len(os.listdir(batch / "out" / "docx")) == FILES
