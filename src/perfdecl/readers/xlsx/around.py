"""What stands around the cells of a sheet: headers, footers, remarks, drawings, conditions."""

from collections.abc import Iterator
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.archive import Archive
from perfdecl.readers.document import ON_SHEET, Grid, Line, Sight, Spot
from perfdecl.readers.office_parts import relations
from perfdecl.readers.page_numbers import is_page_number
from perfdecl.readers.xlsx.extent import ON
from perfdecl.readers.xlsx.names import S, all_of, position

#: Codes of headers: places, fonts, sizes, colours; numbers of pages; date, time, the file's and the sheet's name.
CODE = compile_pattern(r'&(?:"[^"]*"|K[0-9A-Fa-f+\-]{6}|[0-9]{1,3}|(?P<picture>[Gg])|(?P<and>&)|(?P<name>[FfAaZz])|.)')
PLACES = compile_pattern("&[LCRlcr]")
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SHOWN = {"oddHeader": "header", "oddFooter": "footer"}
MORE = {
    "differentOddEven": {"evenHeader": "header", "evenFooter": "footer"},
    "differentFirst": {"firstHeader": "header", "firstFooter": "footer"},
}
#: What is drawn, by the last part of its tag.
THINGS = {
    **dict.fromkeys(("pic", "picture", "legacyDrawingHF"), "picture"),
    **dict.fromkeys(("sp", "cxnSp", "grpSp", "contentPart"), "shape"),
    "graphicFrame": "chart",
}
SHAPES = compile_pattern(rb"<v:(?:shape|rect|oval|line|roundrect|image)[\s>]")
NOTES = compile_pattern(rb"ObjectType\s*=\s*[\"']Note[\"']")
#: More of them are not counted one by one.
MOST_SHAPES = 100
#: On larger sheets, and of conditions on more ranges, it is not looked for whether they are on empty cells.
MOST_CELLS, MOST_RANGES, MOST_CONDITIONS = 1_000, 20, 100
COMMENTS = {"comments", "threadedComment"}


def lines_around(root: Element, sheet: str) -> Iterator[Line | Sight]:
    """Headers and footers as lines, the pictures in them as sights. Numbers of pages are nothing to be read."""
    for group in all_of(root, "headerFooter"):
        shown = dict(SHOWN)
        for setting, names in MORE.items():
            if group.get(setting) in ("1", "true"):
                shown |= names
        for one in group:
            place = shown.get(one.tag.removeprefix(S))
            for piece in PLACES.split(one.text or "") if place else ():
                if any(found["picture"] for found in CODE.finditer(piece)):
                    yield Sight("object", "picture", Spot(sheet, 0, ON_SHEET))
                text = CODE.sub(lambda found: "&" if found["and"] else "", piece).strip()
                if text and not is_page_number(text):
                    yield Line(text, place=place or "")


def sights_around(archive: Archive, part: str, root: Element, sheet: str) -> Iterator[Sight]:
    """Remarks on cells, drawings and controls over them, and what changes their looks by their values."""
    for relation in relations(archive, part):
        if relation.kind in COMMENTS and (comments := archive.xml(relation.part)) is not None:
            for one in comments.iter():
                if one.tag.endswith(("}comment", "}threadedComment")):
                    text = "".join(piece.text or "" for piece in one.iter() if piece.tag.endswith(("}t", "}text")))
                    at = position(one.get("ref", "")) or (-1, -1)
                    yield Sight("comment", text.strip(), Spot(sheet, at[0] + 1, at[1] + 1))
        elif relation.kind == "drawing" and (drawing := archive.xml(relation.part)) is not None:
            yield from _drawn(drawing, sheet)
        elif relation.kind == "vmlDrawing" and (old := archive.read(relation.part)) is not None:
            yield from _drawn_before(old, sheet)
    for name in ("picture", "oleObject", "control", "legacyDrawingHF"):
        for _ in all_of(root, name):
            yield Sight("object", THINGS.get(name, "control"), Spot(sheet, 0, ON_SHEET))
    for one in root.iter():  # newer ones have names of their own
        if one.tag.endswith("}conditionalFormatting"):
            yield Sight("condition", one.get("sqref", ""), Spot(sheet, 0, ON_SHEET))
        elif one.tag.endswith("}dataValidation") and one.get("showInputMessage") in ON and one.get("prompt"):
            at = position(one.get("sqref", "").partition(" ")[0].partition(":")[0]) or (-1, -1)
            yield Sight("comment", one.get("prompt", "").strip(), Spot(sheet, at[0] + 1, at[1] + 1))
        elif one.tag.endswith("}sparkline"):
            yield Sight("object", "chart", Spot(sheet, 0, ON_SHEET))


def touches(sight: Sight, grid: Grid) -> bool:
    """Whether a condition is on a cell of the grid that has a text; of other sights it is not asked."""
    if sight.kind != "condition" or not sight.text or len(grid.cells) > MOST_CELLS:
        return True
    ranges = sight.text.split(maxsplit=MOST_RANGES)
    for one in ranges:
        start, _, end = one.partition(":")
        first, last = position(start), position(end or start)
        if first is None or last is None:  # so it is with the rest of too many
            return True
        if any(
            cell.text.strip()
            and cell.row <= last[0]
            and cell.row + cell.rows > first[0]
            and cell.column <= last[1]
            and cell.column + cell.columns > first[1]
            for cell in grid.cells
        ):
            return True
    return False


def _drawn(drawing: Element, sheet: str) -> Iterator[Sight]:
    """Pictures, shapes and charts, each at the cell that it begins in."""
    for anchor in drawing.iter():
        if not anchor.tag.endswith("Anchor"):
            continue
        start = anchor.find(f"{DRAWING}from")
        row = start.findtext(f"{DRAWING}row", "") if start is not None else ""
        column = start.findtext(f"{DRAWING}col", "") if start is not None else ""
        is_placed = row.isdecimal() and column.isdecimal() and len(row + column) < 16
        spot = Spot(sheet, int(row) + 1, int(column) + 1) if is_placed else Spot(sheet, 0, ON_SHEET)
        text = "".join(one.text or "" for one in anchor.iter(f"{A}t")).strip()
        kinds = (one.tag.rpartition("}")[2] for one in anchor.iter())
        kind = next((THINGS[one] for one in kinds if one in THINGS), "")
        if kind:
            yield Sight("object", text or kind, spot)


def _drawn_before(drawing: bytes, sheet: str) -> Iterator[Sight]:
    """What an old kind of drawing has besides the frames of remarks. It is hardly ever sound XML."""
    shapes, notes = len(SHAPES.findall(drawing)), len(NOTES.findall(drawing))
    for _ in range(min(shapes - notes, MOST_SHAPES)):
        yield Sight("object", "shape", Spot(sheet, 0, ON_SHEET))
