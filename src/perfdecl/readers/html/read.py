"""Reading the tables of a web page."""

import json
from collections.abc import Iterator

from perfdecl.readers.document import Block, Document, Grid, GridCell, Line, Sight, Spot, remarks_of
from perfdecl.readers.encodings import decoded_page
from perfdecl.readers.html.layout import layout_tables
from perfdecl.readers.html.list_numbers import ListNumbers
from perfdecl.readers.html.looks import NEVER, Look, Looks
from perfdecl.readers.html.own import digest_of, record_of, sights_of, style_sheet
from perfdecl.readers.html.texts import as_seen, value_of
from perfdecl.readers.html.tree import VOID, Node, Tree
from perfdecl.readers.limits import PAGE, Tally, check
from perfdecl.readers.whole_numbers import whole

#: As browsers have it.
MAX_SPAN = 1000
BREAKS = frozenset(
    {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "section", "blockquote", "pre"}
)
#: What parts lines outside of tables, besides.
APART = BREAKS | {
    "table",
    "caption",
    "td",
    "th",
    "tr",
    "ul",
    "ol",
    "main",
    "article",
    "header",
    "footer",
    "body",
    "hr",
    "form",
}
CELLS = ("td", "th")
#: Things that show what no text says.
THINGS = frozenset({"img", "svg", "canvas", "picture", "input", "textarea", "select", "meter", "progress"})
PICTURES = frozenset({"img", "svg", "canvas", "picture"})
#: What stands above words to say how they are spoken.
SPOKEN = frozenset({"rt", "rtc"})
#: What browsers put around quotations.
OPENING, CLOSING = "“", "”"
#: Rows of cells as they are written: the text, and over how many columns and rows it goes.
Table = list[list[tuple[str, int, int]]]


def read(name: str, data: bytes) -> Document:
    """The page's tables and texts in order, as they are seen. Raises DocumentError for a page that is too large."""
    check(PAGE, len(data), name)
    tally = Tally(name)
    tree = Tree(tally)
    tree.feed(decoded_page(data))
    reader = _Reader(tree, tally)
    blocks: list[Block] = []
    tables = 0
    for block in reader.read():
        if isinstance(block, Line):
            blocks.append(block)
        else:
            tables += 1
            tally.block()
            blocks.append(Grid(str(tables), tuple(_placed(block, tally))))
    sights = (*reader.sights, *sights_of(tree.said))
    record, digest = _record(record_of(tree.said)), digest_of(tree.said)
    return Document("html", tuple(blocks), record, digest, remarks_of(sights), sights=sights)


