"""One line at a terminal that says how far a long run has come; nothing where nobody looks."""

import sys
from time import monotonic

from perfdecl.messages import Language, say

#: Seconds between two changes of the line.
PAUSE = 0.1


class Progress:
    """Called as work goes on; the line stands on standard error until :meth:`clear`."""

    def __init__(self, entry: str, language: Language, quiet: bool = False) -> None:
        self._entry, self._language = entry, language
        self._shown = sys.stderr.isatty() and not quiet
        self._width = 0
        self._next = 0.0

    def __call__(self, done: int, total: int) -> None:
        """``done`` of ``total`` are done."""
        if not self._shown or monotonic() < self._next:
            return
        self._next = monotonic() + PAUSE
        self._draw(say(self._entry, self._language, done=done, total=total))

    def clear(self) -> None:
        """Take the line away."""
        if self._width:
            self._draw("")

    def _draw(self, text: str) -> None:
        from perfdecl.text.width import width

        sys.stderr.write(f"\r{text}{' ' * max(self._width - width(text), 0)}\r")
        sys.stderr.flush()
        self._width = width(text)
