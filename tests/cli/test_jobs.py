"""Several processes make of many files what one makes, and nothing is half written where they are interrupted."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.bureau import LAST, NOW, departments, write
from support.command import Perfdecl
from support.planted import KINDS, plant

COUNT = 70


@pytest.fixture
def bureau(here: Path, perfdecl: Perfdecl) -> Path:
    """Enough declarations for several parts of work, some with faults."""
    assert perfdecl("init", "--repo", ".", "--year", str(NOW)).code == 0
    some = departments(COUNT)
    write(here, some)
    for kind, one in zip(KINDS, (one for one in some if one.keys == "zh" and one.has_project), strict=False):
        plant(here, kind, one)
    return here


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--output-format", "json"),
        ("export", "--format", "json"),
        ("export", "--all", "--format", "jsonl"),
        ("export", "--all", "--format", "csv", "-o", "made/"),
        ("report", "-o", "made/"),
        ("report", "--format", "docx", "--last-year", str(LAST), "-o", "made/"),
        ("diff", str(LAST), str(NOW)),
    ],
    ids=" ".join,
)
def test_two_processes_say_and_write_what_one_does(bureau: Path, perfdecl: Perfdecl, words: tuple[str, ...]) -> None:
    found = []
    for jobs in ("1", "2"):
        (bureau / "made").mkdir()
        result = perfdecl(*words, "--jobs", jobs)
        assert "内部出错" not in result.err
        found.append((result, tree(bureau / "made")))
        (bureau / "made").rename(bureau / f"made-{jobs}")
    assert found[0] == found[1]
    assert found[0][0].out or found[0][1]


def test_documents_too(bureau: Path, perfdecl: Perfdecl) -> None:
    good = [f"{LAST}/{one.file}" for one in departments(12)]
    assert perfdecl("render", *good, "--format", "xlsx", "-o", "sent/").code == 0
    (bureau / "sent" / "其他.xlsx").write_bytes(b"PK\3\4")
    found = []
    for jobs in ("1", "2"):
        result = perfdecl("review", "sent", "-o", "back", "--force", "--jobs", jobs, "--year", str(LAST))
        found.append((result, tree(bureau / "back")))
    assert found[0] == found[1]
    assert found[0][0].code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_an_interrupted_report_leaves_whole_files(bureau: Path) -> None:
    whole, chance = interrupt(bureau, "whole"), random.Random(7)
    forms = tree(bureau / "whole")
    assert len(forms) > COUNT
    for number in range(4):
        ended = interrupt(bureau, "again", chance.uniform(0.3, 1) * whole)
        for name, data in tree(bureau / "again").items():
            assert data == forms.get(name) or os.path.basename(name).startswith(".perfdecl-"), (number, ended, name)
    interrupt(bureau, "again")
    assert tree(bureau / "again") == forms


def interrupt(folder: Path, output: str, after: float = 0) -> float:
    """Run the report, interrupt it after so many seconds as Ctrl-C at a terminal does, and return how long it took."""
    began = time.monotonic()
    run = subprocess.Popen(
        [sys.executable, "-m", "perfdecl", "report", "-o", f"{output}/", "--force", "--jobs", "2"],
        cwd=folder,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    if after:
        time.sleep(after)
        os.killpg(run.pid, signal.SIGINT)
    assert run.wait(120) in ((0, 130, -signal.SIGINT) if after else (0,))
    return time.monotonic() - began
