"""The words that every format says a change with."""

from __future__ import annotations

from decimal import Decimal

from perfdecl.differences.change import Change, Compared, Declared, difference, percent
from perfdecl.forms.form import AnyForm
from perfdecl.messages import Language, say
from perfdecl.model.amount import printed, rounded
from perfdecl.model.path import Path


def label(form: AnyForm, path: Path, items: tuple[str, ...], language: Language) -> str:
    """The keys that lead to a place, items of lists by their names."""
    names = iter(items)
    parts: list[str] = []
    for at, step in enumerate(path):
        if isinstance(step, int):
            parts[-1] += f"“{next(names, str(step + 1))}”"
        else:
            parts.append(form.shape.key(path[: at + 1], language))
    return " / ".join(parts)


def place(form: AnyForm, change: Change, language: Language) -> str:
    """Where a change is; an item that is renamed is called by its new name."""
    path = change.place
    return label(form, path[:-1] if change.kind == "renamed" else path, change.items, language)


def moved(form: AnyForm, change: Change, language: Language) -> tuple[str, str]:
    """The lists that an item was moved between."""
    old, new = (label(form, path[:-1], (), language) for path in (change.old_path, change.path))
    return old, new


def money(amount: str | None, language: Language) -> str:
    """An amount with its groups and at least two decimals, as exact as it is."""
    if amount is None:
        return say("diff.nothing", language)
    exact = Decimal(amount)
    return printed(exact) if exact == rounded(exact) else f"{exact:,f}"


def by_how_much(old: str | None, new: str | None, language: Language) -> str:
    """The change of an amount, with its per cent where the old one is not 0; empty where one of them is missing."""
    changed, share = difference(old, new), percent(old, new)
    if changed is None:
        return ""
    number = money(f"{changed:f}", language)
    said = number if changed < 0 else f"+{number}"
    return said if share is None else say("diff.share", language, change=said, percent=f"{share:+,f}%")


def direction(change: Change, language: Language) -> str:
    """What became of a target, empty where nothing can be said."""
    match change.direction:
        case "looser":
            return say("diff.looser", language)
        case "tighter":
            return say("diff.tighter", language)
        case "same":
            return say("diff.same", language)
    return ""


def title(pair: Compared) -> str:
    """What a pair is about."""
    return f"{years(pair.old, pair.new)} {pair.new.subject or pair.old.subject}".strip()


def years(old: Declared, new: Declared) -> str:
    """The years of a pair: one where it is the same, or where only one is known."""
    known = [str(one.year) for one in (old, new) if one.year is not None]
    return " → ".join(dict.fromkeys(known))


def summary(pair: Compared, language: Language) -> str:
    """How many changes there are, kind by kind."""
    return counts(list(pair.changes), language)


def counts(changes: list[Change], language: Language) -> str:
    """How many changes of each kind, those first that a reviewer looks for."""
    if not changes:
        return say("diff.none", language)
    kinds = ("amount", "target", "text", "renamed", "moved", "added", "removed")
    numbers = [(kind, sum(change.kind == kind for change in changes)) for kind in kinds]
    words = [say(COUNTED[kind], language, count=number) for kind, number in numbers if number]
    for name, entry in (("looser", "diff.count.looser"), ("tighter", "diff.count.tighter")):
        number = sum(change.direction == name for change in changes)
        words += [say(entry, language, count=number)] if number else []
    return ("，" if language == "zh" else ", ").join(words)


COUNTED = {
    "amount": "diff.count.amount",
    "target": "diff.count.target",
    "text": "diff.count.text",
    "renamed": "diff.count.renamed",
    "moved": "diff.count.moved",
    "added": "diff.count.added",
    "removed": "diff.count.removed",
}
KIND = {
    "amount": "diff.kind.amount",
    "target": "diff.kind.target",
    "text": "diff.kind.text",
    "renamed": "diff.kind.renamed",
    "moved": "diff.kind.moved",
    "added": "diff.kind.added",
    "removed": "diff.kind.removed",
}
