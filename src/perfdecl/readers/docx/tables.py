"""Tables of a Word document: which only lay out others, and which rows and cells of them are seen."""

from collections.abc import Iterable, Iterator, Sequence
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.docx.names import CELL, TABLE, TEXT_BOX, W, is_on
from perfdecl.readers.whole_numbers import whole

COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
#: What Word understands of what is newer than the format, by the usual prefixes.
KNOWN = compile_pattern(
    r"(?:w|wp|a|cx|c|x|p|s|am)[0-9]{1,2}[a-z]{0,8}|w16\w{1,8}|wps|wpg|wpc|wpi|wne|cx|aink|am3d|oel|v|o|mc|m"
)
#: What holds text that is not part of the document as it reads: deletions, alternatives for old programs, comments.
UNSEEN = {
    f"{W}del",
    f"{W}moveFrom",
    f"{W}instrText",
    f"{W}delText",
    f"{COMPATIBLE}Fallback",
}
PROPERTIES = {f"{W}tcPr", f"{W}pPr", f"{W}rPr", f"{W}trPr", f"{W}tblPr"}
#: Heights of rows and widths of cells, in twentieths of a point, in which no character has room.
FLAT, NARROW = 80, 100
#: So far, in the same, no page goes.
FAR = 20_000


def within(parent: Element, *tags: str, without: str = "") -> Iterator[Element]:
    """The outermost elements of these tags, those inside content controls and tracked insertions included."""
    around = [iter(parent)]  # not by calls within calls, which cost the depth for each element
    while around:
        child = next(around[-1], None)
        if child is None:
            around.pop()
        elif child.tag in tags:
            yield child
        elif child.tag not in UNSEEN | PROPERTIES and child.tag != without:
            around.append(iter(inside(child)))


def inside(element: Element) -> Iterable[Element]:
    """The children of an element; of alternatives those of the one that is shown."""
    if element.tag != f"{COMPATIBLE}AlternateContent":
        return element
    for choice in element.findall(f"{COMPATIBLE}Choice"):
        if all(KNOWN.fullmatch(one) for one in choice.get("Requires", "").split()):
            return choice
    fallback = element.find(f"{COMPATIBLE}Fallback")
    return fallback if fallback is not None else ()


def boxes_in(paragraph: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph."""
    return within(paragraph, TEXT_BOX)


def holds_layout(table: Element) -> bool:
    """Whether a table is there to lay out the tables within it: they hold most of its text, and are real tables."""
    inner = [one for cell in within(table, CELL) for one in within(cell, TABLE)]
    if not inner:
        return False
    inside = sum(len(text_of(one)) for one in inner)
    return inside * 2 > len(text_of(table)) and any(_is_real(one) for one in inner)


def _is_real(table: Element) -> bool:
    """Whether a table has several cells, or holds one that has."""
    return sum(1 for _ in within(table, CELL)) > 3 or holds_layout(table)


def text_of(element: Element) -> str:
    """All text within an element, whatever it looks like."""
    return "".join(one.text or "" for one in element.iter(f"{W}t"))


def is_hidden_row(row: Element) -> bool:
    """Whether a row is hidden, or so low that nothing in it is seen."""
    hidden = row.find(f"{W}trPr/{W}hidden")
    if hidden is not None and is_on(hidden.get(f"{W}val")):
        return True
    height = row.find(f"{W}trPr/{W}trHeight")
    if height is None or height.get(f"{W}hRule") != "exact":
        return False
    return whole(height.get(f"{W}val"), FLAT) < FLAT


def widths_of(table: Element) -> list[int]:
    """The widths of a table's columns; empty where they are not fixed."""
    if table.find(f"{W}tblPr/{W}tblLayout[@{W}type='fixed']") is None:
        return []
    return [whole(one.get(f"{W}w"), NARROW) for one in table.findall(f"{W}tblGrid/{W}gridCol")]


def is_narrow(cell: Element, widths: Sequence[int]) -> bool:
    """Whether a cell has no room for a character: by its own width, or over the ``widths`` of its columns."""
    width = cell.find(f"{W}tcPr/{W}tcW")
    if width is not None and width.get(f"{W}type", "dxa") == "dxa" and (own := whole(width.get(f"{W}w"), NARROW)):
        return own < NARROW
    return bool(widths) and sum(widths) < NARROW


def is_crossed(properties: Element) -> bool:
    """Whether lines go from corner to corner of a cell."""
    lines = (properties.find(f"{W}tcBorders/{W}{name}") for name in ("tl2br", "tr2bl"))
    return any(line is not None and line.get(f"{W}val", "nil") not in ("nil", "none") for line in lines)


def is_far(table: Element) -> bool:
    """Whether a table stands beyond any page."""
    indent, float_ = table.find(f"{W}tblPr/{W}tblInd"), table.find(f"{W}tblPr/{W}tblpPr")
    sides = [indent.get(f"{W}w", "0")] if indent is not None and indent.get(f"{W}type", "dxa") == "dxa" else []
    sides += [float_.get(f"{W}{name}", "0") for name in ("tblpX", "tblpY")] if float_ is not None else []
    return is_beyond(sides)


def is_beyond(sides: Iterable[str]) -> bool:
    """Whether one of some distances, in twentieths of a point, is beyond any page."""
    return any(whole(side.lstrip("-"), 0) >= FAR for side in sides)
