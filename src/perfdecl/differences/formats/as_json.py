"""Changes for machines; docs/diff.md says what each key means."""

from __future__ import annotations

from typing import Any

from perfdecl import __version__
from perfdecl.diagnostics.json_text import dump
from perfdecl.differences.change import KINDS, Change, Compared, Declared, Result, difference, percent
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path

VERSION = 1


def draw(result: Result) -> str:
    """The JSON text."""
    changes = list(result.changes)
    counted: dict[str, int] = {kind: sum(change.kind == kind for change in changes) for kind in KINDS}
    for name in ("looser", "tighter"):
        counted[name] = sum(change.direction == name for change in changes)
    data = {
        "version": VERSION,
        "tool": {"name": "perfdecl", "version": __version__},
        "pairs": [_pair(pair) for pair in result.pairs],
        "added": [_declared(form, one) for form, one in result.added],
        "removed": [_declared(form, one) for form, one in result.removed],
        "summary": {"pairs": len(result.pairs)} | counted,
    }
    return dump(data, 2) + "\n"


def _pair(pair: Compared) -> dict[str, Any]:
    return {
        "old": _declared(pair.form, pair.old),
        "new": _declared(pair.form, pair.new),
        "total": _amounts(pair.old.total, pair.new.total),
        "changes": [_change(change) for change in pair.changes],
        "not_compared": [list(path) for path in pair.unread],
        "by_name_alone": pair.by_name_alone,
    }


def _declared(form: AnyForm, one: Declared) -> dict[str, Any]:
    return {"file": one.file, "form": form.name, "subject": one.subject, "year": one.year, "total": one.total}


def _change(change: Change) -> dict[str, Any]:
    is_amount = change.kind == "amount"
    amounts = _amounts(change.old, change.new) if is_amount else {"change": None, "percent": None}
    return {
        "kind": change.kind,
        "path": _path(change.path),
        "old_path": _path(change.old_path),
        "items": list(change.items),
        "old": change.old,
        "new": change.new,
        "change": amounts["change"],
        "percent": amounts["percent"],
        "direction": change.direction,
        "marks": [{"old": mark.old, "new": mark.new} for mark in change.marks],
        "fields": [{"path": list(path), "text": text} for path, text in change.fields],
    }


def _amounts(old: str | None, new: str | None) -> dict[str, str | None]:
    changed, share = difference(old, new), percent(old, new)
    return {
        "old": old,
        "new": new,
        "change": None if changed is None else f"{changed:f}",
        "percent": None if share is None else f"{share:f}",
    }


def _path(path: Path) -> list[str | int] | None:
    return list(path) or None
