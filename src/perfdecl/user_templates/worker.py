"""The process that fills one template: it may not take long, nor much memory, nor write files."""

import json
import os
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from perfdecl.errors import PerfdeclError
from perfdecl.readers.worker.budget import limit, memory_taken, time_used
from perfdecl.user_templates.explain import explained

#: Bytes of memory beyond those of the libraries, by the kind of template, and seconds of work on one form. A usual form
#: takes a fiftieth of both.
MEMORY = {"docx": 200_000_000, "html": 150_000_000, "pdf": 240_000_000}
SECONDS = 3
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
    limit("RLIMIT_CORE", 0)
    limit("RLIMIT_FSIZE", 0)
    _import(kind)
    if taken := memory_taken():
        limit("RLIMIT_AS", taken + MEMORY[kind])
    while True:
        try:
            sheet, context = connection.recv()
        except EOFError:
            return
        limit("RLIMIT_CPU", int(time_used()) + SECONDS + 1)
        connection.send_bytes(_answer(kind, source, folder, sheet, context))


def _import(kind: str) -> None:
    """Load the libraries, whose memory and time are not the template's."""
    os.environ["RAYON_NUM_THREADS"] = "1"  # each thread of Typst's would take addresses of its own
    with suppress(ImportError):  # said when it is used
        if kind == "docx":
            from perfdecl.user_templates import word

            assert word
        else:
            from perfdecl.user_templates import pages

            assert pages
        if kind == "pdf":
            import typst

            assert typst


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