def _record(script: str) -> str:
    """The record as it was before characters of it were escaped for the page."""
    try:
        return json.dumps(json.loads(script), ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""


class _Reader:
    """Goes through a page, and gathers cells and lines. A table inside of a cell counts as that cell's text."""

    def __init__(self, tree: Tree, tally: Tally) -> None:
        self.sights: list[Sight] = []
        self._root = tree.root
        self._tally = tally
        self._looks = Looks(style_sheet(tree.said))
        self._layout = layout_tables(tree.root)
        self._blocks: list[Table | Line] = []
        self._tables = 0
        self._depth = 0  # of tables within that which is read
        self._begun = 0  # the place of that table among the blocks
        self._captions = 0  # that are open
        self._table: Table = []
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self._line: list[str] = []
        self._lost: list[str] = []
        self._struck: list[str] = []
        self._numbers = ListNumbers()
        self._labels: set[str] = set()  # of the table, that are seen

    def read(self) -> list[Table | Line]:
        """Everything that is seen, in order."""
        waiting: list[tuple[Node | str, Look, bool]] = [(self._root, Look(), False)]
        while waiting:
            one, look, is_end = waiting.pop()
            if isinstance(one, str):
                self._say(one, look)
            elif is_end:
                self._say(CLOSING if one.tag == "q" else self._looks.added(one, "after"), look)
                self._end(one)
            else:
                here = self._looks.of(one, look)
                if not here.is_shown:
                    self._pass_over(one)
                    continue
                if one.tag in SPOKEN:
                    self._remark(one, here)
                    continue
                self._begin(one)
                if one.tag == "li":
                    self._say(self._numbers.before(one, here.list_style), here)
                self._say(OPENING if one.tag == "q" else self._looks.added(one, "before"), here)
                self._thing(one, here)
                if one.tag in VOID:
                    continue
                waiting.append((one, here, True))
                waiting.extend((child, here, False) for child in reversed(_inside(one)))
        self._flush()
        return self._blocks

    def _begin(self, node: Node) -> None:
        tag = node.tag
        self._captions += tag == "caption"
        if tag == "table" and node not in self._layout:
            self._flush()
            self._depth += 1
            if self._depth == 1:
                self._table, self._cell = [], None
                self._labels = set()
                self._tables += 1
                self._begun = len(self._blocks)
                self._blocks.append(self._table)
        elif self._depth == 1 and tag == "tr":
            self._table.append([])
        elif self._depth == 1 and tag in CELLS:
            if not self._table:
                self._table.append([])
            said = node.attributes
            self._spans = _span(said.get("colspan")), _span(said.get("rowspan"))
            self._cell = []
        elif self._cell is not None:
            if (tag in BREAKS or tag == "tr") and self._cell:
                self._cell.append("\n")
        elif tag in APART:
            self._flush()

    def _end(self, node: Node) -> None:
        self._captions -= node.tag == "caption"
        if node.tag == "table" and node not in self._layout:
            self._depth -= 1
        elif self._depth == 1 and node.tag in CELLS and self._cell is not None:
            lines = "".join(self._cell).split("\n")
            text = "\n".join(line.strip(" ") for line in lines).strip("\n")
            if node.tag == "th":
                # A label that a print says again on a further page may be hidden on screen: it is seen above.
                if not text and "".join("".join(self._lost).split()) in self._labels:
                    self._lost.clear()
                self._labels.add("".join(text.split()))
            self._see(self._spot())
            self._table[-1].append((text, *self._spans))
            self._cell = None
        elif self._cell is None and node.tag in APART:
            self._flush()

    def _remark(self, node: Node, look: Look) -> None:
        """What stands above a word to say how it is spoken."""
        if look.is_seen and (text := node.text().strip()):
            self.sights.append(Sight("comment", text, self._spot()))

    def _spot(self) -> Spot:
        return (
            Spot("", 0, 0)
            if self._cell is None
            else Spot(str(self._tables), len(self._table), len(self._table[-1]) + 1)
        )

    def _thing(self, node: Node, look: Look) -> None:
        """A picture, or a field to fill in, whose value is seen."""
        is_picture = node.tag in PICTURES
        if node.tag in THINGS and look.is_visible and not (is_picture and _is_dot(node)):
            self._say(value_of(node), look._replace(keeps_breaks=True))
            self.sights.append(
                Sight("object", (node.attributes.get("alt") or "picture") if is_picture else "field", self._spot())
            )

    def _say(self, text: str, look: Look) -> None:
        if not text:
            return
        text = as_seen(text, look)
        if not look.is_seen:
            self._lost.append(text)
            return
        if look.is_struck:
            self._struck.append(text)
        if self._cell is not None:
            self._cell.append(text)
        elif not self._depth:
            self._line.append(text)
        elif self._depth == 1 and not self._captions and text.strip():
            # In a table, but in none of its cells: browsers show it above the table.
            self._tally.block(text)
            self._blocks.insert(self._begun, Line(text.strip()))
            self._begun += 1

    def _pass_over(self, node: Node) -> None:
        """What is not shown. A table's caption is often there for programs that read aloud."""
        if node.tag not in NEVER | {"caption"} and (text := " ".join(node.text().split())):
            self.sights.append(Sight("unseen", text, Spot("", 0, 0)))

    def _see(self, spot: Spot) -> None:
        for kind, parts in (("unseen", self._lost), ("struck", self._struck)):
            if text := "".join(parts).strip():
                self.sights.append(Sight(kind, text, spot))
            parts.clear()

    def _flush(self) -> None:
        """End a line outside of tables."""
        if self._cell is None:
            self._see(Spot("", 0, 0))
        text = "".join(self._line)
        self._line = []
        for line in text.split("\n"):
            if line.strip():
                self._tally.block(line)
                self._blocks.append(Line(line.strip()))


def _is_dot(node: Node) -> bool:
    """Whether a picture is so small that it is there to move others: it shows nothing."""
    sides = (node.attributes.get(one, "").strip().removesuffix("px") for one in ("width", "height"))
    return any(side in ("0", "1") for side in sides)


def _inside(node: Node) -> list[Node | str]:
    """What is in an element and may be seen: of one that is closed its summary, of a field its value, which is read by itself."""
    if node.tag == "details" and "open" not in node.attributes:
        return [one for one in node.elements() if one.tag == "summary"]
    if node.tag == "table":
        return _in_order(node)
    return [] if node.tag in ("textarea", "select") else node.children


def _in_order(table: Node) -> list[Node | str]:
    """What is in a table as it is shown: its head first, and its foot last, wherever they are written."""
    tags = [one.tag if isinstance(one, Node) else "" for one in table.children]
    head = next((at for at, tag in enumerate(tags) if tag == "thead"), None)
    foot = next((at for at, tag in enumerate(tags) if tag == "tfoot"), None)
    ends = [at for at in (head, foot) if at is not None]
    order = [at for at in range(len(tags)) if at not in ends]
    order = ([head] if head is not None else []) + order + ([foot] if foot is not None else [])
    return [table.children[at] for at in order]


def _placed(table: Table, tally: Tally) -> Iterator[GridCell]:
    """Cells in the columns that rows above leave free."""
    free_from: dict[int, int] = {}  # the first row in which a column is free again
    for row, written in enumerate(table):
        column = 0
        for text, columns, rows in written:
            while free_from.get(column, 0) > row:
                column += 1
            rows = min(rows, len(table) - row)
            tally.cell(text, rows, columns)
            yield GridCell(text, row, column, rows, columns)
            for one in range(column, column + columns):
                free_from[one] = max(free_from.get(one, 0), row + rows)
            column += columns


def _span(value: str | None) -> int:
    return max(min(whole(value, 1), MAX_SPAN), 1)
