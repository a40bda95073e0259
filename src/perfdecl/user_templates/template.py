"""A house template as the rest of the program sees it: something that draws forms, or says why it cannot."""

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any

from perfdecl.errors import UseError, needs_extra
from perfdecl.files.leftovers import TemporaryFolder
from perfdecl.layout.sheet import Sheet
from perfdecl.user_templates.kinds import kind_of
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.worker import DOCUMENT, PAGE, SECONDS, USE, serve

#: So many seconds a process may take to begin, to fill in one form on a machine that does other things, and to end.
STARTING, SILENCE, ENDING = 30, 30, 2
#: The signal that ends a process whose time of work is over, where the system has one.
TIME_IS_UP: int = getattr(signal, "SIGXCPU", 0)


class HouseTemplate:
    """One template, whose process is started with the first form. Raises TemplateProblem for what cannot be one."""

    def __init__(self, path: str, source: bytes) -> None:
        self.path = path
        self._kind = kind_of(path)
        self._source = source
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._folder: TemporaryFolder | None = None
        if self._kind == "docx":
            _check_installed(path)

    def draw(self, sheet: Sheet, context: dict[str, Any]) -> bytes:
        """The bytes of one form. Raises TemplateProblem, and UseError as the printers do."""
        waiting = SILENCE if self._connection else SILENCE + STARTING
        connection = self._connection or self._start()
        try:
            connection.send((sheet, context))
            if not connection.poll(waiting):
                raise TemplateProblem("PD704.endless", seconds=str(SILENCE))
            answer = connection.recv_bytes()
        except TemplateProblem:
            self.close()
            raise
        except (EOFError, OSError) as error:  # the system has ended the process at one of its limits
            raise self._ended() from error
        if answer[:1] == DOCUMENT:
            return answer[1:]
        if answer[:1] == USE:
            entry, words = json.loads(answer[1:])
            raise UseError(entry, **words)
        entry, spot, words = json.loads(answer[1:])
        raise TemplateProblem(entry, Spot(*spot) if spot else None, **words)

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        if self._folder is not None:
            self._folder.close()
        self._process = self._connection = self._folder = None

    def _ended(self) -> TemplateProblem:
        """At which limit the process was ended."""
        process = self._process
        if process is not None:
            process.join(ENDING)
        is_endless = process is not None and process.exitcode == -TIME_IS_UP
        self.close()
        return (
            TemplateProblem("PD704.endless", seconds=str(SECONDS))
            if is_endless
            else TemplateProblem("PD704.limits", tag="")
        )

    def _start(self) -> Connection:
        context = get_context("spawn")
        folder = ""
        if self._kind == "pdf":
            self._folder = TemporaryFolder()
            folder = str(self._folder.path)
            (self._folder.path / PAGE).write_bytes(self._source)
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._kind, self._source, folder), daemon=True)
        with _no_main():
            self._process.start()
        theirs.close()
        return self._connection


@contextmanager
def _no_main() -> Iterator[None]:
    """Let a new process not run the caller's program again, as it does with one that has no guard against that."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _check_installed(path: str) -> None:
    if find_spec("docxtpl") is None:
        raise needs_extra(f"--template {path}", "template")
