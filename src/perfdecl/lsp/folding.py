"""Folding: sections, items of lists, texts of several lines, and comments that stand together."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.lsp.cursor import last_end
from perfdecl.lsp.document import Document
from perfdecl.source.comments import comments
from perfdecl.source.text import Source
from perfdecl.source.tree import Mapping, Node, Sequence


def folding(document: Document) -> list[types.FoldingRange]:
    """Whatever goes over several lines, lines counted from 0."""
    if not document.declares:
        return []
    reading = document.checked.reading
    source = reading.source
    found = [types.FoldingRange(start, end) for start, end in dict.fromkeys(_nodes(reading.root, source))]
    blocks = _blocks([source.position(start).line for start, _ in _alone(source, reading.root)])
    return found + [
        types.FoldingRange(start - 1, end - 1, kind=types.FoldingRangeKind.Comment) for start, end in blocks
    ]


def _nodes(node: Node | None, source: Source) -> Iterator[tuple[int, int]]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _lines(source, entry.key.start, last_end(entry.value, source.text))
            yield from _nodes(entry.value, source)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _lines(source, item.start, last_end(item, source.text))
            yield from _nodes(item, source)


def _lines(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    first, last = source.position(start).line - 1, source.position(max(end - 1, start)).line - 1
    if last > first:
        yield first, last


def _alone(source: Source, root: Node | None) -> Iterator[tuple[int, int]]:
    """The comments that stand on lines of their own."""
    for start, end in comments(source.text, root):
        if not source.line(source.position(start).line)[: source.position(start).column - 1].strip():
            yield start, end


def _blocks(lines: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of two lines or more."""
    begun = last = 0
    for line in [*lines, 0]:
        if line != last + 1 or not begun:
            if begun and last > begun:
                yield begun, last
            begun = line
        last = line
