"""The process that fills one template: it may not take long, nor much memory, nor write files."""

import json
import os
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from perfdecl.errors import PerfdeclError
from perfdecl.user_templates.explain import explained

#: Bytes of memory, all libraries included, and seconds of work on one document.
MEMORY = 2_000_000_000
SECONDS = 20
#: The file of a Typst page.
PAGE = "page.typ"
#: The first byte of an answer: a document, or a problem as JSON.
DOCUMENT, PROBLEM, USE = b"D", b"P", b"U"


def serve(connection: Connection, kind: str, source: bytes, folder: str) -> None:
    """Fill in what comes through the connection until it ends. A Typst page is alone in a folder."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what libraries say of their own accord
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        os.environ[name] = "http://127.0.0.1:9"  # no packages from elsewhere
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)
    sys.dont_write_bytecode = True
    _limit("RLIMIT_AS", MEMORY)
    _limit("RLIMIT_FSIZE", 0)
    while True:
        try:
            sheet, context = connection.recv()
        except EOFError:
            return
        _limit("RLIMIT_CPU", int(_used()) + 2 * SECONDS)
        connection.send_bytes(_answer(kind, source, folder, sheet, context))


def _answer(kind: str, source: bytes, folder: str, sheet: object, context: dict[str, object]) -> bytes:
    try:
        return DOCUMENT + _fill(kind, source, folder, sheet, context)
    except PerfdeclError as error:
        words = {name: str(word) for name, word in error.words.items()}
        return USE + json.dumps([error.entry, words]).encode()
    except Exception as error:
        problem = explained(error, "", None)
        return PROBLEM + json.dumps([problem.entry, problem.spot, problem.words]).encode()


def _fill(kind: str, source: bytes, folder: str, sheet: object, context: dict[str, object]) -> bytes:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.user_templates import pages

    assert isinstance(sheet, Sheet)
    if kind == "docx":
        from perfdecl.user_templates.word import fill

        return fill(source, context, sheet.record)
    return pages.fill_html(source, sheet) if kind == "html" else pages.fill_typst(Path(folder) / PAGE, sheet)


def _limit(name: str, value: int) -> None:
    """Set one of the system's limits, where the system has it."""
    with suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        hard = resource.getrlimit(getattr(resource, name))[1]
        resource.setrlimit(getattr(resource, name), (value, hard))


def _used() -> float:
    times = os.times()
    return times.user + times.system
