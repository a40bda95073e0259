"""Reading the tables of a PDF by their ruling lines and the places of its characters."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any

from perfdecl.errors import DocumentError, UseError
from perfdecl.readers.document import Block, Document, Grid, GridCell, Line
from perfdecl.readers.pdf.glyphs import glyphs_of
from perfdecl.readers.pdf.lattice import Box, TooManyCells, box_at, boxes_of, column_edges, is_open, tables_of
from perfdecl.readers.pdf.lines import Glyph, lines_of, text_of
from perfdecl.readers.pdf.rotation import upright
from perfdecl.readers.pdf.ruling_lines import TooManyObjects, drawing_of

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MAX_PAGES = 500
MAX_BYTES = 100_000_000
MAX_RULES = 20_000  # of a page
MAX_GLYPHS = 200_000  # of a page
MAX_CELLS = 500_000
RECORD = "perfdecl-record.json"
DIGEST = compile_pattern("sha256:([0-9a-f]{64})")


def read(name: str, data: bytes, progress: Callable[[int, int], None] | None = None) -> Document:
    """The tables and lines of all pages in order. ``progress`` hears after each page how many of all are read.

    Raises DocumentError for a file that cannot be read, or that has no text.
    """
    try:
        from pypdfium2 import PdfDocument, PdfiumError
    except ImportError as error:
        raise UseError("use.needs_extra", option="PDF", extra="import") from error
    if len(data) > MAX_BYTES:
        raise DocumentError("PD705.too_large", path=name)
    try:
        pdf = PdfDocument(data)
    except PdfiumError as error:
        entry = "PD705.encrypted" if "password" in str(error).lower() else "PD705.broken"
        raise DocumentError(entry, path=name) from error
    try:
        if len(pdf) > MAX_PAGES:
            raise DocumentError("PD705.too_large", path=name)
        blocks: list[Block] = []
        count = 0
        has_scan = False
        for number in range(1, len(pdf) + 1):
            page = pdf[number - 1]
            found, is_scan = _blocks(page, str(number), name)
            page.close()
            blocks += found
            has_scan = has_scan or is_scan
            count += sum(len(block.cells) if isinstance(block, Grid) else 1 for block in found)
            if count > MAX_CELLS:
                raise DocumentError("PD705.too_large", path=name)
            if progress is not None:
                progress(number, len(pdf))
        if not any(isinstance(block, Line) or any(cell.text for cell in block.cells) for block in blocks):
            raise DocumentError("PD705.no_text", path=name)
        return Document("pdf", tuple(blocks), *_record(pdf), ("PD702.scan",) if has_scan else ())
    except PdfiumError as error:
        raise DocumentError("PD705.broken", path=name) from error
    finally:
        pdf.close()


def _blocks(page: PdfPage, number: str, name: str) -> tuple[list[Block], bool]:
    """The tables of a page and the lines above, between and below them, from top to bottom.

    And whether its text is one that nobody sees, over a scan.
    """
    height = page.get_height()
    try:
        text = page.get_textpage()
        turned = upright(text)
        horizontal, vertical, matrices = drawing_of(page, height, turned)
        if len(horizontal) + len(vertical) > MAX_RULES:
            raise TooManyObjects
        tables = [boxes for table in tables_of(horizontal, vertical) if (boxes := boxes_of(*table))]
    except (TooManyObjects, TooManyCells) as error:
        raise DocumentError("PD705.too_large", path=name) from error
    inside: dict[Box, list[Glyph]] = {}
    outside: list[Glyph] = []
    glyphs = list(islice(glyphs_of(page, text, height, turned, matrices), MAX_GLYPHS + 1))
    if len(glyphs) > MAX_GLYPHS:
        raise DocumentError("PD705.too_large", path=name)
    is_scan = sum(not glyph.is_seen for glyph in glyphs) > len(glyphs) / 2
    for glyph in glyphs:
        if not (glyph.is_seen or is_scan):
            continue
        middle = (glyph.left + glyph.right) / 2
        box = next((box for table in tables if (box := box_at(table, middle, glyph.middle))), None)
        (outside if box is None else inside.setdefault(box, [])).append(glyph)
    placed: list[tuple[float, Block]] = []
    for at, table in enumerate(tables, 1):
        cells = (
            GridCell(text_of(box, inside.get(box, [])), box.row, box.column, box.rows, box.columns) for box in table
        )
        grid = Grid(f"{number}.{at}", tuple(cells), column_edges(table), is_open(table, horizontal))
        placed.append((table[0].top, grid))
    for line in lines_of(outside):
        if words := "".join(glyph.char for glyph in line).strip():
            placed.append((line[0].middle, Line(words, number)))
    placed.sort(key=lambda one: one[0])
    return [block for _, block in placed], is_scan


def _record(pdf: Any) -> tuple[str, str]:
    """The record, which is an attached file, and the digest that stands among the keywords."""
    for index in range(min(pdf.count_attachments(), 20)):
        attachment = pdf.get_attachment(index)
        if attachment.get_name() == RECORD:
            found = DIGEST.search(pdf.get_metadata_value("Keywords"))
            return bytes(attachment.get_data()).decode("utf-8", "replace"), found[1] if found else ""
    return "", ""
