"""One value of a declaration, or several, changed in its text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from perfdecl.editing.confirm import confirmed
from perfdecl.editing.difference import edits_between
from perfdecl.editing.extent import colon, content_end
from perfdecl.editing.lists import nested, put
from perfdecl.editing.meaning import changed, tidied
from perfdecl.editing.opened import Found, Opened, open_text
from perfdecl.editing.patching import apply
from perfdecl.editing.places import after
from perfdecl.editing.refused import EditError
from perfdecl.editing.removal import removed
from perfdecl.editing.scalars import emptied, replaced
from perfdecl.editing.writing import in_lines
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import first_keys
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Mapping as MappingNode
from perfdecl.source.tree import Scalar


def set_value(text: str, path: Path, value: str | None, form: AnyForm | None = None) -> list[TextEdit]:
    """The edits that write ``value`` at ``path`` (English keys, positions in lists from 0), in offsets of ``text``.

    The style of the old value is kept where it can hold the new one. A key that is not there is put where the form has it,
    with its parents; one position behind the end of a list makes a new item. An empty text leaves the key without a value,
    None takes the key and its line away. Line breaks around the value mean nothing and are dropped. There are no edits where
    the text says so already. Without ``form`` the text shows which one it is of.

    Raises EditError where the text cannot be edited there without guessing.
    """
    return set_values(text, {path: value}, form)


def set_values(text: str, values: Mapping[Path, str | None], form: AnyForm | None = None) -> list[TextEdit]:
    """The edits that write several values at once, as :func:`set_value` does one; the paths are those of ``text``."""
    opened = open_text(text, form)
    tidy = {path: None if value is None else tidied(value) for path, value in values.items()}
    expected = opened.data
    for path, value in tidy.items():
        expected = _expected(opened, expected, path, value)
    try:
        return confirmed(opened, expected, lambda safe: _all_edits(opened, tidy, safe))
    except (EditError, ValueError):
        if len(tidy) == 1:
            raise
        # They are in one another's way.
        return _one_by_one(opened, tidy)


def _all_edits(opened: Opened, values: Mapping[Path, str | None], safe: bool) -> list[TextEdit]:
    """The edits for all values. Raises ValueError where two would make the same parent: they go one after the other."""
    edits: list[TextEdit] = []
    made: set[Path] = set()
    for path, value in values.items():
        found = opened.find(path)
        here = _edits(opened, found, path, value, safe)
        if len(values) > 1 and here and found.rest:
            parent = (*found.path, found.rest[0]) if len(found.rest) > 1 else found.path
            if parent in made and (len(found.rest) > 1 or isinstance(found.node, Scalar)):
                raise ValueError("one parent for two")
            made.add(parent)
        edits += here
    return edits


def _edits(opened: Opened, found: Found, path: Path, value: str | None, safe: bool) -> list[TextEdit]:
    node = found.node
    if _is_text_alone(found):
        first = first_keys(found.shape)[0]
        if found.rest == (first,):
            found = found._replace(rest=())
            value = value or ""
        elif found.rest and value:
            return _parted(opened, found, value, safe)
    if found.rest:
        return put(opened, found, nested(opened, found, value), safe) if value else []
    if value is None:
        return removed(opened, found)
    if not isinstance(node, Scalar):
        if value or (node.entries if isinstance(node, MappingNode) else node.items):
            raise EditError("editing.no_text", path=opened.name_of(path))
        return []
    if ("" if node.is_null else node.text.strip("\n")) == value:
        return []
    if found.entry is None or (found.shape.names and found.path[-1] not in found.above.texts):
        raise EditError("editing.no_text", path=opened.name_of(path))
    return replaced(opened, found, value, safe)


def _is_text_alone(found: Found) -> bool:
    """Whether a text stands where the form has a mapping too, for the first of its keys."""
    return isinstance(found.node, Scalar) and not found.node.is_null and bool(found.shape.names) and bool(found.path)


def _parted(opened: Opened, found: Found, value: str, safe: bool) -> list[TextEdit]:
    """A text that stood for a whole mapping gets a key of its own, and another key beside it."""
    assert isinstance(found.node, Scalar)
    if found.entry is None or found.flow or found.path[-1] not in found.above.texts:
        raise opened.place_error(found.node.start)
    column = opened.column(found.entry.key.start) + opened.habits.step
    data = {first_keys(found.shape)[0]: found.node.text.strip("\n"), str(found.rest[0]): value}
    lines = list(in_lines(data, found.shape, opened, column, safe))
    lines[0] = f"{' ' * column}{lines[0]}"
    end = content_end(opened.text, found.node, colon(opened.text, found.entry))
    return [*emptied(opened, found.node, found.entry, False), after(opened, end, lines)]


def _expected(opened: Opened, data: Any, path: Path, value: str | None) -> Any:
    """What the text is to say with that value, given what it says already with those before."""
    found = opened.find(path)
    if found.rest and not value and not (_is_text_alone(found) and found.rest == (first_keys(found.shape)[0],)):
        return data
    shape = opened.shape.within(path)
    is_list = bool(path) and path[-1] in opened.shape.within(path[:-1]).lists
    if shape.names and isinstance(value, str):
        if value and (is_list or not path or path[-1] not in opened.shape.within(path[:-1]).texts):
            raise EditError("editing.no_text", path=opened.name_of(path))
        # A text for the whole of a mapping is the first of its keys.
        return changed(data, path, [] if is_list else {first_keys(shape)[0]: value} if value else {}, opened.shape)
    return changed(data, path, None if found.rest and not value else value, opened.shape)


def _one_by_one(opened: Opened, values: Mapping[Path, str | None]) -> list[TextEdit]:
    """The values set one after the other, as one edit of what changed."""
    text = opened.text
    for path, value in values.items():
        text = apply(text, set_value(text, path, value, opened.form))
    return edits_between(opened.text, text)
