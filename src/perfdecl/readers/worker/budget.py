"""The time and memory that a process may take for one document, as its system enforces them."""

import os
from contextlib import suppress

from perfdecl.readers.here import is_pdf
from perfdecl.readers.worker.memory_watch import MemoryWatch, peak

#: Bytes of memory for any document, beyond those of the process, and for each byte of its file.
MEMORY, GROWTH = 300_000_000, 10
#: The same of a PDF, from which less is kept, and in which forms within forms multiply before anything is counted.
PDF_MEMORY = 128_000_000
#: Seconds of work on one document, and for each page that has been read. A usual page takes a twentieth.
SECONDS, PAGE_SECONDS = 10.0, 0.5


class Budget:
    """Limits from now on, none above those that are set already; on systems without such limits none are set."""

    def __init__(self, data: bytes, times: int) -> None:
        self._times = times
        self._before = {name: current(name) for name in ("RLIMIT_AS", "RLIMIT_CPU")}
        self._end = time_used() + SECONDS * times
        self._watch: MemoryWatch | None = None
        memory = (PDF_MEMORY if is_pdf(data) else MEMORY) * times + GROWTH * len(data)
        if taken := memory_taken():
            self._limit("RLIMIT_AS", taken + memory)
        elif peak():
            self._watch = MemoryWatch(memory)
        self._set()

    def one_page_more(self) -> None:
        """Give the time that one more page may take."""
        self._end += PAGE_SECONDS * self._times
        self._set()

    def lift(self) -> None:
        """Take the limits away, so that what has been found or refused can still be said."""
        for name, value in self._before.items():
            limit(name, value)
        if self._watch is not None:
            self._watch.end()

    def _set(self) -> None:
        self._limit("RLIMIT_CPU", int(self._end) + 1)

    def _limit(self, name: str, value: int) -> None:
        before = self._before[name]
        limit(name, value if before is None else min(value, before))


def current(name: str) -> int | None:
    """One of the system's limits; None where there is none."""
    with suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        found = resource.getrlimit(getattr(resource, name))[0]
        return None if found == resource.RLIM_INFINITY else found
    return None


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
