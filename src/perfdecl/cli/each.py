"""The same work on each of many files, with a line at the terminal that says how far it has come."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from perfdecl.cli.progress import Progress
from perfdecl.messages import Language
from perfdecl.processes import CHUNK, WORTH, in_order

T = TypeVar("T")
R = TypeVar("R")
#: Where a file takes long (documents, printed forms), so many are worth other processes, and so many go to one at once.
FEW, PART = 40, 8


def each(
    work: Callable[[T], R], things: Sequence[T], language: Language, jobs: int, worth: int = WORTH, chunk: int = CHUNK
) -> Iterator[R]:
    """What ``work`` makes of each thing, in their order, by ``jobs`` processes; see :func:`perfdecl.processes.in_order`."""
    progress = Progress("check.progress", language)
    try:
        for done, one in enumerate(in_order(work, things, jobs, worth, chunk), 1):
            progress(done, len(things))
            yield one
    finally:
        progress.clear()
