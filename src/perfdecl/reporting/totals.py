"""What the declarations of a form add up to, exactly, and how that is made up."""

from collections import Counter
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from perfdecl.model.path import Path
from perfdecl.model.sums import Sum
from perfdecl.reporting.entries import Entry

TENTH = Decimal("0.1")


class Share(NamedTuple):
    """One amount of a total in 万元, and its percentage, rounded to a tenth."""

    label: str
    amount: Decimal
    percent: Decimal


class Composition(NamedTuple):
    """A total by its addends, over so many declarations: those of which every one of these amounts was understood."""

    entries: int
    title: str
    total: Decimal
    shares: tuple[Share, ...]


def total(entries: Sequence[Entry]) -> Decimal:
    """The whole budgets of all declarations whose amounts were understood."""
    return sum((one.whole for one in entries if one.whole is not None), Decimal(0))


def compositions(entries: Sequence[Entry]) -> list[Composition]:
    """Each sum of a form over all its declarations: only those count of which every amount was understood."""
    added: dict[tuple[Path, ...], dict[Path, Decimal]] = {}
    labels: dict[Path, str] = {}
    titles: dict[tuple[Path, ...], str] = {}
    counts: Counter[tuple[Path, ...]] = Counter()
    for entry in entries:
        for one in _sums(entry):
            counts[one.places] += 1
            places = added.setdefault(one.places, dict.fromkeys(one.places, Decimal(0)))
            for addend in one.addends:
                places[addend.path] += addend.amount
                labels.setdefault(addend.path, entry.label(addend.path))
            titles.setdefault(one.places, "、".join(dict.fromkeys(entry.label(path[:-1]) for path in one.places)))
    return [_composition(counts[places], titles[places], labels, amounts) for places, amounts in added.items()]


def percent(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """A percentage, rounded to a tenth; of nothing it is nothing."""
    return (Decimal(part) * 100 / whole).quantize(TENTH, ROUND_HALF_UP) if whole else Decimal("0.0")


def _sums(entry: Entry) -> list[Sum]:
    """The sums of several amounts of a declaration, each once."""
    declared = entry.declaration
    if declared is None or entry.whole is None:
        return []
    sides = (side for one in declared.equations for side in (one.left, one.right))
    found = {one.places: one for one in (declared.whole_budget, *declared.budget_sums, *sides)}
    return [one for one in found.values() if len(one.addends) > 1 and entry.is_known(one)]


def _composition(count: int, title: str, labels: dict[Path, str], amounts: dict[Path, Decimal]) -> Composition:
    whole = sum(amounts.values(), Decimal(0))
    shares = (Share(labels[path], one, percent(one, whole)) for path, one in amounts.items())
    return Composition(count, title, whole, tuple(shares))
