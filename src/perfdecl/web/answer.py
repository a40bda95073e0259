"""What a page is told: all of a version, or what is different from the one that it shows."""

from collections.abc import Sequence
from typing import Any, TypeVar

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.messages import Language, say
from perfdecl.model.path import dotted
from perfdecl.web.document import Document
from perfdecl.web.drawing import Table
from perfdecl.web.view import View

T = TypeVar("T")


def answer(document: Document, view: View, shown: View | None, with_text: bool, language: Language) -> dict[str, Any]:
    """The data for a page that shows ``shown``; for one that shows nothing that is known, everything."""
    told: dict[str, Any] = {
        "version": view.version,
        "understood": bool(view.tables),
        "undo": len(document.history.done),
        "redo": len(document.history.undone),
        "sums": [one._asdict() for one in view.sums],
        "loose": [one._asdict() for one in view.loose],
    }
    found = [finding(one, language) for one in view.diagnostics]
    before = [finding(one, language) for one in shown.diagnostics] if shown is not None else []
    start, removed, added = different(before, found)
    told["findings"] = {"start": start, "removed": removed, "added": added}
    if shown is not None and _shape(shown) == _shape(view):
        pairs = zip(shown.tables, view.tables, strict=True)
        told["changes"] = [change for at, (old, new) in enumerate(pairs) for change in changes(at, old, new)]
    else:
        told["reload"] = True
    if with_text:
        told["text"] = view.text
    return told


def changes(at: int, old: Table, new: Table) -> list[dict[str, Any]]:
    """For the head and the body of a table that differ: from which row on how many rows become which ones."""
    found: list[dict[str, Any]] = []
    for part, before, after in (("head", old.head, new.head), ("body", old.body, new.body)):
        if len(before) == len(after):
            for row, (one, other) in enumerate(zip(before, after, strict=True)):
                if one != other:
                    found.append({"table": at, "part": part, "start": row, "removed": 1, "rows": [other]})
            continue
        start, removed, rows = different(before, after)
        found.append({"table": at, "part": part, "start": start, "removed": removed, "rows": rows})
    return found


def different(before: Sequence[T], after: Sequence[T]) -> tuple[int, int, list[T]]:
    """From where on how many of the old ones become which new ones."""
    most = min(len(before), len(after))
    start = 0
    while start < most and before[start] == after[start]:
        start += 1
    end = 0
    while end < most - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, len(before) - end - start, list(after[start : len(after) - end])


def finding(one: Diagnostic, language: Language) -> dict[str, Any]:
    """One finding, with what its fix is."""
    return {
        "code": one.code,
        "severity": one.severity,
        "word": say(f"severity.{one.severity}", language),
        "path": dotted(one.path),
        "cell": one.cell,
        "line": one.span.start.line,
        "message": one.message,
        "help": one.help,
        "fix": None if one.fix is None else ("safe" if one.fix.safe else "unsafe"),
        "related": [dotted(other.path) for other in one.related if other.path],
    }


def _shape(view: View) -> tuple[object, ...]:
    """What pages are drawn anew for, when it changes."""
    form = view.checked.form
    return (form.name if form else "", tuple(table.name for table in view.tables), view.number, view.title)
