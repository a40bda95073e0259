"""Reading the tables of a web page."""

import json
from html.parser import HTMLParser
from re import search

from perfdecl.errors import DocumentError
from perfdecl.readers.document import Block, Document, Grid, GridCell, Line

MAX_TEXT = 20_000_000
BREAKS = {"br", "p", "div", "li"}
RECORD = "perfdecl-record"
#: Rows of cells as they are written: the text, and over how many columns and rows it goes.
Table = list[list[tuple[str, int, int]]]
SILENT = {"script", "style", "template", "head", "title"}


class _Tables(HTMLParser):
    """Collects cells; a table inside a cell counts as that cell's text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Table | Line] = []
        self._table: Table = []
        self._depth = 0
        self._silent: list[str] = []
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self.record: list[str] = []
        self.digest = ""
        self._in_record = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self._silent.append(tag)
            if ("id", RECORD) in attrs:
                self._in_record, self.digest = True, dict(attrs).get("data-sha256") or ""
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._table = []
                self.blocks.append(self._table)
        elif tag == "tr" and self._depth == 1:
            self._close()
            self._table.append([])
        elif tag in ("td", "th") and self._depth == 1:
            self._close()
            if not self._table:
                self._table.append([])
            words = dict(attrs)
            self._spans = _span(words.get("colspan")), _span(words.get("rowspan"))
            self._cell = []
        elif tag in BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._silent and tag == self._silent[-1]:
            self._silent.pop()
            self._in_record = False
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._close()
        elif tag in ("td", "th", "tr") and self._depth == 1:
            self._close()

    def handle_data(self, data: str) -> None:
        if self._in_record:
            self.record.append(data)
        if self._silent:
            return
        if self._cell is not None:
            self._cell.append(data.replace("\r", "").replace("\n", " "))
        elif not self._depth and data.strip():
            self.blocks.append(Line(data.strip()))

    def _close(self) -> None:
        if self._cell is not None:
            lines = "".join(self._cell).split("\n")
            self._table[-1].append(("\n".join(line.strip(" ") for line in lines).strip("\n"), *self._spans))
        self._cell = None


def read(name: str, data: bytes) -> Document:
    """The page's tables and texts in order. Raises DocumentError for a page that is too large."""
    if len(data) > MAX_TEXT:
        raise DocumentError("PD705.too_large", path=name)
    parser = _Tables()
    parser.feed(_decoded(data))
    parser.close()
    blocks: list[Block] = []
    tables = 0
    for block in parser.blocks:
        if isinstance(block, Line):
            blocks.append(block)
        else:
            tables += 1
            blocks.append(Grid(str(tables), tuple(_placed(block))))
    return Document("html", tuple(blocks), _record("".join(parser.record)), parser.digest)


def _record(script: str) -> str:
    """The record as it was before characters of it were escaped for the page."""
    try:
        return json.dumps(json.loads(script), ensure_ascii=False)
    except ValueError:
        return ""


def _decoded(data: bytes) -> str:
    declared = search(rb"charset=[\"']?([\w-]+)", data[:4096])
    for encoding in ("utf-8-sig", declared[1].decode("ascii") if declared else "gb18030", "gb18030"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", "replace")


def _placed(table: Table) -> list[GridCell]:
    """Cells in the columns that rows above leave free."""
    taken: set[tuple[int, int]] = set()
    cells: list[GridCell] = []
    for row, written in enumerate(table):
        column = 0
        for text, columns, rows in written:
            while (row, column) in taken:
                column += 1
            rows = min(rows, len(table) - row)
            cells.append(GridCell(text, row, column, rows, columns))
            taken |= {(row + down, column + right) for down in range(rows) for right in range(columns)}
            column += columns
    return cells


def _span(value: str | None) -> int:
    return max(min(int(value), 1000), 1) if value and value.isdigit() else 1
