"""Fair timings: the candidates take turns, and the median of each counts."""

import os
import subprocess
import time
from collections.abc import Callable, Mapping
from statistics import median


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


def process(*command: str, code: int = 0) -> Callable[[], object]:
    """A call that runs a whole process. Raises RuntimeError where it ends with another code than ``code``."""

    # As for users: the warm-up leaves compiled modules behind, whatever the environment of this shell says.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def call() -> None:
        ended = subprocess.run(command, capture_output=True, env=environment)
        if ended.returncode != code:
            raise RuntimeError(f"{command}: exit {ended.returncode}\n{ended.stderr.decode()}")

    return call


def table(seconds: Mapping[str, float], unit: str) -> str:
    """Each candidate with its time, and its ratio to the first, which is ``unit``."""
    base = next(iter(seconds.values()))
    lines = [f"{name:<32} {1000 * value:9.2f} ms {value / base:8.2f} x {unit}" for name, value in seconds.items()]
    return "\n".join(lines)
