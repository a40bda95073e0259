"""Which tables of a page are there only to lay out others."""

from perfdecl.readers.html.tree import Node

#: A table with so many cells is a table.
REAL = 4


def layout_tables(root: Node) -> frozenset[Node]:
    """The tables that hold other, real tables with most of their text."""
    lengths: dict[Node, int] = {}
    inside: dict[Node, int] = {}
    cells: dict[Node, int] = {}
    found: set[Node] = set()
    tables: list[Node] = []
    waiting: list[tuple[Node, bool]] = [(root, False)]
    while waiting:
        node, is_end = waiting.pop()
        if not is_end:
            if node.tag == "table":
                tables.append(node)
                lengths[node] = inside[node] = cells[node] = 0
            waiting.append((node, True))
            waiting.extend((child, False) for child in node.elements())
            if tables:
                lengths[tables[-1]] += sum(len(one.strip()) for one in node.children if isinstance(one, str))
                cells[tables[-1]] += node.tag in ("td", "th")
        elif node.tag == "table":
            tables.pop()
            if inside[node] and inside[node] * 2 > lengths[node] + inside[node]:
                found.add(node)
            if tables and (cells[node] >= REAL or node in found):
                inside[tables[-1]] += lengths[node] + inside[node]
            elif tables:
                lengths[tables[-1]] += lengths[node]
    return frozenset(found)
