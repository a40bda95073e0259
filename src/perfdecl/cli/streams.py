"""The standard streams, any of which a caller may have closed."""

import errno
import io
import os
import sys


class _Closed(io.RawIOBase):
    """What was closed takes nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.EBADF, "closed")


def prepare() -> None:
    """Let the streams speak UTF-8, and writing to one that is closed fail like writing to a full disk."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        _occupy()
        if sys.stdout is None:
            sys.stdout = io.TextIOWrapper(io.BufferedWriter(_Closed()))
        if sys.stderr is None:
            sys.stderr = io.TextIOWrapper(io.BufferedWriter(_Closed()))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def abandon() -> None:
    """Write no more: what is left to say would only fail again when Python ends."""
    sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")


def _occupy() -> None:
    """Let no file that is opened later get the number of a closed stream."""
    handle = 0
    while handle <= 2:
        handle = os.open(os.devnull, os.O_RDWR)
    os.close(handle)
