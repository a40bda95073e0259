"""What stands at a place of a text that was read: a key or a value, by its meaning."""

from bisect import bisect_right
from typing import NamedTuple

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence


class Spot(NamedTuple):
    """A key of the form, or what stands behind it; ``key`` is None in an item of a list, before its first key."""

    path: Path
    key: Scalar | None
    node: Node
    on_key: bool


def spot_at(root: Node | None, shape: Shape, offset: int) -> Spot | None:
    """The innermost thing of the form at the offset; None where nothing of it is, or under a key that it does not have."""
    path: Path = ()
    key: Scalar | None = None
    node = root
    while node is not None:
        if isinstance(node, Mapping):
            at = bisect_right(node.entries, offset, key=lambda entry: entry.key.start) - 1
            if at < 0:
                break
            entry = node.entries[at]
            name = shape.within(path).english.get(entry.key.text)
            if name is None:
                return None
            path, key, node = (*path, name), entry.key, entry.value
            if offset <= key.end:
                return Spot(path, key, node, True)
        elif isinstance(node, Sequence):
            at = bisect_right(node.items, offset, key=lambda item: item.start) - 1
            if at < 0:
                break
            path, key, node = (*path, at), None, node.items[at]
        else:
            return Spot(path, key, node, False) if node.start <= offset <= node.end else None
    return None


def last_end(node: Node, text: str) -> int:
    """Where the last text of a node ends: YAML itself counts the blank lines and comments behind it, too."""
    while not isinstance(node, Scalar):
        if isinstance(node, Mapping) and node.entries and not node.flow:
            entry = node.entries[-1]
            if isinstance(entry.value, Scalar) and entry.value.start == entry.value.end:
                return entry.key.end + 1
            node = entry.value
        elif isinstance(node, Sequence) and node.items and not node.flow:
            node = node.items[-1]
        else:
            break
    return node.start + len(text[node.start : node.end].rstrip())
