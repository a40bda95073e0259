"""Reading the tables of a PDF by their ruling lines and the places of its characters."""

from __future__ import annotations

from collections.abc import Iterator
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any, NamedTuple

from perfdecl.errors import UseError
from perfdecl.readers.document import Document, DocumentError, Grid, GridCell
from perfdecl.readers.lattice import Box, Rule, TooManyCells, box_at, boxes_of, column_edges, tables_of

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MAX_PAGES = 500
MAX_BYTES = 100_000_000
MAX_OBJECTS = 200_000
MAX_RULES = 20_000  # of a page
MAX_CELLS = 500_000
#: A line is thin and not a dot; points.
THICKEST, SHORTEST = 2.5, 4.0
MAX_CORNERS = 100  # of a clip; those of cells have four
RECORD = "perfdecl-record.json"
DIGEST = compile_pattern("sha256:([0-9a-f]{64})")
#: What PDFium calls a hyphen at the end of a line.
HYPHEN = 2
#: Punctuation that begins no line.
CLOSING = frozenset("，。、；：！？）》”’】」』…—%％")


class Glyph(NamedTuple):
    """A character and its box on the page; y grows downwards."""

    char: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


def read(name: str, data: bytes) -> Document:
    """The tables of all pages in order. Raises DocumentError for a file that cannot be read, or that has no text."""
    try:
        from pypdfium2 import PdfDocument, PdfiumError
    except ImportError as error:
        raise UseError("use.needs_extra", option="PDF", extra="import") from error
    if len(data) > MAX_BYTES:
        raise DocumentError("use.document.too_large", path=name)
    try:
        pdf = PdfDocument(data)
    except PdfiumError as error:
        entry = "use.document.encrypted" if "password" in str(error).lower() else "use.document.broken"
        raise DocumentError(entry, path=name) from error
    try:
        if len(pdf) > MAX_PAGES:
            raise DocumentError("use.document.too_large", path=name)
        grids: list[Grid] = []
        count = 0
        loose: list[str] = []
        for number in range(len(pdf)):
            found, outside = _page(pdf[number], name)
            grids += [Grid(f"{number + 1}.{at + 1}", *table) for at, table in enumerate(found)]
            loose += outside
            count += sum(len(cells) for cells, _ in found)
            if count > MAX_CELLS:
                raise DocumentError("use.document.too_large", path=name)
        if not loose and not any(cell.text for grid in grids for cell in grid.cells):
            raise DocumentError("use.document.no_text", path=name)
        return Document("pdf", tuple(grids), tuple(loose), *_record(pdf))
    except PdfiumError as error:
        raise DocumentError("use.document.broken", path=name) from error
    finally:
        pdf.close()


def _page(page: PdfPage, name: str) -> tuple[list[tuple[tuple[GridCell, ...], tuple[float, ...]]], list[str]]:
    """The cells and the columns' edges of each table, and the lines outside of them."""
    height = page.get_height()
    rules = list(_rules(page, height, name))
    horizontal = [rule for is_horizontal, rule in rules if is_horizontal]
    vertical = [rule for is_horizontal, rule in rules if not is_horizontal]
    if len(rules) > MAX_RULES:
        raise DocumentError("use.document.too_large", path=name)
    try:
        tables = [boxes_of(*table) for table in tables_of(horizontal, vertical)]
    except TooManyCells as error:
        raise DocumentError("use.document.too_large", path=name) from error
    inside: dict[Box, list[Glyph]] = {}
    outside: list[Glyph] = []
    for glyph in _glyphs(page, height):
        middle = (glyph.left + glyph.right) / 2
        box = next((box for table in tables if (box := box_at(table, middle, glyph.middle))), None)
        (outside if box is None else inside.setdefault(box, [])).append(glyph)
    grids = [
        (
            tuple(
                GridCell(_text(box, inside.get(box, [])), box.row, box.column, box.rows, box.columns) for box in table
            ),
            column_edges(table),
        )
        for table in tables
        if table
    ]
    return grids, ["".join(glyph.char for glyph in line).strip() for line in _lines(outside)]


def _rules(page: PdfPage, height: float, name: str) -> Iterator[tuple[bool, Rule]]:
    """Every straight line, whether drawn as a line, as a thin rectangle, or as the border of a rectangle."""
    import pypdfium2.raw as raw

    for count, one in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if count > MAX_OBJECTS:
            raise DocumentError("use.document.too_large", path=name)
        left, low, right, high = one.get_bounds()
        top, bottom = height - high, height - low
        wide, tall = right - left, bottom - top
        if tall <= THICKEST and wide >= SHORTEST:
            yield True, Rule((top + bottom) / 2, left, right)
        elif wide <= THICKEST and tall >= SHORTEST:
            yield False, Rule((left + right) / 2, top, bottom)
        elif wide >= SHORTEST and tall >= SHORTEST and _is_stroked(one):
            yield from ((True, Rule(at, left, right)) for at in (top, bottom))
            yield from ((False, Rule(at, top, bottom)) for at in (left, right))


