"""What stands in the file at each place, as it is written: what somebody who corrects a cell wants to see."""

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape, first_keys
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence


def written(root: Node | None, shape: Shape) -> dict[Path, str]:
    """The texts of all values by their paths; places where nothing is written are left out."""
    found: dict[Path, str] = {}
    _walk(root, shape, (), found)
    return found


def items(root: Node | None, shape: Shape) -> dict[Path, int]:
    """How many items each list has that is written, by its path."""
    found: dict[Path, int] = {}
    _count(root, shape, (), found)
    return found


def _walk(node: Node | None, shape: Shape, path: Path, found: dict[Path, str]) -> None:
    match node:
        case Scalar() if not node.is_null:
            # A text that stands for a whole part is its first value.
            found[(*path, first_keys(shape)[0]) if shape.names else path] = node.text.rstrip("\n")
        case Mapping():
            for entry in node.entries:
                name = shape.english.get(entry.key.text)
                if name is not None and (*path, name) not in found:
                    _walk(entry.value, shape.parts.get(name, NO_SHAPE), (*path, name), found)
        case Sequence():
            for at, item in enumerate(node.items):
                _walk(item, shape, (*path, at), found)


def _count(node: Node | None, shape: Shape, path: Path, found: dict[Path, int]) -> None:
    if isinstance(node, Sequence):
        found[path] = len(node.items)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            name = shape.english.get(entry.key.text)
            if name in shape.parts:
                _count(entry.value, shape.parts[name], (*path, name), found)
