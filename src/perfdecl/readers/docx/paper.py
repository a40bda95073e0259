"""Which tables of a Word document go beyond their paper, and which rows cut off their texts."""

from collections.abc import Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import WHITE
from perfdecl.readers.document import Sight, Spot
from perfdecl.readers.docx.names import CELL, PARAGRAPH, ROW, TABLE, W, is_on
from perfdecl.readers.docx.properties import Properties
from perfdecl.readers.docx.tables import text_of, within
from perfdecl.readers.room import LEAST, is_cut, lines_of
from perfdecl.readers.whole_numbers import whole

#: Lengths in twentieths of a point. What is beyond the paper by less is the border of a table.
EDGE = 240
#: Cells without margins of their own have these to both sides.
MARGIN = 108
#: Longer ones a file does not mean.
FURTHEST = 100_000


def beyond_paper(body: Element, tables: Iterable[tuple[str, Element]]) -> Iterator[Sight]:
    """The last text of the first row of each table that goes beyond the paper of its section."""
    names = {id(table): name for name, table in tables}
    waiting: list[Element] = []
    for block in within(body, TABLE, PARAGRAPH, f"{W}sectPr"):
        if block.tag == TABLE:
            waiting.append(block)
        section = block if block.tag == f"{W}sectPr" else block.find(f"{W}pPr/{W}sectPr")
        if section is None:
            continue
        for table in waiting:
            row = next(within(table, ROW), None)
            cells = list(within(row, CELL)) if row is not None else []
            text = text_of(cells[-1]).strip() if cells else ""
            if text and id(table) in names and _is_beyond(table, section):
                yield Sight("unprinted", text, Spot(names[id(table)], 1, len(cells)))
        waiting.clear()


def _is_beyond(table: Element, section: Element) -> bool:
    """Whether a table of fixed widths begins or ends beyond its paper. Others become as wide as there is room."""
    page, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    if page is None or table.find(f"{W}tblPr/{W}tblpPr") is not None:
        return False
    paper = _length(page, "w", 0)
    is_fixed = table.find(f"{W}tblPr/{W}tblLayout[@{W}type='fixed']") is not None
    width = table.find(f"{W}tblPr/{W}tblW")
    grid = sum(_length(one, "w", 0) for one in table.findall(f"{W}tblGrid/{W}gridCol"))
    wide = _length(width, "w", grid) if width is not None and width.get(f"{W}type") == "dxa" else grid
    if not (paper and is_fixed and wide):
        return False
    left, right = (_length(margins, name, 0) for name in ("left", "right"))
    where = table.find(f"{W}tblPr/{W}jc")
    indent = table.find(f"{W}tblPr/{W}tblInd")
    start = left + (_length(indent, "w", 0) if indent is not None and indent.get(f"{W}type", "dxa") == "dxa" else 0)
    match where.get(f"{W}val") if where is not None else "":
        case "center":
            start = left + (paper - left - right - wide) // 2
        case "right" | "end":
            start = paper - right - wide
    return start < -EDGE or start + wide > paper + EDGE


def paper_of(root: Element, settings: Element | None) -> str:
    """The colour of the pages, where they are shown in one."""
    background = root.find(f"{W}background")
    shown = settings.find(f"{W}displayBackgroundShape") if settings is not None else None
    if background is None or shown is None or not is_on(shown.get(f"{W}val")):
        return WHITE
    colour = background.get(f"{W}color", "auto")
    return WHITE if colour == "auto" else colour.upper()


def exact_height(row: Element) -> float | None:
    """How high a row is, in points, where that is said exactly; None where it grows with its texts."""
    height = row.find(f"{W}trPr/{W}trHeight")
    return _length(height, "val", 0) / 20 if height is not None and height.get(f"{W}hRule") == "exact" else None


def room_of(cell: Element, widths: Sequence[int]) -> float:
    """How wide the lines of a cell are, in points; 0 where that is not said."""
    own = cell.find(f"{W}tcPr/{W}tcW")
    is_said = own is not None and own.get(f"{W}type", "dxa") == "dxa"
    wide = (_length(own, "w", 0) if is_said else 0) or sum(widths)
    return max(wide - 2 * MARGIN, 0) / 20


def needs_more(texts: Iterable[tuple[str, Properties]], wide: float, high: float) -> bool:
    """Whether paragraphs need more height than there is. Each comes with what is known of its looks."""
    needed = line = 0.0
    for text, known in texts:
        size = whole(known.get("size"), 20) / 2
        line = min(whole(known.get("line"), 0) / 20 or size * LEAST, size * LEAST)
        needed += lines_of(text, wide, size) * line
        needed += (whole(known.get("before"), 0) + whole(known.get("after"), 0)) / 20
    return line > 0 and is_cut(1, high - needed + line, line)


def _length(element: Element | None, name: str, default: int) -> int:
    said = element.get(f"{W}{name}", "") if element is not None else ""
    found = whole(said.lstrip("-").partition(".")[0], default)
    return min(found, FURTHEST) * (-1 if said.startswith("-") else 1)
