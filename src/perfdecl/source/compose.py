"""Parser events to a tree of nodes, within limits and with YAML's surprises left out.

The parser is ruamel.yaml's C one, asked for events only: no typing of scalars happens (YAML 1.1 or 1.2), nothing is
expanded, and each event has the exact offsets of its text.
"""

from collections.abc import Callable
from typing import Any

from perfdecl.source.merged import merged
from perfdecl.source.parser import (
    AliasEvent,
    CParser,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from perfdecl.source.problem import Problem
from perfdecl.source.tree import Entry, Mapping, Node, Scalar, Sequence, Style

MAX_DEPTH = 16  # a declaration needs five
MAX_NODES = 20_000
MAX_TEXT = 20_000  # characters in one text: about five printed pages

STYLES: dict[str | None, Style] = {style.value: style for style in Style}
STYLES[None] = Style.PLAIN


class TooMuchError(Exception):
    """A limit was passed; the problem says which."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Composer:
    """Builds the tree of the first document of ``text``.

    ``problems`` collects all that is wrong but leaves a tree to go on with. Raises ruamel's ``MarkedYAMLError`` where the
    syntax ends the reading, and :class:`TooMuchError` beyond a limit.
    """

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        #: Whether a text that is none of a block's goes over several lines.
        self.is_folded = False
        self._next: Callable[[], Any] = CParser(text).get_event
        self._nodes = 0

    def compose(self) -> Node | None:
        """The root node, or None where the document holds nothing."""
        root: Node | None = None
        documents = 0
        while (event := self._next()) is not None:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents == 2:
                    start = event.start_mark.index
                    self.problems.append(Problem("PD006", "PD006", start, start + 3))
                    break
            elif documents == 1 and (node := self._node(event, 1)) is not None:
                root = node
        return root

    def _node(self, event: Any, depth: int) -> Node | None:
        first, last = event.start_mark, event.end_mark
        start, end = first.index, last.index
        self._nodes += 1
        if (
            type(event) is ScalarEvent
            and event.anchor is None
            and event.ctag is None
            and len(event.value) <= MAX_TEXT
            and self._nodes <= MAX_NODES
            and depth <= MAX_DEPTH
        ):
            # Nearly every node is one of these: what follows would only say again that nothing is wrong with it.
            style = STYLES[event.style]
            if first.line != last.line and style is not Style.LITERAL:
                self.is_folded = True
            return Scalar(start, end, event.value, style)
        return self._other_node(event, depth, start, end)

    def _other_node(self, event: Any, depth: int, start: int, end: int) -> Node | None:
        """A node that is no simple text, or beyond a limit, or with something that is refused."""
        if not isinstance(event, (ScalarEvent, MappingStartEvent, SequenceStartEvent, AliasEvent)):
            self._nodes -= 1
            return None
        if self._nodes > MAX_NODES:
            raise TooMuchError(Problem("PD004", "PD004.nodes", start, end, {"limit": MAX_NODES}))
        if depth > MAX_DEPTH:
            raise TooMuchError(Problem("PD004", "PD004.depth", start, end, {"limit": MAX_DEPTH}))
        if isinstance(event, AliasEvent):
            self._refuse("PD005.alias", f"*{event.anchor}", start, end)
            return Scalar(start, end, f"*{event.anchor}", Style.SINGLE)
        if event.anchor is not None:
            self._refuse("PD005.anchor", f"&{event.anchor}", start, start + len(event.anchor) + 1)
        if event.tag is not None:
            self._refuse("PD005.tag", event.tag, start, end if isinstance(event, ScalarEvent) else start + 1)
        if isinstance(event, ScalarEvent):
            if len(event.value) > MAX_TEXT:
                args = {"length": len(event.value), "limit": MAX_TEXT}
                self.problems.append(Problem("PD004", "PD004.text", start, end, args))
            self.is_folded = True  # perhaps: the text is looked at
            return Scalar(start, end, event.value, STYLES[event.style])
        if isinstance(event, SequenceStartEvent):
            items, end = self._items(depth)
            return Sequence(start, end, items, bool(event.flow_style))
        entries, end = self._entries(depth)
        return Mapping(start, end, entries, bool(event.flow_style))

    def _items(self, depth: int) -> tuple[list[Node], int]:
        items: list[Node] = []
        get_event = self._next
        while type(event := get_event()) is not SequenceEndEvent:
            node = self._node(event, depth + 1)
            if node is not None:
                items.append(node)
        return items, event.end_mark.index

    def _entries(self, depth: int) -> tuple[list[Entry], int]:
        entries: dict[str, Entry] = {}
        get_event = self._next
        while type(event := get_event()) is not MappingEndEvent:
            key = self._node(event, depth + 1)
            value = self._node(get_event(), depth + 1)
            if value is None or key is None:
                continue
            if not isinstance(key, Scalar):
                self.problems.append(Problem("PD103", "PD103.key", key.start, key.end))
            elif key.text == "<<" and key.style is Style.PLAIN:
                self._refuse("PD005.merge", "<<", key.start, key.end)
            elif (first := entries.get(key.text)) is not None:
                related = (("PD002.first", first.key.start, first.key.end),)
                args = {"key": key.text}
                both = merged(first.value, value)
                message = "PD002" if both is None else "PD002.parts"
                first.value = first.value if both is None else both
                self.problems.append(Problem("PD002", message, key.start, key.end, args, related))
            else:
                entries[key.text] = Entry(key, value)
        return list(entries.values()), event.end_mark.index

    def _refuse(self, message: str, what: str, start: int, end: int) -> None:
        self.problems.append(Problem("PD005", message, start, end, {"what": what}))
