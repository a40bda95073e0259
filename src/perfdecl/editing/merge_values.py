"""Two changes of one declaration brought together value by value, where one of them changed nothing but values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from perfdecl.editing.lists import insert_items
from perfdecl.editing.merge_lines import Told
from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import apply
from perfdecl.editing.refused import EditError
from perfdecl.editing.values import set_values
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape, first_keys

#: Stands for what cannot be said by setting values.
MORE = object()


def merged_values(
    base: Opened, mine: Opened, theirs: Opened, choices: Mapping[int, str]
) -> tuple[str, list[Told]] | None:
    """The text with the changes of both, and the values that both changed; None where both changed more than values.

    The values of the side that changed nothing else are put into the text of the other one. Where both did no more, the way
    with fewer questions is taken: an item that was moved may look like values that were changed.
    """
    found: list[tuple[str, list[Told]]] = []
    for own, other in ((mine, theirs), (theirs, mine)):
        try:
            changes = dict(_changes(base.data, own.data, ()))
            if MORE in changes.values() or apply(base.text, set_values(base.text, changes, base.form)) != own.text:
                continue
            found.append(_put(base, own, other, changes, own is mine, choices))
        except EditError:
            continue
    return min(found, key=lambda one: len(one[1]), default=None)


def _put(
    base: Opened,
    own: Opened,
    other: Opened,
    changes: Mapping[Path, str | None],
    is_mine: bool,
    choices: Mapping[int, str],
) -> tuple[str, list[Told]]:
    told: list[Told] = []
    values: dict[Path, str | None] = {}
    lost: dict[Path, Any] = {}
    for path, value in changes.items():
        there = place_in(path, base.data, other.data, base.shape)
        was = value_at(base.data, path)
        now = value_at(other.data, there) if there is not None else None
        if there is not None and (now or "") == (was or ""):
            values[there] = value
        elif there is None or (now or "") != (value or ""):
            place = (there if is_mine else path) or ()
            line = _line(other if is_mine else own, place)
            sides = (value, now) if is_mine else (now, value)
            told.append((place or path, line, was, *sides))
            if choices.get(len(told) - 1, "theirs") == ("mine" if is_mine else "theirs"):
                if there is not None:
                    values[there] = value
                else:
                    item = path[: max(at for at, step in enumerate(path) if isinstance(step, int)) + 1]
                    lost[item] = value_at(own.data, item)
    text = apply(other.text, set_values(other.text, values, other.form)) if values else other.text
    for path, data in lost.items():
        # The other side took the whole item away, and it is wanted back.
        count = len(value_at(other.data, path[:-1]) or ())
        text = apply(text, insert_items(text, path[:-1], min(int(path[-1]), count), [data], other.form))
    return text, told


def _changes(old: Any, new: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Each value that is another one; None where its key is gone, and MORE where items came or went."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name in {**old, **new}:
            yield from _changes(old.get(name), new.get(name), (*path, name))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for at, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _changes(one, other, (*path, at))
    elif isinstance(new, dict) and old is None:
        for name in new:
            yield from _changes(None, new[name], (*path, name))
    elif isinstance(old, dict | list) or isinstance(new, dict | list):
        yield path, MORE
    else:
        yield path, new


def place_in(path: Path, old: Any, new: Any, shape: Shape) -> Path | None:
    """The same place in another version of the data, where items may have come, gone or moved; None where it is gone."""
    found: list[str | int] = []
    for step in path:
        if isinstance(step, int):
            if not isinstance(old, list) or not isinstance(new, list):
                return None
            at = _same_item(old, new, step, first_keys(shape)[0])
            if at is None:
                return None
            found.append(at)
            old, new = old[step], new[at]
        else:
            found.append(step)
            old = old.get(step) if isinstance(old, dict) else None
            new = new.get(step) if isinstance(new, dict) else None
            shape = shape.within((step,))
    return tuple(found)


def value_at(data: Any, path: Path) -> Any:
    """What stands at a path of some data; None where nothing does."""
    for step in path:
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) and step < len(data) else None
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def _same_item(old: list[Any], new: list[Any], at: int, key: str) -> int | None:
    """The position of an item in the new list: known by all that it says, else by its first key, else by its neighbours."""
    item = old[at]
    same = [to for to, one in enumerate(new) if one == item]
    if len(same) == sum(one == item for one in old):
        before: int = sum(one == item for one in old[:at])
        return same[before]
    names, new_names = _names(old, key), _names(new, key)
    if names.count(names[at]) == new_names.count(names[at]) == 1:
        return new_names.index(names[at])
    is_there = len(old) == len(new) and names[:at] + names[at + 1 :] == new_names[:at] + new_names[at + 1 :]
    return at if is_there else None


def _names(items: list[Any], key: str) -> list[str]:
    return [str(one.get(key, "")) if isinstance(one, dict) else "" for one in items]


def _line(opened: Opened, path: Path) -> int:
    if not path:
        return 0
    found = opened.find(path)
    return 0 if found.rest else opened.line(found.entry.key.start if found.entry else found.node.start)
