"""Checking many files, by several processes where that is worth it, always in the order of the files."""

import os
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

from perfdecl.checking.pipeline import check_bytes
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.errors import UseError
from perfdecl.messages import Language
from perfdecl.source.text import Source

#: Fewer files are done before other processes have started.
WORTH = 200
CHUNK = 50


class Outcome(NamedTuple):
    """What is shown of one file: its diagnostics and, where there are any, the text that they point into."""

    diagnostics: list[Diagnostic]
    source: Source | None
    suppressed: int
    unexplained: int = 0


def read(path: str) -> bytes:
    """The file's bytes. Raises UseError where they cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UseError("use.unreadable", path=path, reason=error) from error


def check_file(path: str, language: Language) -> Outcome:
    """Check one file."""
    return outcome(path, read(path), language)


def outcome(name: str, data: bytes, language: Language) -> Outcome:
    """Check a file's bytes."""
    checked = check_bytes(name, data, language)
    return Outcome(
        checked.diagnostics, checked.source if checked.diagnostics else None, checked.suppressed, checked.unexplained
    )


def check_files(paths: Sequence[str], language: Language, jobs: int) -> Iterator[Outcome]:
    """Check files in ``jobs`` processes; 0: as many as there are cores, if there are files enough."""
    if not jobs:
        jobs = (os.cpu_count() or 1) if len(paths) >= WORTH else 1
    if jobs == 1:
        yield from map(check_file, paths, repeat(language))
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(check_file, paths, repeat(language), chunksize=CHUNK)
