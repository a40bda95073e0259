"""Comparing declarations: two, or all of two folders, of which each finds its own by form and subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

from perfdecl.differences.change import Compared, Declared, Result
from perfdecl.differences.understand import Understood
from perfdecl.differences.walk import Walk
from perfdecl.errors import UseError
from perfdecl.text.comparable import comparable


def compare_all(old: Sequence[Understood], new: Sequence[Understood], by_name: bool = False) -> Result:
    """Compare what two sides have. One declaration on each is a pair, whatever it is called, unless ``by_name`` says that
    each must find its own.

    Raises UseError where these two are of different forms.
    """
    if len(old) == len(new) == 1 and not by_name:
        if old[0].form is not new[0].form:
            names = {"old": old[0].form.names["zh"], "new": new[0].form.names["zh"]}
            raise UseError("use.other_forms", first=old[0].name, second=new[0].name, **names)
        return Result((compare(old[0], new[0]),))
    pairs, left, right = _paired(old, new)
    return Result(
        tuple(compare(*pair) for pair in pairs),
        tuple((one.form, declared(one)) for one in right),
        tuple((one.form, declared(one)) for one in left),
    )


def compare(old: Understood, new: Understood) -> Compared:
    """All changes from one declaration to another one of the same form."""
    walk = Walk(old.side, new.side)
    changes = tuple(walk.changes())
    return Compared(new.form, declared(old), declared(new), changes, tuple(walk.unread), walk.by_name_alone)


def declared(one: Understood) -> Declared:
    """What a declaration is called by, with its whole budget where its form has one and it was understood."""
    whole = getattr(one.side.declaration, "whole_budget", None)
    is_known = whole is not None and not any(map(one.side.is_hole, whole.places))
    return Declared(one.name, one.subject, one.year, f"{whole.total:f}" if whole is not None and is_known else None)


def _paired(
    old: Sequence[Understood], new: Sequence[Understood]
) -> tuple[list[tuple[Understood, Understood]], list[Understood], list[Understood]]:
    """Pairs in the order of the new side, and what is left of both: by form and subject, then by form and path."""
    pairs: list[tuple[Understood, Understood]] = []
    left, right = list(old), list(new)
    for is_by_subject in (True, False):
        waiting: defaultdict[Hashable, list[Understood]] = defaultdict(list)
        for one in left:
            waiting[_key(one, is_by_subject)].append(one)
        wanted: defaultdict[Hashable, int] = defaultdict(int)
        for one in right:
            wanted[_key(one, is_by_subject)] += 1
        found = {
            id(one): waiting[key][0]
            for one in right
            if (key := _key(one, is_by_subject)) is not None and len(waiting[key]) == wanted[key] == 1
        }
        pairs += [(found[id(one)], one) for one in right if id(one) in found]
        gone = set(map(id, found.values()))
        left = [one for one in left if id(one) not in gone]
        right = [one for one in right if id(one) not in found]
    order = {id(one): at for at, one in enumerate(new)}
    return sorted(pairs, key=lambda pair: order[id(pair[1])]), left, right


def _key(one: Understood, is_by_subject: bool) -> Hashable:
    subject = comparable(one.subject)
    if is_by_subject:
        return (one.form.name, subject) if subject else None
    return one.form.name, one.relative
