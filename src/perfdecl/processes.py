"""The same work on many things, by several processes: in the order of the things, with few results in memory at a time."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

#: Fewer files are checked before other processes have started.
WORTH = 200
#: So many things go to a process at once, and so many such parts may wait for each process.
CHUNK, AHEAD = 50, 3


def in_order(
    work: Callable[[T], R], things: Sequence[T], jobs: int, worth: int = WORTH, chunk: int = CHUNK
) -> Iterator[R]:
    """What ``work`` makes of each thing, in their order, by ``jobs`` processes.

    0 jobs are as many as there are cores, if there are ``worth`` things or more. What is not asked for any more is not
    done: whoever stops iterating, or is interrupted, ends the processes. ``work`` is a function of a module, or a bound
    method or partial of what can be pickled.
    """
    if not jobs:
        jobs = (os.cpu_count() or 1) if len(things) >= worth else 1
    if jobs == 1:
        yield from map(work, things)
        return
    from concurrent.futures import Future, ProcessPoolExecutor

    pool = ProcessPoolExecutor(jobs, initializer=_begin)
    try:
        waiting: deque[Future[list[R]]] = deque()
        for start in range(0, len(things), chunk):
            waiting.append(pool.submit(_each, work, things[start : start + chunk]))
            if len(waiting) > jobs * AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _each(work: Callable[[T], R], things: Sequence[T]) -> list[R]:
    return [work(thing) for thing in things]


def _begin() -> None:
    """A process that leaves Ctrl-C to the one that started it, and ends when that one does, however that was."""
    import signal
    from multiprocessing import parent_process
    from threading import Thread

    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_outlive, args=(parent.sentinel,), daemon=True).start()


def _outlive(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)
