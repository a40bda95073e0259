"""Printed forms that somebody has changed: one part of an office file rewritten, a page's text replaced."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import perfdecl as api
from perfdecl.documents.verify import Verdict, verify_record
from perfdecl.printers.package import package

EXAMPLE = Path(__file__).parents[2] / "examples" / "liwan-publicity-2024.yaml"
#: An amount of the example that stands at one place only, as the formats write it.
AMOUNT = "392.00"
Change = Callable[[str], str]


@cache
def printed(format: str) -> bytes:
    """The example, printed."""
    return api.render(api.check(EXAMPLE.read_bytes()), format)  # type: ignore[arg-type]


def rewritten(format: str, changes: dict[str, Change], more: dict[str, str] | None = None) -> bytes:
    """The example with parts of its package changed, and further ones put into it. Every change must change something."""
    with ZipFile(BytesIO(printed(format))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for name, change in changes.items():
        before = parts[name]
        parts[name] = change(before)
        assert parts[name] != before, name
    return package([(name, text.encode()) for name, text in (parts | (more or {})).items()])


def with_part(data: bytes, name: str, change: Change) -> bytes:
    """An office file with one part of its package changed."""
    with ZipFile(BytesIO(data)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    parts[name] = change(parts[name].decode()).encode()
    return package(parts.items())


def replaced(old: str, new: str, count: int = 1) -> Change:
    """A change of one text into another."""

    def change(text: str) -> str:
        assert old in text, old
        return text.replace(old, new, count)

    return change


def both(*changes: Change) -> Change:
    """Several changes, one after the other."""

    def change(text: str) -> str:
        for one in changes:
            text = one(text)
        return text

    return change


def verdict(data: bytes) -> Verdict:
    """What is said of a document."""
    return verify_record("x", data, "zh")


def messages(data: bytes) -> str:
    """All differences of a document in one text; empty where it says the same."""
    return "\n".join(one.message for one in verdict(data).diagnostics)
