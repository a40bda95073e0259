"""Looking up where something stands: a path walked down the tree, never a match on texts."""

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape
from perfdecl.source.tree import Entry, Mapping, Node, Scalar, Sequence

#: Key and value.
Found = tuple[Scalar | None, Node | None]


def find(root: Node | None, shape: Shape, path: Path) -> Found:
    """Key and value at ``path``; where a step is missing, those of the nearest thing that contains it.

    An item of a list has the first key of its mapping, so that it has a place of its own in the file.
    """
    key: Scalar | None = None
    node = root
    for step in path:
        if isinstance(node, Mapping):
            entry = _entry(node, shape, step)
            if entry is None:
                break
            key, node = entry.key, entry.value
            if isinstance(step, str):
                shape = shape.parts.get(step, NO_SHAPE)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            key = node.entries[0].key if isinstance(node, Mapping) and node.entries else None
        else:
            break
    return key, node


def written(root: Node | None, shape: Shape, path: Path) -> Node | None:
    """What stands at that very path; None where the file leaves it out."""
    key, node = find(root, shape, path)
    return None if (key, node) == find(root, shape, path[:-1]) else node


def place(root: Node | None, shape: Shape, path: Path, at_key: bool = False) -> tuple[int, int]:
    """Offsets to point at: a text itself, the key of everything else; the nearest container of what is missing."""
    return spot(find(root, shape, path), at_key)


def spot(found: Found, at_key: bool = False) -> tuple[int, int]:
    """The offsets to point at for what was found."""
    key, node = found
    if isinstance(node, Scalar) and not node.is_null and not (at_key and key):
        return node.start, node.end
    if key is not None:
        return key.start, key.end
    if isinstance(node, Mapping) and node.entries:
        return node.entries[0].key.start, node.entries[0].key.end
    return (node.start, node.end) if node is not None else (0, 0)


def _entry(node: Mapping, shape: Shape, name: str | int) -> Entry | None:
    """The entry under the English key ``name``, the first if there are two."""
    if not node.found:
        for entry in reversed(node.entries):
            node.found[shape.english.get(entry.key.text, entry.key.text)] = entry
    return node.found.get(str(name))
