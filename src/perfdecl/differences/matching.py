"""Which items of a list are the same ones in two declarations: by their names, then by likeness.

rapidfuzz compares texts some hundred times faster than the standard library, which a district's folders need.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.text.comparable import comparable

#: So alike, out of 100, are names of what was renamed; 学生满意度 and 家长满意度, which are two things, are 60.
ALIKE = 65
#: What is said below the name counts so much where it is long enough to tell one item from another.
WEIGHT, LONG = 0.75, 20
#: Of longer texts the beginning is compared.
COMPARED = 1_000
#: More pairs than that are not compared: items are then known by their names alone.
MOST = 250_000


class Item(NamedTuple):
    """An item of a list, with its path."""

    path: Path
    part: Part

    @property
    def name(self) -> str:
        """What it is called: its first field, as everywhere in the forms."""
        return str(getattr(self.part, next(iter(type(self.part).model_fields)))).strip()

    @property
    def told(self) -> str:
        """The other texts."""
        texts = [str(value).strip() for _, value in self.part.leaves[1:] if isinstance(value, str)]
        return comparable("".join(texts)[:COMPARED])


class Match(NamedTuple):
    """Items that are the same, and whether some could only be told by their names because they are too many."""

    pairs: list[tuple[Item, Item]]
    removed: list[Item]
    added: list[Item]
    by_name_alone: bool = False


def match(old: Sequence[Item], new: Sequence[Item]) -> Match:
    """Pair the items: of one name in one list, then of one name in another list, then those of one list that are alike."""
    pairs: list[tuple[Item, Item]] = []
    left, right = list(old), list(new)
    for is_here in (True, False):
        found = list(_named(left, right, is_here))
        pairs += found
        left = _without(left, [one for one, _ in found])
        right = _without(right, [one for _, one in found])
    by_name_alone = len(left) * len(right) > MOST
    if not by_name_alone:
        alike = list(_alike(left, right))
        pairs += alike
        left = _without(left, [one for one, _ in alike])
        right = _without(right, [one for _, one in alike])
    order = {one.path: at for at, one in enumerate(new)}
    return Match(sorted(pairs, key=lambda pair: order[pair[1].path]), left, right, by_name_alone)


def _named(old: Sequence[Item], new: Sequence[Item], is_here: bool) -> Iterator[tuple[Item, Item]]:
    """Items of one name; several of a name are paired by their order."""

    def key(item: Item) -> Hashable:
        return comparable(item.name) or item.name, item.path[:-1] if is_here else ()

    waiting: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in reversed(old):
        waiting[key(item)].append(item)
    for item in new:
        if waiting[key(item)]:
            yield waiting[key(item)].pop(), item


def _alike(old: Sequence[Item], new: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Items of one list that are alike, the most alike first."""
    scores = [
        (-score, at, to)
        for at, one in enumerate(old)
        for to, other in enumerate(new)
        if one.path[:-1] == other.path[:-1] and (score := likeness(one, other)) >= ALIKE
    ]
    gone: set[tuple[str, int]] = set()
    for _, at, to in sorted(scores):
        if not gone & {("old", at), ("new", to)}:
            gone |= {("old", at), ("new", to)}
            yield old[at], new[to]


def likeness(one: Item, other: Item) -> float:
    """How alike two items are, from 0 to 100: by their names, or by them and what is said below."""
    from rapidfuzz.fuzz import ratio

    names = ratio(comparable(one.name[:COMPARED]), comparable(other.name[:COMPARED]))
    if min(len(one.told), len(other.told)) < LONG:
        return names
    return max(names, (1 - WEIGHT) * names + WEIGHT * ratio(one.told, other.told))


def _without(items: Sequence[Item], gone: Sequence[Item]) -> list[Item]:
    paths = {one.path for one in gone}
    return [one for one in items if one.path not in paths]
