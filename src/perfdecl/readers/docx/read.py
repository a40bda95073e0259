"""Reading a Word document: its tables and paragraphs as they are seen."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.archive import Archive
from perfdecl.readers.document import Block, Document, Grid, GridCell, Line, remarks_of
from perfdecl.readers.docx.around import around
from perfdecl.readers.docx.looks import Ground, Looks, ground_of
from perfdecl.readers.docx.names import CELL, PARAGRAPH, ROW, TABLE, W, value
from perfdecl.readers.docx.numbering import number_paragraphs
from perfdecl.readers.docx.paper import beyond_paper, exact_height, needs_more, paper_of, room_of
from perfdecl.readers.docx.regions import Regions
from perfdecl.readers.docx.tables import (
    boxes_in,
    holds_layout,
    is_crossed,
    is_far,
    is_hidden_row,
    is_narrow,
    text_of,
    widths_of,
    within,
)
from perfdecl.readers.docx.texts import Texts
from perfdecl.readers.limits import Tally
from perfdecl.readers.office_parts import main_part, related
from perfdecl.readers.whole_numbers import whole

NAMESPACE = "urn:perfdecl:record:1"
RECORD = f"{{{NAMESPACE}}}record"
#: So far into a part the namespace of its root stands.
BEGINNING = 2_000
#: As many rows or columns of a cell no table has.
MAX_SPAN = 1000
#: The elements of cells by the name of their table, their row and column, from 1.
Cells = dict[tuple[str, int, int], Element]


def read(name: str, data: bytes) -> Document:
    """The document's tables and paragraphs in order, then what stands around. Raises DocumentError for what cannot be read."""
    archive = Archive(name, data)
    _, main = main_part(archive)
    root = archive.xml(main)
    if root is None:
        raise DocumentError("PD705.broken", path=name)
    body = root.find(f"{W}body")
    styles = _part(archive, main, "styles")
    number_paragraphs(root, _part(archive, main, "numbering"), archive.tally, styles)
    texts = Texts(Looks(styles))
    texts.looks.paper = paper_of(root, _part(archive, main, "settings"))
    reader = _Blocks(texts, archive.tally)
    blocks = tuple(reader.of(root if body is None else body))
    texts.sights += beyond_paper(root if body is None else body, reader.tables)
    if not blocks and next(root.iter(f"{W}altChunk"), None) is not None:
        raise DocumentError("PD705.brought", path=name)
    lines = tuple(around(archive, main, root, texts))
    remarks = remarks_of(texts.sights)
    document = Document("docx", (*blocks, *lines), remarks=remarks, sights=tuple(texts.sights))
    return _with_record(archive, document)


def cells_of(archive: Archive, main: str, root: Element) -> Cells:
    """The elements of the cells of a main part that was parsed by somebody else, by the places that their texts are read at."""
    body = root.find(f"{W}body")
    blocks = _Blocks(Texts(Looks(_part(archive, main, "styles"))), archive.tally)
    for _ in blocks.of(root if body is None else body):
        pass
    return blocks.elements


def _part(archive: Archive, main: str, kind: str) -> Element | None:
    part = related(archive, main, kind)
    return archive.xml(part) if part else None


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


