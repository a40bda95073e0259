"""Walking two declarations of one form side by side: by the shape of their model, whichever form it is."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from perfdecl.differences.change import Change
from perfdecl.differences.marks import marks_of
from perfdecl.differences.matching import Item, Match, match
from perfdecl.differences.targets import direction_of
from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Value
from perfdecl.model.declaration import Declaration
from perfdecl.model.part import Part
from perfdecl.model.path import Path, is_within, starts_with

Targets = dict[Path, tuple[Target, Value | None]]


class Side(NamedTuple):
    """A declaration, and where nothing of it was understood."""

    declaration: Declaration
    holes: frozenset[Path] = frozenset()

    def is_hole(self, path: Path) -> bool:
        """Whether nothing is known of what stands there."""
        return is_within(path, self.holes)

    @property
    def targets(self) -> Targets:
        """Each value of an indicator by its place."""
        found: Targets = {}
        for target in getattr(self.declaration, "targets", ()):
            for path, value in ((target.period_path, target.period), (target.annual_path, target.annual)):
                if path:
                    found[path] = target, value
        return found


class Walk:
    """All changes between two declarations, in the order of the new one."""

    def __init__(self, old: Side, new: Side) -> None:
        self.unread: list[Path] = []
        self.by_name_alone = False
        self._old, self._new = old, new
        self._old_targets, self._new_targets = old.targets, new.targets
        self._years = 0
        if not old.is_hole(("year",)) and not new.is_hole(("year",)):
            self._years = new.declaration.year - old.declaration.year

    def changes(self) -> Iterator[Change]:
        """The changes; the form and the year are no changes, but what the pair is called by."""
        for name in type(self._new.declaration).model_fields:
            if name not in ("form", "year"):
                yield from self._field((name,), (name,), self._old.declaration, self._new.declaration, ())

    def _field(self, old_path: Path, path: Path, old: Part, new: Part, items: tuple[str, ...]) -> Iterator[Change]:
        before, after = getattr(old, str(old_path[-1])), getattr(new, str(path[-1]))
        if self._old.is_hole(old_path) or self._new.is_hole(path):
            self.unread.append(path)
        elif isinstance(before, Part) and isinstance(after, Part):
            lists = _lists(before, old_path), _lists(after, path)
            if any(lists):
                yield from self._items(self._known(lists[0], path), self._known(lists[1], path), items)
            for name in type(after).model_fields:
                if not isinstance(getattr(after, name), tuple) and not _has_lists(getattr(after, name)):
                    yield from self._field((*old_path, name), (*path, name), before, after, items)
        elif isinstance(before, tuple) and isinstance(after, tuple):
            yield from self._items(_list(before, old_path), _list(after, path), items)
        elif isinstance(after, Part):
            yield Change("added", (), path, None, "", items, fields=_fields(after, path))
        elif isinstance(before, Part):
            yield Change("removed", old_path, (), "", None, items, fields=_fields(before, old_path))
        else:
            yield from self._value(old_path, path, before, after, items)

    def _items(self, old: list[Item], new: list[Item], items: tuple[str, ...]) -> Iterator[Change]:
        """Items of lists: of all lists below one field together, so that what moves between them is seen."""
        matched: Match = match(old, new)
        self.by_name_alone = self.by_name_alone or matched.by_name_alone
        for before, after in matched.pairs:
            names = (*items, after.name)
            if before.path[:-1] != after.path[:-1]:
                yield Change("moved", before.path, after.path, before.name, after.name, names)
            for at, name in enumerate(type(after.part).model_fields):
                there, here = (*before.path, name), (*after.path, name)
                if at:
                    yield from self._field(there, here, before.part, after.part, names)
                elif self._old.is_hole(there) or self._new.is_hole(here):
                    self.unread.append(here)
                elif before.name != after.name:
                    marks = marks_of(before.name, after.name)
                    yield Change("renamed", there, here, before.name, after.name, names, marks=marks)
        for item in matched.added:
            yield Change("added", (), item.path, None, item.name, (*items, item.name), fields=_told(item))
        for item in matched.removed:
            yield Change("removed", item.path, (), item.name, None, (*items, item.name), fields=_told(item))

    def _known(self, items: list[Item], path: Path) -> list[Item]:
        """Those of the items below ``path`` that are in lists which both declarations let understand."""
        holes = {hole for hole in (*self._old.holes, *self._new.holes) if starts_with(hole, path)}
        whole = {hole for hole in holes if all(isinstance(step, str) for step in hole)}
        self.unread += [hole for hole in sorted(whole, key=str) if hole not in self.unread]
        return [one for one in items if not is_within(one.path, whole)]

    def _value(self, old_path: Path, path: Path, old: object, new: object, items: tuple[str, ...]) -> Iterator[Change]:
        if isinstance(old, Decimal) or isinstance(new, Decimal):
            if old != new:
                yield Change("amount", old_path, path, _amount(old), _amount(new), items)
            return
        before, after = (str(one).strip() if one is not None else "" for one in (old, new))
        if before == after:
            return
        if path in self._new_targets and old_path in self._old_targets:
            target, value = self._old_targets[old_path]
            other, further = self._new_targets[path]
            direction = direction_of(value, target, further, other, self._years)
            marks = marks_of(before, after)
            yield Change("target", old_path, path, before or None, after or None, items, direction, marks)
        else:
            yield Change("text", old_path, path, before, after, items, marks=marks_of(before, after))


def _amount(value: object) -> str | None:
    return f"{value:f}" if isinstance(value, Decimal) else None


def _list(parts: tuple[Part, ...], path: Path) -> list[Item]:
    return [Item((*path, at), part) for at, part in enumerate(parts)]


def _lists(part: Part, path: Path) -> list[Item]:
    """The items of all lists of a part."""
    found: list[Item] = []
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, tuple):
            found += _list(value, (*path, name))
        elif isinstance(value, Part):
            found += _lists(value, (*path, name))
    return found


def _has_lists(value: object) -> bool:
    return isinstance(value, Part) and any(
        isinstance(one, tuple) or _has_lists(one) for one in (getattr(value, name) for name in type(value).model_fields)
    )


def _told(item: Item) -> tuple[tuple[Path, str], ...]:
    """What an item says below its name."""
    return tuple(
        one for one in _fields(item.part, item.path) if one[0] != (*item.path, next(iter(type(item.part).model_fields)))
    )


def _fields(part: Part, path: Path) -> tuple[tuple[Path, str], ...]:
    """What a part says, field by field."""
    texts = (((*path, *below), _text(value)) for below, value in part.leaves)
    return tuple((place, text) for place, text in texts if text)


def _text(value: object) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value).strip()
