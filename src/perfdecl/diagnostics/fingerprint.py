"""Knowing a diagnostic again when lines have moved: by rule, path and value, never by line."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.repository import Repository


class Fingerprint(NamedTuple):
    """``path`` has its English keys only: a position in a list changes when an item is put before it."""

    code: str
    path: str
    value: str


def fingerprint(diagnostic: Diagnostic) -> Fingerprint:
    """What stays the same of a diagnostic while nobody touches what it is about."""
    path = ".".join(step for step in diagnostic.path if isinstance(step, str))
    return Fingerprint(diagnostic.code, path, diagnostic.value)


def digests(diagnostics: Iterable[Diagnostic], repository: Repository) -> Iterator[tuple[Diagnostic, str]]:
    """Each diagnostic of a file with a digest of that file and its fingerprint; equal ones are told apart by number."""
    from hashlib import sha256

    seen: Counter[tuple[str, Fingerprint]] = Counter()
    for diagnostic in diagnostics:
        key = (repository.name(diagnostic.file), fingerprint(diagnostic))
        number = seen[key]
        seen[key] += 1
        text = "\0".join((key[0], *key[1], str(number)))
        yield diagnostic, sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
