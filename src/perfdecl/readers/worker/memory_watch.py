"""A limit of memory where the system has none that it keeps, as on macOS."""

import os
import sys
from threading import Event, Thread

#: Seconds between two looks: what can be taken in that time is what the limit may be exceeded by.
INTERVAL = 0.02


class MemoryWatch:
    """Ends this process as soon as it takes so many bytes more than it has ever taken before."""

    def __init__(self, most: int) -> None:
        self._most = peak() + most
        self._is_over = Event()
        Thread(target=self._look, daemon=True).start()

    def end(self) -> None:
        """Look no more."""
        self._is_over.set()

    def _look(self) -> None:
        while not self._is_over.wait(INTERVAL):
            if peak() > self._most:
                os._exit(1)


def peak() -> int:
    """The most bytes of memory that this process has taken; 0 where the system does not say it."""
    try:
        import resource
    except ImportError:
        return 0
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found * 1024
