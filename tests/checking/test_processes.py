"""Work in several processes: in order, a few results ahead, and nobody left behind."""

import os
import pickle
import signal
import subprocess
import sys
import time
from typing import Any

import pytest

from perfdecl.errors import DeclarationError, PerfdeclError, UseError, needs_extra
from perfdecl.files.read import UnreadableError
from perfdecl.processes import AHEAD, in_order

#: Two processes with work for minutes; it says their numbers.
LASTING = """
import os, time
from perfdecl.processes import in_order
def work(number):
    if number >= 2:
        time.sleep(300)
    time.sleep(0.5)
    return os.getpid()
for one in in_order(work, range(8), 2, chunk=1):
    print(one, flush=True)
"""


def slowly(number: int) -> int:
    time.sleep(0.02 if number % 3 == 0 else 0)
    return number


def refuse(number: int) -> int:
    if number == 7:
        raise UseError("use.no_such_path", path="x.yaml")
    return number


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_order(jobs: int) -> None:
    assert list(in_order(slowly, range(100), jobs, chunk=3)) == list(range(100))
    assert list(in_order(slowly, [], jobs)) == []


def test_few_are_done_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent.futures import ProcessPoolExecutor

    asked: list[object] = []
    submit = ProcessPoolExecutor.submit

    def counted(pool: ProcessPoolExecutor, *given: Any) -> Any:
        asked.append(given)
        return submit(pool, *given)

    monkeypatch.setattr(ProcessPoolExecutor, "submit", counted)
    results = in_order(slowly, range(1000), 2, chunk=2)
    assert next(results) == 0
    assert len(asked) == 2 * AHEAD + 1
    results.close()  # type: ignore[attr-defined]


def test_a_refusal_is_the_one_that_was_raised() -> None:
    done: list[int] = []
    with pytest.raises(UseError) as found:
        done.extend(in_order(refuse, range(20), 2, chunk=1))
    assert found.value.sentence("en") == UseError("use.no_such_path", path="x.yaml").sentence("en")


@pytest.mark.parametrize(
    "error",
    [
        UnreadableError("x.yaml", "PD009.gone", 2),
        UseError("use.unreadable", path="x", reason=OSError(2, "gone")),
        DeclarationError("x.yaml", []),
        needs_extra("--watch", "watch"),
    ],
)
def test_every_error_can_be_sent(error: PerfdeclError) -> None:
    error.language = "en"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_killed_with_the_one_that_started_them() -> None:
    with subprocess.Popen([sys.executable, "-c", LASTING], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        workers = {int(process.stdout.readline()) for _ in range(2)}
        process.send_signal(signal.SIGKILL)
    for _ in range(200):
        if not any(lives(worker) for worker in workers):
            return
        time.sleep(0.1)
    pytest.fail("they live on")


def lives(process: int) -> bool:
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()[0] != b"Z"
    except OSError:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        return not os.path.isdir("/proc/self")
