"""A house template as the rest of the program sees it: something that draws forms, or says why it cannot."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from perfdecl.errors import DocumentError, UseError
from perfdecl.layout.sheet import Sheet
from perfdecl.readers.archive import MAX_PART, Archive
from perfdecl.user_templates.kinds import kind_of
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.worker import DOCUMENT, PAGE, SECONDS, USE, serve

#: What an unreadable Word file is, as a template.
REFUSED = {"PD705.too_large": "PD704.large", "PD705.entities": "PD704.entities"}
#: So long a process may take to begin.
STARTING = 30


class HouseTemplate:
    """One template, whose process is started with the first form. Raises TemplateProblem for what cannot be one."""

    def __init__(self, path: str, source: bytes) -> None:
        self.path = path
        self._kind = kind_of(path)
        self._source = source
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._folder: TemporaryDirectory[str] | None = None
        if self._kind == "docx":
            _check_installed(path)
            _check(path, source)
        elif len(source) > MAX_PART:
            raise TemplateProblem("PD704.large")

    def draw(self, sheet: Sheet, context: dict[str, Any]) -> bytes:
        """The bytes of one form. Raises TemplateProblem, and UseError as the printers do."""
        waiting = SECONDS if self._connection else SECONDS + STARTING
        connection = self._connection or self._start()
        try:
            connection.send((sheet, context))
            if not connection.poll(waiting):
                raise TemplateProblem("PD704.endless", seconds=str(SECONDS))
            answer = connection.recv_bytes()
        except TemplateProblem:
            self.close()
            raise
        except (EOFError, OSError) as error:  # the system has ended the process at one of its limits
            self.close()
            raise TemplateProblem("PD704.limits", tag="") from error
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
            self._folder.cleanup()
        self._process = self._connection = self._folder = None

    def _start(self) -> Connection:
        context = get_context("spawn")
        folder = ""
        if self._kind == "pdf":
            self._folder = TemporaryDirectory()
            folder = self._folder.name
            (Path(folder) / PAGE).write_bytes(self._source)
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
        raise UseError("use.needs_extra", option=f"--template {path}", extra="template")


def _check(path: str, source: bytes) -> None:
    """A Word file that unpacks to no more than any document, without entities."""
    try:
        archive = Archive(path, source)
        if archive.xml("word/document.xml") is None:
            raise TemplateProblem("PD703.broken")
        for part in archive.names:
            if b"<!DOCTYPE" in (archive.read(part) or b""):  # whatever the part is called
                raise TemplateProblem("PD704.entities")
    except DocumentError as error:
        raise TemplateProblem(REFUSED.get(error.entry, "PD703.broken")) from error
