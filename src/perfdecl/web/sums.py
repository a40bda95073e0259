"""The sums that must agree, and by how much they do not: always in sight while the form is filled in."""

from typing import Any, NamedTuple

from perfdecl.checking.explain import amount_in_words
from perfdecl.forms.form import AnyForm
from perfdecl.model.leaves import amounts_of
from perfdecl.model.path import Path, dotted
from perfdecl.model.sums import Addend, Sum


class SumShown(NamedTuple):
    """Two sums and what the left one lacks to the right one, in 万元; ``paths`` are where their amounts stand.

    ``is_due``: they must be equal; else the one is only compared with the other. One that ``is_open`` has amounts that are
    still to be filled in. ``cures`` are the amounts that make both equal, each if it alone is changed.
    """

    left: str
    left_total: str
    right: str
    right_total: str
    difference: str
    paths: tuple[str, ...]
    is_due: bool
    is_open: bool = False
    cures: dict[str, str] = {}  # noqa: RUF012 - never changed


def sums_of(form: AnyForm, declaration: Any, holes: frozenset[Path]) -> tuple[SumShown, ...]:
    """What must be equal in the declaration; amounts that are not understood count as nothing."""
    shown = [
        _shown(_named(form, one.left, one.right), one.left, _named(form, one.right, one.left), one.right)
        for one in declaration.equations
    ]
    funds = funds_of_lists(declaration)
    money = declaration.projects_money
    if funds.addends and money is not None:
        labels = _named(form, funds, money), _named(form, money, funds)
        shown.append(_shown(labels[0], funds, labels[1], money)._replace(is_due=False, cures={}))
    missing = {dotted(hole) for hole in holes}
    return tuple(one._replace(is_open=not missing.isdisjoint(one.paths)) for one in shown)


def funds_of_lists(declaration: Any) -> Sum:
    """Every amount of an item of a list, and of what stands beside one."""
    budget = {path for one in declaration.equations for side in (one.left, one.right) for path in side.places}
    return Sum(tuple(Addend(path, value) for path, value in amounts_of(declaration) if path not in budget))


def _shown(left: str, one: Sum, right: str, other: Sum) -> SumShown:
    difference = other.total - one.total
    paths = tuple(dotted(path) for path in (*one.places, *other.places))
    cures = {
        dotted(addend.path): f"{addend.amount + change:f}"
        for sum_, change in ((one, difference), (other, -difference))
        for addend in sum_.addends
        if difference and addend.amount + change >= 0
    }
    return SumShown(
        left,
        amount_in_words(one.total),
        right,
        amount_in_words(other.total),
        amount_in_words(difference),
        paths,
        True,
        cures=cures,
    )


def _named(form: AnyForm, one: Sum, other: Sum) -> str:
    """What a sum is called: by the parts of the form of which it adds up all, else by its cells."""
    apart = {_part_of(path) for path in other.places}
    parts: dict[Path, set[object]] = {}
    for path in one.places:
        parts.setdefault(_part_of(path), set()).add(path[-1])
    whole = {part for part, names in parts.items() if names == set(form.shape.within(part).names) and part not in apart}
    names = dict.fromkeys(
        part if part in whole or len(part) < len(path) - 1 else path
        for path in one.places
        for part in (_part_of(path),)
    )
    return "＋".join(form.cell_name(path).rpartition(" / ")[2] for path in names)


def _part_of(path: Path) -> Path:
    """The part that an amount is of; of an item of a list, the list."""
    return path[:1] if any(isinstance(step, int) for step in path) else path[:-1]
