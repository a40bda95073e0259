"""Items of lists: new ones, copies, and those that are taken away or moved, with the comments that belong to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from perfdecl.editing.confirm import confirmed
from perfdecl.editing.extent import colon
from perfdecl.editing.items import Items, items_of
from perfdecl.editing.meaning import changed, whole
from perfdecl.editing.opened import Found, Opened, open_text
from perfdecl.editing.places import inserted
from perfdecl.editing.refused import EditError
from perfdecl.editing.writing import item_lines, within_braces
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Sequence as ListNode

Data = Mapping[str, Any]


def insert_item(
    text: str, path: Path, position: int, data: Data | None = None, form: AnyForm | None = None
) -> list[TextEdit]:
    """The edits that put a new item into the list at ``path``, before the one at ``position`` or behind the last.

    ``data`` are its texts under English keys; its other keys are there without values. A list that is empty or not
    there is begun. Raises EditError where the list cannot be edited without guessing, or has no such position.
    """
    return insert_items(text, path, position, [data or {}], form)


def insert_items(
    text: str, path: Path, position: int, items: Sequence[Data], form: AnyForm | None = None
) -> list[TextEdit]:
    """The edits that put several new items into a list, as :func:`insert_item` does one."""
    opened = open_text(text, form)
    found = opened.find(path)
    new = [whole(item, opened.shape.within(path)) for item in items]
    old = _items_in(opened, path)
    if not 0 <= position <= len(old):
        raise EditError("editing.no_item", path=opened.name_of(path), number=position + 1)
    if not new:
        return []
    expected = changed(opened.data, path, [*old[:position], *new, *old[position:]], opened.shape)
    if old:
        pieces = items_of(opened, found)
        return confirmed(opened, expected, lambda safe: [_put(opened, found, pieces, position, new, safe)])
    return confirmed(opened, expected, lambda safe: put(opened, found, nested(opened, found, new), safe))


def delete_item(text: str, path: Path, form: AnyForm | None = None) -> list[TextEdit]:
    """The edits that take away the item at ``path``, whose last step is its position, with its comments.

    Raises EditError as :func:`insert_item` does.
    """
    opened, found, position = _opened(text, path, form)
    old = _items_in(opened, path[:-1])
    expected = changed(opened.data, path[:-1], [*old[:position], *old[position + 1 :]], opened.shape)
    pieces = items_of(opened, found)

    def make(safe: bool) -> list[TextEdit]:
        edits = [pieces.taken_out(position)]
        if safe and len(old) == 1 and not pieces.flow and found.entry is not None:
            # With nothing behind its key, the lines below might be taken for the list.
            behind = colon(opened.text, found.entry)
            edits.append(TextEdit(behind, behind, " []"))
        return edits

    return confirmed(opened, expected, make)


def move_item(text: str, path: Path, position: int, form: AnyForm | None = None) -> list[TextEdit]:
    """The edits that move the item at ``path`` within its list, so that ``position`` becomes its own.

    What stands between the items stays. Raises EditError as :func:`insert_item` does.
    """
    opened, found, at = _opened(text, path, form)
    items = list(_items_in(opened, path[:-1]))
    if not 0 <= position < len(items):
        raise EditError("editing.no_item", path=opened.name_of(path[:-1]), number=position + 1)
    items.insert(position, items.pop(at))
    expected = changed(opened.data, path[:-1], items, opened.shape)
    pieces = items_of(opened, found)
    return confirmed(opened, expected, lambda _: pieces.moved(at, position))


def copy_item(text: str, path: Path, position: int, form: AnyForm | None = None) -> list[TextEdit]:
    """The edits that put a copy of the item at ``path``, comments and all, before the one at ``position`` or behind the last.

    Raises EditError as :func:`insert_item` does.
    """
    opened, found, at = _opened(text, path, form)
    items = list(_items_in(opened, path[:-1]))
    if not 0 <= position <= len(items):
        raise EditError("editing.no_item", path=opened.name_of(path[:-1]), number=position + 1)
    items.insert(position, items[at])
    expected = changed(opened.data, path[:-1], items, opened.shape)
    pieces = items_of(opened, found)
    return confirmed(opened, expected, lambda _: [pieces.put_in(position, pieces.piece(at))])


def put(opened: Opened, found: Found, data: Any, safe: bool) -> list[TextEdit]:
    """Edits that write ``data`` into what stands at ``found``: keys into a mapping, items behind the last one of a list."""
    if isinstance(found.node, ListNode) and found.node.items:
        pieces = items_of(opened, found)
        return [_put(opened, found, pieces, len(pieces.starts), data, safe)]
    return inserted(opened, found, data, safe)


def nested(opened: Opened, found: Found, value: Any) -> Any:
    """The value below the steps that are missing, as data for what stands at ``found``.

    Raises EditError where that skips positions of a list.
    """
    data = value
    for at, step in reversed(list(enumerate(found.rest))):
        if isinstance(step, str):
            data = {step: data}
            continue
        there = len(found.node.items) if not at and isinstance(found.node, ListNode) else 0
        if step != there:
            raise EditError("editing.no_item", path=opened.name_of(found.path + found.rest[:at]), number=step + 1)
        data = [whole(data, opened.shape.within(found.path + found.rest[: at + 1]))]
    return data


def _put(opened: Opened, found: Found, pieces: Items, position: int, new: Sequence[Data], safe: bool) -> TextEdit:
    if pieces.flow:
        return pieces.put_in(position, ", ".join(within_braces(item, found.shape, opened, safe) for item in new))
    written = [opened.line_break.join(item_lines(item, found.shape, opened, pieces.dash, safe)) for item in new]
    gap = pieces.gap(0) if len(pieces.starts) > 1 and not pieces.gap(0).strip() else opened.line_break
    return pieces.put_in(position, gap.join(written))


def _opened(text: str, path: Path, form: AnyForm | None) -> tuple[Opened, Found, int]:
    """The text, the list that an item is in, and the item's position."""
    opened = open_text(text, form)
    found = opened.find(path[:-1])
    position = path[-1] if path else None
    opened.find(path)
    count = len(found.node.items) if not found.rest and isinstance(found.node, ListNode) else 0
    if not isinstance(position, int) or not 0 <= position < count:
        raise EditError(
            "editing.no_item", path=opened.name_of(path), number=position + 1 if isinstance(position, int) else 0
        )
    return opened, found, position


def _items_in(opened: Opened, path: Path) -> list[Any]:
    data = opened.data
    for at, step in enumerate(path):
        if isinstance(data, dict):
            data = data.get(step) or ([] if at == len(path) - 1 else {})
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            raise EditError("editing.no_item", path=opened.name_of(path), number=1)
    if not isinstance(data, list):
        raise EditError("editing.no_text", path=opened.name_of(path))
    return data
