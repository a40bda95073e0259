"""The time and memory that a process may take for one document, as its system enforces them."""

import os
from contextlib import suppress

from perfdecl.readers.here import is_pdf

#: Bytes of memory for any document, beyond those of the process, and for each byte of its file.
MEMORY, GROWTH = 300_000_000, 10
#: The same of a PDF, from which less is kept, and in which forms within forms multiply before anything is counted.
PDF_MEMORY = 128_000_000
#: Seconds of work on one document, and for each page that has been read. A usual page takes a twentieth.
SECONDS, PAGE_SECONDS = 10.0, 0.5


class Budget:
    """Limits from now on; on systems without such limits none are set."""

    def __init__(self, data: bytes, times: int) -> None:
        self._times = times
        self._end = time_used() + SECONDS * times
        if taken := memory_taken():
            memory = PDF_MEMORY if is_pdf(data) else MEMORY
            limit("RLIMIT_AS", taken + memory * times + GROWTH * len(data))
        self._set()

    def one_page_more(self) -> None:
        """Give the time that one more page may take."""
        self._end += PAGE_SECONDS * self._times
        self._set()

    def lift(self) -> None:
        """Take the limits away, so that what has been found or refused can still be said."""
        limit("RLIMIT_AS", None)
        limit("RLIMIT_CPU", None)

    def _set(self) -> None:
        limit("RLIMIT_CPU", int(self._end) + 1)


def limit(name: str, value: int | None) -> None:
    """Set one of the system's limits, where the system has it; None for as much as there may be."""
    with suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        which = getattr(resource, name)
        hard = resource.getrlimit(which)[1]
        wanted = hard if value is None else value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(which, (wanted, hard))


def time_used() -> float:
    """Seconds that this process has worked."""
    times = os.times()
    return times.user + times.system


def memory_taken() -> int:
    """Bytes of addresses that this process has already; 0 where the system does not say it."""
    with suppress(OSError, ValueError, AttributeError), open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[0]) * os.sysconf("SC_PAGESIZE")
    return 0
