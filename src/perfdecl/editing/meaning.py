"""What a text says, as plain data by which two texts are compared: English keys, and one thing for all that is empty."""

from collections.abc import Mapping
from typing import Any

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape, first_keys
from perfdecl.source.tree import Node, Scalar, Sequence
from perfdecl.text.invisible import without_invisible


def meaning(node: Node | None, shape: Shape, is_list: bool = False) -> Any:
    """Texts without the line breaks around them, and without characters that nobody sees, which reading tells and passes
    over; what is not written is an empty text, mapping or list, as the form has it.

    A text that stands for a whole mapping is the first key of it.
    """
    match node:
        case None:
            return {} if shape.names else ""
        case Scalar():
            text = "" if node.is_null else without_invisible(node.text).strip("\n")
            if is_list:
                return text or []
            return ({first_keys(shape)[0]: text} if text else {}) if shape.names else text
        case Sequence():
            return [meaning(item, shape) for item in node.items]
    data: dict[str, Any] = {}
    for entry in node.entries:
        name = shape.english.get(entry.key.text, entry.key.text)
        if name not in data:
            data[name] = meaning(entry.value, shape.parts.get(name, NO_SHAPE), name in shape.lists)
    return data


def changed(data: Any, path: Path, value: Any, shape: Shape) -> Any:
    """The data with another value at ``path``, its parents made where they are missing; None takes the key away."""
    if not path:
        return _as_read(value)
    step, *rest = path
    if isinstance(step, int):
        items = list(data or [])
        below = changed(items[step] if step < len(items) else whole({}, shape), tuple(rest), value, shape)
        items[step : step + 1] = [below]
        return items
    mapping = dict(data or {})
    part = shape.parts.get(step, NO_SHAPE)
    if not rest and value is None:
        mapping.pop(step, None)
    else:
        empty: Any = [] if step in shape.lists else {} if part.names else ""
        mapping[step] = changed(mapping.get(step, empty), tuple(rest), value, part)
    return mapping


def whole(data: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """A new item of a list: all its keys, those that are not given without values.

    An item that lacks its first key may be read as a piece of the one before.
    """
    empty = {name: [] if name in shape.lists else {} if name in shape.parts else "" for name in shape.names}
    return empty | {name: tidied(value) if isinstance(value, str) else value for name, value in data.items()}


def tidied(value: str) -> str:
    """A value with one kind of line break, and none around it."""
    return value.replace("\r\n", "\n").replace("\r", "\n").strip("\n")


def _as_read(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_read(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_read(one) for one in value]
    return without_invisible(value).strip("\n") if isinstance(value, str) else value
