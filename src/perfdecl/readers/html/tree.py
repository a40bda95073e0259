"""A web page as a tree of its elements, with the ends that people leave out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from perfdecl.readers.html.tags import Attributes, HTMLTags
from perfdecl.readers.limits import NODES, Tally

#: Elements without content.
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
SPECIAL = frozenset({"script", "style"})
#: What the beginning of an element ends, if it is open within the same table.
ROW, CELL, GROUP = "tr", ("td", "th"), ("thead", "tbody", "tfoot")
ENDS: dict[str, tuple[str, ...]] = {
    "td": CELL,
    "th": CELL,
    "tr": (*CELL, ROW),
    **dict.fromkeys(GROUP, (*CELL, ROW, *GROUP, "colgroup", "caption")),
    "li": ("li",),
    "option": ("option",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
}
#: What ends a paragraph that is open.
BLOCKS = frozenset(
    "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr legend li main nav ol p pre section summary table ul".split()
)
SCOPES = frozenset({"table", "td", "th", "caption"})
TABLE = frozenset({"table"})
ITEMS = frozenset({"li", "option", "dt", "dd"})
LISTS = SCOPES | {"ul", "ol", "dl"}


class Node:
    """An element: its tag, what is said in it, and its children, elements and texts."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Node | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Node | str] = []

    def elements(self) -> list[Node]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Node)]

    def up(self, most: int) -> Iterator[Node]:
        """The element and those that it is in, the nearest first, no more than so many."""
        above: Node | None = self
        while above is not None and most > 0:
            yield above
            above, most = above.parent, most - 1

    def text(self) -> str:
        """All text within, whatever it looks like."""
        found: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                found.append(one)
            else:
                waiting.extend(reversed(one.children))
        return "".join(found)


class Tree(HTMLTags):
    """Builds the tree. Its root has no tag."""

    def __init__(self, tally: Tally) -> None:
        self.root = Node("", {}, None)
        self.said: list[Node] = []  # elements of which something is said, and those that bring scripts or styles
        self._open = [self.root]
        self._counts: Counter[str] = Counter()  # of the elements that are open, so that none is looked for in vain
        self._tally = tally

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        self._tally.add(NODES, 1 + len(attributes))
        if tag in BLOCKS:
            self._end("p", SCOPES)
        for other in ENDS.get(tag, ()):
            self._end(other, LISTS if tag in ITEMS else TABLE)
        said: dict[str, str] = {}
        for name, value in attributes:
            said.setdefault(name, value or "")
        node = Node(tag, said, self._open[-1])
        self._open[-1].children.append(node)
        if said or tag in SPECIAL:
            self.said.append(node)
        if tag not in VOID:
            self._open.append(node)
            self._counts[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":  # </br> breaks a line, as browsers have it
            self._open[-1].children.append(Node("br", {}, self._open[-1]))
        elif tag not in VOID:
            self._end(tag, frozenset() if tag == "table" else TABLE)

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def _end(self, tag: str, within: frozenset[str]) -> None:
        """Close the element that is open, unless it is outside of one of ``within``."""
        if not self._counts[tag]:
            return
        for at in range(len(self._open) - 1, max(len(self._open) - LOOK_BACK, 0), -1):
            if self._open[at].tag == tag:
                self._counts.subtract(one.tag for one in self._open[at:])
                del self._open[at:]
                return
            if self._open[at].tag in within:
                return


#: So many open elements are looked at; pages that nest deeper are none that people see.
LOOK_BACK = 200
