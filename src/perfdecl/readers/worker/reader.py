"""Asking a process of its own to read documents: what a file does to that process, it does not do to this one."""

import atexit
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from subprocess import DEVNULL, PIPE, Popen
from threading import Lock, Timer

from perfdecl.errors import DocumentError, PerfdeclError, UseError
from perfdecl.readers.document import Document
from perfdecl.readers.limits import FILE, VARIABLE, check, more, raise_limits, times_asked
from perfdecl.readers.worker import frames

#: Seconds without a word from it, however busy the machine is. Where the system can, work is measured, which ends sooner.
SILENCE = 120
#: Without the packages of the site, whose paths are given instead, and with none of the settings for Python.
PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from perfdecl.readers.worker.serve import serve; serve()"


class Reader:
    """One process for any number of documents. It starts with the first, and is replaced when a document has ended it."""

    def __init__(self) -> None:
        self._process: Popen[bytes] | None = None
        self._lock = Lock()

    def read(self, name: str, data: bytes, progress: Callable[[int, int], None] | None) -> Document:
        """Read one document. Raises DocumentError, and UseError where a package is missing."""
        times = times_asked()
        with self._lock:
            raise_limits(times)
            check(FILE, len(data), name)
            try:
                return self._read(name, data, times, progress)
            except BaseException as error:
                if not isinstance(error, PerfdeclError) or error.entry == "PD705.limits":
                    self.close()  # what it would say next is not an answer to the next question
                raise

    def start(self) -> None:
        """Start the process, if there is none."""
        with self._lock:
            if self._process is None:
                self._start()

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            _close_pipes(process)

    def forget(self) -> None:
        """Leave the process to the one that this one was copied from, and hold none of its pipes open."""
        process, self._process, self._lock = self._process, None, Lock()
        if process is not None:
            process.returncode = 0  # as far as it is known here
            _close_pipes(process)

    def _read(self, name: str, data: bytes, times: int, progress: Callable[[int, int], None] | None) -> Document:
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        refused = DocumentError("PD705.limits", path=name, variable=VARIABLE, times=more(times))
        watch = Watch(process, SILENCE * times)
        try:
            frames.put(process.stdin, frames.REQUEST, json.dumps([name, times]).encode())
            frames.put(process.stdin, frames.FILE, data)
            while answer := frames.take(process.stdout, frames.MAX_ANSWER * times):
                watch.heard()
                if answer.kind != frames.PAGES:
                    return _told(answer, name, refused)
                if progress is not None:
                    progress(*json.loads(answer.body))
        except OSError as error:  # the system has ended it
            raise refused from error
        finally:
            watch.end()
        raise refused

    def _start(self) -> Popen[bytes]:
        # One area of memory for all of its threads, as each further one would count as if it were full.
        environment = os.environ | {"MALLOC_ARENA_MAX": "1"}
        self._process = Popen(
            [sys.executable, "-I", "-S", "-c", PROGRAM, *(path or os.getcwd() for path in sys.path)],
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=environment,
        )
        return self._process


class Watch:
    """Ends a process that says nothing for too long."""

    def __init__(self, process: Popen[bytes], seconds: float) -> None:
        self._process, self._seconds = process, seconds
        self._timer = self._started()

    def heard(self) -> None:
        """It has said something, and has all of the time again."""
        self._timer.cancel()
        self._timer = self._started()

    def end(self) -> None:
        """Nothing more is expected."""
        self._timer.cancel()

    def _started(self) -> Timer:
        timer = Timer(self._seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        return timer


def _told(answer: frames.Frame, name: str, beyond: DocumentError) -> Document:
    """What an answer says: a document, or why there is none."""
    if answer.kind == frames.DOCUMENT:
        return frames.document_of(json.loads(answer.body))
    if answer.kind == frames.MISTAKE:
        unread = DocumentError("PD705.unreadable", path=name)
        unread.detail = json.loads(answer.body)
        raise unread
    entry, words = json.loads(answer.body)
    if entry == beyond.entry:
        raise beyond
    raise (DocumentError if entry.startswith("PD705") else UseError)(entry, **words)


def _close_pipes(process: Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):  # what is still to be sent to a process that has ended
            if pipe is not None:
                pipe.close()


READER = Reader()
atexit.register(READER.close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=READER.forget)