def _is_stroked(path: Any) -> bool:
    from ctypes import byref, c_int

    import pypdfium2.raw as raw

    mode, stroke = c_int(), c_int()
    return bool(raw.FPDFPath_GetDrawMode(path.raw, byref(mode), byref(stroke)) and stroke.value)


def _glyphs(page: PdfPage, height: float) -> Iterator[Glyph]:
    """The characters that are really there and seen, in the order of the page's text.

    Some programs draw a cell that goes over a page's end whole on both pages, and clip what belongs to the other.
    """
    import pypdfium2.raw as raw

    text = page.get_textpage()
    clips: dict[int, tuple[float, float]] = {}
    seen: dict[tuple[float, float, float], bool] = {}
    _, page_low, _, page_high = page.get_bbox()
    high_half = 0
    for index in range(text.count_chars()):
        if raw.FPDFText_IsGenerated(text.raw, index) == 1:
            continue
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if 0xD800 <= code < 0xDC00:  # a character beyond the first plane comes in two halves
            high_half = code
            continue
        if 0xDC00 <= code < 0xE000 and high_half:
            code = 0x10000 + ((high_half - 0xD800) << 10) + (code - 0xDC00)
        high_half = 0
        char = "-" if code == HYPHEN else chr(code)
        left, low, right, high = text.get_charbox(index, loose=True)
        lowest, highest = _clip(text, index, (page_low, page_high), clips)
        # One answer for the line: commas are lower than words, and must not be lost where a page's end cuts the line.
        line = lowest, highest, _baseline(text, index)
        if not seen.setdefault(line, lowest <= (low + high) / 2 <= highest):
            continue
        if char.isprintable() or char == "\u3000":
            yield Glyph(char, left, height - high, right, height - low)


def _baseline(text: Any, index: int) -> float:
    """The height of the line that a character stands on."""
    from ctypes import byref, c_double

    import pypdfium2.raw as raw

    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(text.raw, index, byref(x), byref(y))
    return round(y.value, 1)


def _clip(
    text: Any, index: int, page: tuple[float, float], known: dict[int, tuple[float, float]]
) -> tuple[float, float]:
    """Between which heights of the page the object that draws a character is visible."""
    from ctypes import addressof, byref, c_float

    import pypdfium2.raw as raw

    drawn = raw.FPDFText_GetTextObject(text.raw, index)
    if not drawn:
        return page
    key = addressof(drawn.contents)
    if key not in known:
        lowest, highest = page
        clip = raw.FPDFPageObj_GetClipPath(drawn)
        for path in range(max(raw.FPDFClipPath_CountPaths(clip), 0) if clip else 0):
            ys: list[float] = []
            for at in range(min(max(raw.FPDFClipPath_CountPathSegments(clip, path), 0), MAX_CORNERS)):
                x, y = c_float(), c_float()
                if raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, at), byref(x), byref(y)):
                    ys.append(y.value)
            if ys:
                lowest, highest = max(lowest, min(ys)), min(highest, max(ys))
        known[key] = lowest, highest
    return known[key]


def _lines(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """The characters by line, from top to bottom and left to right."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: one.middle):
        if lines and abs(lines[-1][0].middle - glyph.middle) <= (glyph.bottom - glyph.top) / 2:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return [sorted(line, key=lambda one: one.left) for line in lines]


def _text(box: Box, glyphs: list[Glyph]) -> str:
    """A cell's text, put together as Chinese is: a paragraph ends where the next line's first character had fitted."""
    lines = [line for line in _lines(glyphs) if any(glyph.char.strip() for glyph in line)]
    if not lines:
        return ""
    margin = min(min(line[0].left - box.left, box.right - line[-1].right) for line in lines)
    room = box.right - box.left - 2 * max(margin, 0)
    text = ""
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        text += "".join(glyph.char for glyph in line)
        if following is not None and _ends_paragraph(line, following, room):
            text += "\n"
    return text


def _ends_paragraph(line: list[Glyph], following: list[Glyph], room: float) -> bool:
    """Whether the line stops though the next one's first character had fitted.

    A word processor takes a character along to the next line when punctuation would begin that line.
    """
    size = following[0].right - following[0].left
    gap = room - (line[-1].right - line[0].left)
    taken_along = len(following) > 1 and following[1].char in CLOSING and gap < 2 * size
    return gap >= size - 0.5 and not taken_along


def _record(pdf: Any) -> tuple[str, str]:
    """The record, which is an attached file, and the digest that stands among the keywords."""
    for index in range(min(pdf.count_attachments(), 20)):
        attachment = pdf.get_attachment(index)
        if attachment.get_name() == RECORD:
            found = DIGEST.search(pdf.get_metadata_value("Keywords"))
            return bytes(attachment.get_data()).decode("utf-8", "replace"), found[1] if found else ""
    return "", ""
