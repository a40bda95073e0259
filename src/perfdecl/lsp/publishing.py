"""When findings are told: at once while that is quick; in a text that takes long, when nobody has typed for as long as it takes."""

import asyncio
from collections.abc import Callable
from time import perf_counter

from perfdecl.lsp.document import Document

#: In seconds: so much of each change nobody notices.
QUICK = 0.1
#: Nobody waits longer than this for a text to be looked at.
LONGEST_PAUSE = 1.0
NOTHING = (0.0, 0.0)


class Publishing:
    """Calls ``publish`` for each text that has changed, but not for every change of one that is slow to check."""

    def __init__(self, publish: Callable[[Document], None]) -> None:
        self._publish = publish
        #: How long the last two checks took: one alone may have been slow for reasons of its own, as the first one is.
        self._took: dict[str, tuple[float, float]] = {}
        self._waiting: dict[str, asyncio.TimerHandle] = {}

    def changed(self, document: Document) -> None:
        """A text is new, or another one than before."""
        self._stop_waiting(document.uri)
        took = min(self._took.get(document.uri, NOTHING))
        if took <= QUICK:
            self._now(document)
            return
        loop = asyncio.get_running_loop()
        self._waiting[document.uri] = loop.call_later(min(took, LONGEST_PAUSE), self._now, document)

    def closed(self, uri: str) -> None:
        """Nobody wants to know any more."""
        self._stop_waiting(uri)
        self._took.pop(uri, None)

    def _stop_waiting(self, uri: str) -> None:
        waiting = self._waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()

    def _now(self, document: Document) -> None:
        self._waiting.pop(document.uri, None)
        start = perf_counter()
        self._publish(document)
        _, before = self._took.get(document.uri, NOTHING)
        self._took[document.uri] = before, perf_counter() - start
