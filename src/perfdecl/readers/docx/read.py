"""Reading the tables of a Word document."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.archive import Archive
from perfdecl.readers.document import Block, Document, Grid, GridCell, Line
from perfdecl.readers.docx.numbering import NUMBER, number_paragraphs
from perfdecl.readers.limits import Tally
from perfdecl.readers.whole_numbers import whole

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE, PARAGRAPH = f"{W}tbl", f"{W}p"
#: What holds text that is not part of the document as it reads: deletions, alternatives for old programs, comments.
UNSEEN = {
    f"{W}del",
    f"{W}moveFrom",
    f"{W}instrText",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
NAMESPACE = "urn:perfdecl:record:1"
RECORD = f"{{{NAMESPACE}}}record"
#: So far into a part the namespace of its root stands.
BEGINNING = 2_000
PROPERTIES = {f"{W}tcPr", f"{W}pPr", f"{W}rPr", f"{W}trPr", f"{W}tblPr"}
PASSED_OVER = UNSEEN | PROPERTIES
#: As many rows or columns of a cell no table has.
MAX_SPAN = 1000


def read(name: str, data: bytes) -> Document:
    """The document's tables and paragraphs in order. Raises DocumentError for a file that cannot be read."""
    archive = Archive(name, data)
    root = archive.xml("word/document.xml")
    if root is None:
        raise DocumentError("PD705.broken", path=name)
    body = root.find(f"{W}body")
    tally = archive.tally
    number_paragraphs(root, archive.xml("word/numbering.xml"), tally)
    blocks: list[Block] = []
    tables = 0
    for element in _within(root if body is None else body, TABLE, PARAGRAPH):
        if element.tag == TABLE:
            tables += 1
            tally.block()
            blocks.append(Grid(str(tables), tuple(_cells(element, tally))))
        elif text := _text(element).strip():
            tally.block(text)
            blocks.append(Line(text))
    return _with_record(archive, Document("docx", tuple(blocks)))


def _with_record(archive: Archive, document: Document) -> Document:
    """The document with its record and digest, wherever an editor that saved the file has put the part."""
    for part in archive.names:
        if part.startswith("customXml/item") and part.endswith(".xml") and "Props" not in part:
            beginning = (archive.beginning(part, BEGINNING) or b"").replace(b"\0", b"")  # of UTF-16, too
            if NAMESPACE.encode() not in beginning:
                continue  # somebody else's, of whatever size
            root = archive.xml(part)
            if root is not None and root.tag == RECORD:
                is_house = root.get("template") == "house"
                return document._replace(record=root.text or "", digest=root.get("sha256", ""), is_house=is_house)
    return document


def _within(parent: Element, *tags: str) -> Iterator[Element]:
    """The outermost elements of these tags, those inside content controls and tracked insertions included."""
    around = [iter(parent)]  # not by calls within calls, which cost the depth for each element
    while around:
        child = next(around[-1], None)
        if child is None:
            around.pop()
        elif child.tag in tags:
            yield child
        elif child.tag not in PASSED_OVER:
            around.append(iter(child))


class _Merge:
    """A cell that goes on in the rows below, with the texts that stand in its parts."""

    def __init__(self, cell: GridCell) -> None:
        self._cell = cell
        self._texts = [cell.text]
        self._rows = 1

    def add(self, text: str) -> None:
        """One more row."""
        self._rows += 1
        if text.strip():
            self._texts.append(text)

    def cell(self) -> GridCell:
        """All of it."""
        return self._cell._replace(rows=self._rows, text="\n".join(self._texts))


def _cells(table: Element, tally: Tally) -> Iterator[GridCell]:
    """Cells with their spans; the parts of a vertical merge are one cell."""
    open_merges: dict[int, _Merge] = {}
    done: list[GridCell] = []
    rows = (row for row in _within(table, f"{W}tr") if row.find(f"{W}trPr/{W}del") is None)
    for number, row in enumerate(rows):
        column = _number(row.find(f"{W}trPr/{W}gridBefore"), 0)
        for element in _within(row, f"{W}tc"):
            span = _number(element.find(f"{W}tcPr/{W}gridSpan"), 1)
            merge = element.find(f"{W}tcPr/{W}vMerge")
            above = open_merges.get(column)
            text = _text(element)
            tally.cell(text, 1, span)
            if merge is not None and merge.get(f"{W}val", "continue") == "continue" and above is not None:
                above.add(text)
            else:
                if above is not None:
                    done.append(open_merges.pop(column).cell())
                cell = GridCell(text, number, column, 1, span)
                if merge is None:
                    done.append(cell)
                else:
                    open_merges[column] = _Merge(cell)
            column += span
    done += [merge.cell() for merge in open_merges.values()]
    yield from sorted(done, key=lambda cell: (cell.row, cell.column))


def _text(element: Element) -> str:
    """What is visible: paragraphs as lines. Tables within a cell count as its text."""
    paragraphs = [element] if element.tag == PARAGRAPH else _within(element, PARAGRAPH)
    return "\n".join(paragraph.get(NUMBER, "") + "".join(_runs(paragraph)) for paragraph in paragraphs)


def _runs(paragraph: Element) -> Iterator[str]:
    around = [iter(paragraph)]
    while around:
        child = next(around[-1], None)
        if child is None:
            around.pop()
        elif child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag in (f"{W}br", f"{W}cr"):
            yield "\n"
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag not in PASSED_OVER and not _is_hidden(child):
            around.append(iter(child))


def _is_hidden(element: Element) -> bool:
    """Whether a run is set as hidden text."""
    vanish = element.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(f"{W}val", "true") not in ("0", "false", "off")


def _number(element: Element | None, default: int) -> int:
    value = whole(None if element is None else element.get(f"{W}val"), default)
    return value if value < MAX_SPAN else default
