"""Fair timings: the candidates take turns, and the median of each counts."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from statistics import median

#: What a line begins with that stands in the table of results.
RESULT = "=> "


def medians(candidates: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Seconds of one call of each candidate: the median over ``rounds`` in which each is called once, after one warm-up."""
    taken: dict[str, list[float]] = {name: [] for name in candidates}
    for number in range(rounds + 1):
        for name, call in candidates.items():
            start = time.perf_counter()
            call()
            if number:
                taken[name].append(time.perf_counter() - start)
    return {name: median(seconds) for name, seconds in taken.items()}


def as_users() -> dict[str, str]:
    """The environment as users have it: compiled modules are kept, whatever the environment of this shell says."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def process(*command: str, codes: tuple[int, ...] = (0,)) -> Callable[[], object]:
    """A call that runs a whole process. Raises RuntimeError where it ends with another code than ``codes``."""

    def call() -> None:
        ended = subprocess.run(command, capture_output=True, env=as_users())
        if ended.returncode not in codes:
            raise RuntimeError(f"{command}: exit {ended.returncode}\n{ended.stderr.decode()}")

    return call


#: Runs a command and tells what it took. A process of its own, and a small one: until it begins, a command counts the memory of
#: the process that it was copied from.
MEASURE = """
import os, sys, time
start = time.perf_counter()
nothing = os.open(os.devnull, os.O_WRONLY)
actions = [(os.POSIX_SPAWN_DUP2, nothing, 1), (os.POSIX_SPAWN_DUP2, nothing, 2)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
_, _, usage = os.wait4(child, 0)
print(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
"""


class Usage:
    """What a process took: seconds from start to end, seconds of work of it and its own, megabytes of the largest."""

    def __init__(self, *command: str) -> None:
        measured = subprocess.run(
            [sys.executable, "-I", "-S", "-c", MEASURE, *command],
            capture_output=True,
            text=True,
            env=as_users(),
            check=True,
        )
        self.elapsed, self.work, self.megabytes = map(float, measured.stdout.split())


def table(seconds: Mapping[str, float], unit: str) -> str:
    """Each candidate with its time, and its ratio to the first, which is ``unit``."""
    base = next(iter(seconds.values()))
    lines = [f"{name:<32} {1000 * value:9.2f} ms {value / base:8.2f} x {unit}" for name, value in seconds.items()]
    return "\n".join(lines)


def result(what: str, value: float, of: str, aim: str) -> str:
    """A line for the table of results: what was measured, how many times what, and what is aimed at."""
    return line(what, f"{value:.2f} x {of}", aim)


def line(what: str, value: str, aim: str) -> str:
    """The same with a value of another kind."""
    return f"{RESULT}{what} | {value} | {aim}"
