"""The comments of a file: a YAML parser drops them, so they are looked for where no text is."""

from bisect import bisect_right
from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.source.tree import Mapping, Node, Scalar, Sequence

COMMENT = compile_pattern(r"(?:(?<=[ \t\r\n])|\A)#[^\r\n]*")


def comments(text: str, root: Node | None) -> Iterator[tuple[int, int]]:
    """Start and end of each comment, in order."""
    scalars = sorted((node.start, node.end) for node in scalars_of(root))
    starts = [start for start, _ in scalars]
    for found in COMMENT.finditer(text):
        at = bisect_right(starts, found.start()) - 1
        if at < 0 or found.start() >= scalars[at][1]:
            yield found.start(), found.start() + len(found.group().rstrip())


def scalars_of(node: Node | None) -> Iterator[Scalar]:
    """Every key and every value that is a text."""
    match node:
        case Scalar():
            yield node
        case Mapping():
            for entry in node.entries:
                yield entry.key
                yield from scalars_of(entry.value)
        case Sequence():
            for item in node.items:
                yield from scalars_of(item)
