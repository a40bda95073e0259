"""Changes as a web page, side by side: one file that loads nothing."""

from __future__ import annotations

from typing import Any

from perfdecl.differences.change import Change, Compared, Mark, Result
from perfdecl.differences.formats.words import (
    KIND,
    by_how_much,
    counts,
    direction,
    label,
    money,
    moved,
    place,
    summary,
    title,
    years,
)
from perfdecl.messages import Language, say
from perfdecl.printers.templates import template


def draw(result: Result, language: Language) -> str:
    """The page."""
    return template("diff/page.html").render(
        language="zh-CN" if language == "zh" else "en",
        title=say("diff.title", language),
        summary=counts(list(result.changes), language),
        columns=say("diff.columns", language).split(" | "),
        pairs=[_pair(pair, language) for pair in result.pairs],
        alone=[
            (kind, say(entry, language, subject=one.subject, file=one.file))
            for kind, entry, ones in (
                ("added", "diff.only_new", result.added),
                ("removed", "diff.only_old", result.removed),
            )
            for _, one in ones
        ],
    )


def _pair(pair: Compared, language: Language) -> dict[str, Any]:
    notes = [say("diff.unread", language, place=label(pair.form, path, (), language)) for path in pair.unread]
    notes += [say("diff.by_name_alone", language)] if pair.by_name_alone else []
    total = ""
    if pair.old.total is not None and pair.new.total is not None:
        words = {name: money(one.total, language) for name, one in (("old", pair.old), ("new", pair.new))}
        more = by_how_much(pair.old.total, pair.new.total, language)
        entry = "diff.total" if pair.old.total != pair.new.total else "diff.total.same"
        total = say(entry, language, **words, change=more)
    return {
        "title": title(pair),
        "years": years(pair.old, pair.new),
        "old": pair.old,
        "new": pair.new,
        "total": total,
        "summary": summary(pair, language),
        "rows": [_row(pair, change, language) for change in pair.changes],
        "notes": notes,
    }


def _row(pair: Compared, change: Change, language: Language) -> dict[str, Any]:
    """One change: its kind, its place, both sides as pieces of text, and what to say about it."""
    row: dict[str, Any] = {
        "kind": change.kind,
        "kind_name": say(KIND[change.kind], language),
        "place": place(pair.form, change, language),
        "direction": change.direction or "",
        "note": "",
        "old": [],
        "new": [],
        "fields": [],
    }
    match change.kind:
        case "amount":
            row["old"], row["new"] = (
                [Mark(one, one)] for one in (money(change.old, language), money(change.new, language))
            )
            row["note"] = by_how_much(change.old, change.new, language)
        case "moved":
            row["old"], row["new"] = ([Mark(one, one)] for one in moved(pair.form, change, language))
        case "added" | "removed":
            row["fields"] = [(pair.form.shape.key(path, language), text) for path, text in change.fields]
        case _:
            row["old"] = row["new"] = change.marks
            row["note"] = direction(change, language)
    return row
