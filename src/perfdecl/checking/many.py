"""Checking files one by one, or many by several processes."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from perfdecl.catalogue.codes import severity_of
from perfdecl.checking.pipeline import check_bytes
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.files.read import UnreadableError, read_bytes
from perfdecl.messages import Language
from perfdecl.processes import in_order
from perfdecl.source.decode import MAX_BYTES
from perfdecl.source.text import Source

#: No document is longer.
MAX_DOCUMENT = 200_000_000


class Outcome(NamedTuple):
    """What is shown of one file: its diagnostics and, where there are any, the text that they point into."""

    diagnostics: list[Diagnostic]
    source: Source | None
    suppressed: int
    unexplained: int = 0


def read(path: str) -> bytes:
    """A document's bytes. Raises UseError where they cannot be read."""
    return read_bytes(path, MAX_DOCUMENT)


def check_file(path: str, language: Language) -> Outcome:
    """Check one file. That it cannot be read is a finding, too (PD009)."""
    try:
        data = read_bytes(path, MAX_BYTES)
    except UnreadableError as error:
        return unread(path, error, language)
    return outcome(path, data, language)


def unread(name: str, error: UnreadableError, language: Language) -> Outcome:
    """The outcome of a file or folder that cannot be read."""
    source = Source(name, "")
    message, help_ = error.said(language)
    found = Diagnostic("PD009", severity_of("PD009"), message, help_, name, source.span(0, 0))
    return Outcome([found], source, 0)


def outcome(name: str, data: bytes, language: Language) -> Outcome:
    """Check a file's bytes."""
    checked = check_bytes(name, data, language)
    return Outcome(
        checked.diagnostics, checked.source if checked.diagnostics else None, checked.suppressed, checked.unexplained
    )


def check_files(paths: Sequence[str], language: Language, jobs: int) -> Iterator[Outcome]:
    """Check files in ``jobs`` processes; 0: as many as there are cores, if there are files enough."""
    return in_order(partial(check_file, language=language), paths, jobs)