class _Blocks:
    """Goes through tables and paragraphs; tables that only lay out others are taken apart."""

    def __init__(self, texts: Texts, tally: Tally) -> None:
        self._texts = texts
        self._tally = tally
        self._tables = 0
        self.tables: list[tuple[str, Element]] = []  # by their names
        self.elements: Cells = {}

    def of(self, parent: Element) -> Iterator[Block]:
        """The blocks of a body, of a text box, or of a cell."""
        for element in within(parent, TABLE, PARAGRAPH):
            if element.tag == PARAGRAPH:
                yield from self._lines(element)
            elif holds_layout(element):
                for cell in within(element, CELL):
                    yield from self.of(cell)
            else:
                self._tables += 1
                self._tally.block()
                name = str(self._tables)
                self.tables.append((name, element))
                yield Grid(name, tuple(self._cells(name, element)))

    def _lines(self, paragraph: Element) -> Iterator[Block]:
        """A paragraph's text, then what stands in text boxes that hang on it."""
        self._texts.at("", 0, 0)
        boxes = list(boxes_in(paragraph))
        has_tables = any(next(within(box, TABLE), None) is not None for box in boxes)
        if text := self._texts.of(paragraph, without_boxes=has_tables).strip():
            self._tally.block(text)
            yield Line(text)
        if has_tables:
            for box in boxes:
                yield from self.of(box)

    def _cells(self, name: str, table: Element) -> Iterator[GridCell]:
        """Cells with their spans; the parts of a vertical merge are one cell."""
        open_merges: dict[int, _Merge] = {}
        done: list[GridCell] = []
        texts = self._texts
        style = value(table.find(f"{W}tblPr"), "tblStyle")
        ground = Ground("", style) if texts.looks.shades(style) else Ground(table_style=style)
        widths, is_away = widths_of(table), is_far(table)
        columns = [whole(one.get(f"{W}w"), 0) for one in table.findall(f"{W}tblGrid/{W}gridCol")]
        rows = list(_rows(table, texts))
        regions = Regions(table, len(rows), len(columns))
        for number, row in enumerate(rows):
            high = exact_height(row)
            column = _number(row.find(f"{W}trPr/{W}gridBefore"), 0)
            for element in within(row, CELL):
                span = _number(element.find(f"{W}tcPr/{W}gridSpan"), 1)
                merge = element.find(f"{W}tcPr/{W}vMerge")
                above = open_merges.get(column)
                texts.at(name, number + 1, column + 1)
                self.elements[name, number + 1, column + 1] = element
                wide = room_of(element, columns[column : column + span])
                here = ground_of(element, ground)._replace(regions=regions.of(number, column, span), wide=wide)
                text = texts.of(element, here)
                if text and (is_away or (widths and is_narrow(element, widths[column : column + span]))):
                    texts.lose(text)
                    text = ""
                text = self._treated(element, text)
                if high is not None and merge is None and text.strip() and wide:
                    paragraphs = [
                        (text_of(one), texts.looks.paragraph(one, here)) for one in within(element, PARAGRAPH)
                    ]
                    if needs_more(paragraphs, wide, high):
                        texts.cut(text)
                self._tally.cell(text, 1, span)
                if merge is not None and merge.get(f"{W}val", "continue") == "continue" and above is not None:
                    above.add()
                    texts.lose(text)  # only the first part of a merged cell is shown
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

    def _treated(self, cell: Element, text: str) -> str:
        """The text of a cell, unless that is merged with the one before; what else is done to it is said."""
        properties = cell.find(f"{W}tcPr")
        merged = properties.find(f"{W}hMerge") if properties is not None else None
        if properties is None or not text.strip():
            return text
        if merged is not None and merged.get(f"{W}val", "continue") == "continue":
            self._texts.lose(text)
            return ""
        if properties.find(f"{W}cellDel") is not None:
            self._texts.track(text)
        if is_crossed(properties):
            self._texts.cross()
        return text


class _Merge:
    """A cell that goes on in the rows below."""

    def __init__(self, cell: GridCell) -> None:
        self._cell = cell
        self._rows = 1

    def add(self) -> None:
        """One more row."""
        self._rows += 1

    def cell(self) -> GridCell:
        """All of it."""
        return self._cell._replace(rows=self._rows)


def _rows(table: Element, texts: Texts) -> Iterator[Element]:
    """The rows that are seen: not those that are deleted, hidden, or of no height."""
    for row in within(table, ROW):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        if is_hidden_row(row):
            texts.at("", 0, 0)
            for cell in within(row, CELL):
                if text := texts.of(cell):
                    texts.lose(text)
            continue
        yield row


def _number(element: Element | None, default: int) -> int:
    found = whole(None if element is None else element.get(f"{W}val"), default)
    return found if found < MAX_SPAN else default
