"""Reading the tables of a Word document."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.archive import Archive
from perfdecl.readers.document import Block, Document, Grid, GridCell, Line
from perfdecl.readers.docx.numbering import NUMBER, number_paragraphs

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE, PARAGRAPH = f"{W}tbl", f"{W}p"
#: What holds text that is not part of the document as it reads: deletions, alternatives for old programs, comments.
UNSEEN = {
    f"{W}del",
    f"{W}moveFrom",
    f"{W}instrText",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
RECORD = "{urn:perfdecl:record:1}record"
PROPERTIES = {f"{W}tcPr", f"{W}pPr", f"{W}rPr", f"{W}trPr", f"{W}tblPr"}


def read(name: str, data: bytes) -> Document:
    """The document's tables and paragraphs in order. Raises DocumentError for a file that cannot be read."""
    archive = Archive(name, data)
    root = archive.xml("word/document.xml")
    if root is None:
        raise DocumentError("PD705.broken", path=name)
    body = root.find(f"{W}body")
    number_paragraphs(root, archive.xml("word/numbering.xml"))
    blocks: list[Block] = []
    tables = 0
    for element in _within(root if body is None else body, TABLE, PARAGRAPH):
        if element.tag == TABLE:
            tables += 1
            blocks.append(Grid(str(tables), tuple(_cells(element))))
        elif text := _text(element).strip():
            blocks.append(Line(text))
    return _with_record(archive, Document("docx", tuple(blocks)))


def _with_record(archive: Archive, document: Document) -> Document:
    """The document with its record and digest, wherever an editor that saved the file has put the part."""
    for part in archive.names:
        if part.startswith("customXml/item") and part.endswith(".xml") and "Props" not in part:
            root = archive.xml(part)
            if root is not None and root.tag == RECORD:
                is_house = root.get("template") == "house"
                return document._replace(record=root.text or "", digest=root.get("sha256", ""), is_house=is_house)
    return document


def _within(parent: Element, *tags: str) -> Iterator[Element]:
    """The outermost elements of these tags, those inside content controls and tracked insertions included."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif child.tag not in UNSEEN | PROPERTIES:
            yield from _within(child, *tags)


def _cells(table: Element) -> Iterator[GridCell]:
    """Cells with their spans; the parts of a vertical merge are one cell."""
    open_merges: dict[int, GridCell] = {}
    done: list[GridCell] = []
    rows = (row for row in _within(table, f"{W}tr") if row.find(f"{W}trPr/{W}del") is None)
    for number, row in enumerate(rows):
        column = _number(row.find(f"{W}trPr/{W}gridBefore"), 0)
        for element in _within(row, f"{W}tc"):
            span = _number(element.find(f"{W}tcPr/{W}gridSpan"), 1)
            merge = element.find(f"{W}tcPr/{W}vMerge")
            above = open_merges.get(column)
            if merge is not None and merge.get(f"{W}val", "continue") == "continue" and above is not None:
                open_merges[column] = above._replace(rows=above.rows + 1, text=_joined(above.text, _text(element)))
            else:
                if above is not None:
                    done.append(open_merges.pop(column))
                cell = GridCell(_text(element), number, column, 1, span)
                if merge is None:
                    done.append(cell)
                else:
                    open_merges[column] = cell
            column += span
    yield from sorted([*done, *open_merges.values()], key=lambda cell: (cell.row, cell.column))


def _joined(above: str, below: str) -> str:
    return f"{above}\n{below}" if below.strip() else above


def _text(element: Element) -> str:
    """What is visible: paragraphs as lines. Tables within a cell count as its text."""
    paragraphs = [element] if element.tag == PARAGRAPH else _within(element, PARAGRAPH)
    return "\n".join(paragraph.get(NUMBER, "") + "".join(_runs(paragraph)) for paragraph in paragraphs)


def _runs(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag in (f"{W}br", f"{W}cr"):
            yield "\n"
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag not in UNSEEN | PROPERTIES and not _is_hidden(child):
            yield from _runs(child)


def _is_hidden(element: Element) -> bool:
    """Whether a run is set as hidden text."""
    vanish = element.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(f"{W}val", "true") not in ("0", "false", "off")


def _number(element: Element | None, default: int) -> int:
    value = "" if element is None else element.get(f"{W}val", "")
    return int(value) if value.isdigit() and int(value) < 1000 else default
