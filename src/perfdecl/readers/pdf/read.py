"""Reading the tables of a PDF by their ruling lines and the places of its characters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any, NamedTuple

from perfdecl.errors import DocumentError, needs_extra
from perfdecl.readers.document import ON_PAGE, Block, Document, Grid, GridCell, Line, Sight, Spot, remarks_of
from perfdecl.readers.limits import ALL_GLYPHS, BLOCKS, CELLS, FILE, GLYPHS, PAGES, PLACES, RULES, Tally, beyond, check
from perfdecl.readers.page_numbers import is_page_number
from perfdecl.readers.pdf.annotations import annotations_of
from perfdecl.readers.pdf.glyphs import glyphs_of
from perfdecl.readers.pdf.ink import without_ink
from perfdecl.readers.pdf.lattice import Box, Boxes, Rule, TooManyCells, boxes_of, column_edges, is_open, tables_of
from perfdecl.readers.pdf.lines import Glyph, lines_of, text_of
from perfdecl.readers.pdf.painting import Painting
from perfdecl.readers.pdf.rotation import UPRIGHT, upright
from perfdecl.readers.pdf.ruling_lines import drawing_of
from perfdecl.readers.pdf.strikes import is_stroke, struck_of
from perfdecl.readers.pdf.watermarks import watermarks

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

RECORD = "perfdecl-record.json"
DIGEST = compile_pattern("sha256:([0-9a-f]{64})")


def read(name: str, data: bytes, progress: Callable[[int, int], None] | None = None) -> Document:
    """The tables and lines of all pages in order. ``progress`` hears after each page how many of all are read.

    Raises DocumentError for a file that cannot be read, or that has no text.
    """
    try:
        from pypdfium2 import PdfDocument, PdfiumError
    except ImportError as error:
        raise needs_extra("PDF", "import") from error
    check(FILE, len(data), name)
    try:
        pdf = PdfDocument(data)
    except PdfiumError as error:
        entry = "PD705.encrypted" if "password" in str(error).lower() else "PD705.broken"
        raise DocumentError(entry, path=name) from error
    try:
        check(PAGES, len(pdf), name)
        tally = Tally(name)
        record, digest = _record(pdf)
        blocks: list[Block] = []
        sights: list[Sight] = []
        has_scan = False
        for number in range(1, len(pdf) + 1):
            page = pdf[number - 1]
            found = _page(page, str(number), tally, is_ours=bool(record))
            page.close()
            blocks += found.blocks
            sights += found.sights
            has_scan = has_scan or found.is_scan
            tally.add(BLOCKS, len(found.blocks) + len(found.sights))
            if progress is not None:
                progress(number, len(pdf))
        if not any(isinstance(block, Line) or any(cell.text for cell in block.cells) for block in blocks):
            raise DocumentError("PD705.no_text", path=name)
        remarks = (*(("PD702.scan",) if has_scan else ()), *remarks_of(sights))
        return Document("pdf", tuple(blocks), record, digest, remarks, sights=tuple(sights))
    except PdfiumError as error:
        raise DocumentError("PD705.broken", path=name) from error
    finally:
        pdf.close()


class _Page(NamedTuple):
    """What a page has: its blocks from top to bottom, what is seen besides; whether its text is one over a scan."""

    blocks: list[Block]
    sights: list[Sight]
    is_scan: bool


def _page(page: PdfPage, number: str, tally: Tally, is_ours: bool) -> _Page:
    """The tables of a page and the lines above, between and below them."""
    height = page.get_height()
    text = page.get_textpage()
    check(GLYPHS, text.count_chars(), tally.path)
    tally.add(ALL_GLYPHS, text.count_chars())
    turned = upright(text)
    here = Tally(tally.path)
    horizontal, vertical, matrices, objects = drawing_of(page, height, turned, here)
    check(RULES, len(horizontal) + len(vertical), tally.path)
    tables = list(_tables(horizontal, vertical, tally))
    boxes = Boxes(tables)
    painting = Painting(objects, height)
    glyphs = list(glyphs_of(page, text, height, turned, matrices, here))
    inkless = without_ink(page, objects, turned, glyphs, height) if is_ours and turned is UPRIGHT else set()
    # What perfdecl printed is no scan, unless somebody has put the picture of one into it.
    may_be_scan = not is_ours or painting.pictured * 4 > page.get_width() * height
    is_scan = may_be_scan and sum(not glyph.is_seen for glyph in glyphs) > len(glyphs) / 2
    unseen = [glyph for glyph in glyphs if not (glyph.is_seen or is_scan)]
    glyphs, across = watermarks([glyph for glyph in glyphs if glyph.is_seen or is_scan], boxes, painting)
    inside: dict[int, list[Glyph]] = {}  # by the identity of the box
    lost: dict[Box | None, list[Glyph]] = {}
    outside: list[Glyph] = []
    for glyph in [*glyphs, *unseen]:
        box = boxes.at((glyph.left + glyph.right) / 2, glyph.middle)
        if not is_scan and (not glyph.is_seen or painting.hides(glyph) or glyph.drawn in inkless):
            lost.setdefault(box, []).append(glyph)
        elif box is None:
            outside.append(glyph)
        else:
            inside.setdefault(id(box), []).append(glyph)
    sights = [Sight("turned", one, Spot(number, 0, ON_PAGE)) for one in across]
    sights += annotations_of(page, number)
    drawings = painting.drawings or any(is_stroke(rule, boxes) for rule in horizontal)
    for name, count in (("picture", painting.pictures), ("drawing", drawings)):
        if count and not is_scan:
            sights.append(Sight("object", name, Spot(number, 0, ON_PAGE)))
    placed: list[tuple[float, Block]] = []
    for at, table in enumerate(tables, 1):
        cells = (
            GridCell(text_of(box, inside.get(id(box), [])), box.row, box.column, box.rows, box.columns) for box in table
        )
        grid = Grid(f"{number}.{at}", tuple(cells), column_edges(table), is_open(table, horizontal))
        placed.append((table[0].top, grid))
        for box in table:
            spot = Spot(grid.name, box.row + 1, box.column + 1)
            sights += _lost(lost.get(box, []), spot)
            if struck := struck_of(box, inside.get(id(box), []), horizontal):
                sights.append(Sight("struck", struck, spot))
    sights += _lost(lost.get(None, []), Spot(number, 0, ON_PAGE))
    for line in lines_of(outside):
        if words := "".join(glyph.char for glyph in line).strip():
            placed.append((line[0].middle, Line(words, number)))
    placed.sort(key=lambda one: one[0])
    return _Page(_without_numbers([block for _, block in placed]), sights, is_scan)


def _lost(glyphs: list[Glyph], spot: Spot) -> list[Sight]:
    """What stands there and is not seen."""
    text = "".join(glyph.char for glyph in glyphs).strip()
    return [Sight("unseen", text, spot)] if text else []


def _without_numbers(blocks: list[Block]) -> list[Block]:
    """The blocks of a page without its number above or below them."""
    for at in (0, -1):
        edge = blocks[at] if blocks else None
        if len(blocks) > 1 and isinstance(edge, Line) and is_page_number(edge.text):
            del blocks[at]
    return blocks


def _tables(horizontal: list[Rule], vertical: list[Rule], tally: Tally) -> Iterator[list[Box]]:
    """The cells of each table of a page."""
    for rules in tables_of(horizontal, vertical):
        try:
            boxes = boxes_of(*rules)
        except TooManyCells as error:
            raise beyond(PLACES, tally.path) from error
        tally.add(CELLS, sum(box.rows * box.columns for box in boxes))
        if boxes:
            yield boxes


def _record(pdf: Any) -> tuple[str, str]:
    """The record, which is an attached file, and the digest that stands among the keywords."""
    for index in range(min(pdf.count_attachments(), 20)):
        attachment = pdf.get_attachment(index)
        if attachment.get_name() == RECORD:
            found = DIGEST.search(pdf.get_metadata_value("Keywords"))
            return bytes(attachment.get_data()).decode("utf-8", "replace"), found[1] if found else ""
    return "", ""
