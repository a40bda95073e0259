"""The text of cells and paragraphs as it is seen, and what is seen besides or not seen."""

from collections.abc import Iterator
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.document import Sight, Spot
from perfdecl.readers.docx.equations import EQUATION, equation
from perfdecl.readers.docx.fields import Fields
from perfdecl.readers.docx.looks import Ground, Look, Looks
from perfdecl.readers.docx.names import PARAGRAPH, RUN, TEXT_BOX, W
from perfdecl.readers.docx.numbering import NUMBER
from perfdecl.readers.docx.page_boxes import is_page_box
from perfdecl.readers.docx.properties import Properties
from perfdecl.readers.docx.tables import PROPERTIES, UNSEEN, inside, text_of, within
from perfdecl.readers.symbols import symbol

#: Where nothing stands behind a text.
PAPER = Ground()
#: What begins text that is set from right to left whatever it is, and ends it.
RIGHT_TO_LEFT, END = "\u202e", "\u202c"
DELETED = (f"{W}del", f"{W}moveFrom")
#: Pictures, shapes and controls, by the last part of their tags.
OBJECTS = {
    **dict.fromkeys(("pic", "imagedata"), "picture"),
    **dict.fromkeys(("wsp", "line", "rect", "oval", "shape", "ink", "contentPart"), "shape"),
    **dict.fromkeys(("roundrect", "polyline", "curve", "arc"), "shape"),
    **dict.fromkeys(("chart", "relIds"), "chart"),
    **dict.fromkeys(("OLEObject", "control"), "control"),
}

#: Things of Word's own that bring what is not in the text.
OWN = {"altChunk", "subDoc", "control", "movie"}
#: Fields, which Word may work out again when it prints: in one element, or by their instruction; and those that say what
#: they say.
FIELD = f"{W}fldSimple"
HARMLESS = compile_pattern(
    r"\s*(?:HYPERLINK|PAGE|NUMPAGES|SECTIONPAGES|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|SYMBOL|EQ|ADDIN|NOTEREF|XE|TC)\b|\s*$"
)
#: Fields that count pages: what they show in a cell is no value. So are the old marks of dates and numbers of pages.
COUNTING = compile_pattern(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b")
LIVE = {f"{W}{name}" for name in ("pgNum", "dayLong", "dayShort", "monthLong", "monthShort", "yearLong", "yearShort")}
CALCULATED = (FIELD, f"{W}instrText")


class Texts:
    """Reads one piece of text after the other. Sights are put where :meth:`at` says."""

    def __init__(self, looks: Looks) -> None:
        self.looks = looks
        self.sights: list[Sight] = []
        self._spot = Spot("", 0, 0)
        self._lost: list[str] = []
        self._struck: list[str] = []
        self._fields = Fields()
        self.is_edge = False  # of a page: its header or footer

    def at(self, table: str, row: int, column: int) -> None:
        """What follows stands there."""
        self._spot = Spot(table, row, column)

    def track(self, text: str) -> None:
        """Say that a text is to be deleted, which nobody has accepted."""
        if text.strip():
            self._see("tracked", text.strip())

    def cross(self) -> None:
        """Say that lines go through what stands here."""
        self._see("object", "drawing")

    def cut(self, text: str) -> None:
        """Say that a text has no room here."""
        self._see("cut", text.strip())

    def lose(self, text: str) -> None:
        """Say that a text is in the file, but not seen."""
        if text.strip():
            self._see("unseen", text.strip())

    def of(self, element: Element, ground: Ground = PAPER, without_boxes: bool = False) -> str:
        """What is visible: paragraphs as lines. Tables within a cell count as its text."""
        paragraphs = [element] if element.tag == PARAGRAPH else within(element, PARAGRAPH)
        lines: list[str] = []
        for paragraph in paragraphs:
            known = self.looks.paragraph(paragraph, ground)
            text = "".join(self._runs(paragraph, known, ground, without_boxes))
            lines.append(paragraph.get(NUMBER, "") + text)
        self._lost.append(self._fields.left())
        for kind, parts in (("unseen", self._lost), ("struck", self._struck)):
            if text := "".join(parts).strip():
                self._see(kind, text)
            parts.clear()
        return "\n".join(lines)

    def bring(self) -> None:
        """Say that another document is brought in, whose text is seen and not read."""
        self.sights.append(Sight("object", "control", Spot("", 0, 0)))

    def remark(self, text: str) -> None:
        """Say that somebody has remarked something beside the text."""
        if text.strip():
            self._see("comment", text.strip())

    def _see(self, kind: str, text: str) -> None:
        self.sights.append(Sight(kind, text, self._spot))

    def _runs(self, paragraph: Element, known: Properties, ground: Ground, without_boxes: bool) -> Iterator[str]:
        """The pieces of a paragraph. What is inside of a text box has the looks of its own paragraphs."""
        around = [iter(paragraph)]
        looks = [(known, self.looks.of(paragraph, known, ground))]
        ends: list[str] = [""]
        while around:
            child = next(around[-1], None)
            if child is None:
                around.pop()
                looks.pop()
                yield ends.pop()
                continue
            properties, look = looks[-1]
            if child.tag in DELETED:
                if deleted := "".join(one.text or "" for one in child.iter(f"{W}delText")).strip():
                    self._see("tracked", deleted)
            elif child.tag in CALCULATED:
                self._fields.instruct(child.text or "")
                if child.tag == FIELD:
                    self._calculated(child.get(f"{W}instr", ""))
                    around.append(iter(child))
                    looks.append((properties, look))
                    ends.append("")
            elif child.tag in LIVE:
                self._see("formula", child.tag.removeprefix(W))
            elif child.tag == f"{W}sdtPr":
                self._bound(child)
            elif child.tag == f"{W}fldChar":
                yield self._seen(self._fields.take(child), look)
                self._calculated(self._fields.done())
            elif child.tag == f"{W}rt":  # what stands above a word to say how it is spoken
                self.remark(text_of(child))
            elif child.tag in UNSEEN | PROPERTIES or (without_boxes and child.tag == TEXT_BOX):
                continue
            elif (text := _text(child, look)) is not None:
                yield self._seen(text, look)
            else:
                self._object(child)
                if child.tag == PARAGRAPH:
                    properties = self.looks.paragraph(child, PAPER)
                    look = self.looks.of(child, properties, ground)
                elif child.tag == RUN:
                    look = self.looks.of(child, properties, ground)
                is_turned = child.tag == f"{W}bdo" and child.get(f"{W}val") == "rtl"
                if is_turned:
                    yield RIGHT_TO_LEFT
                around.append(iter(inside(child)))
                looks.append((properties, look))
                ends.append(END if is_turned else "\n" if child.tag == PARAGRAPH else "")

    def _seen(self, text: str, look: Look) -> str:
        if self._fields.hides():
            self._fields.hide(text)
            return ""
        if text:
            self._fields.show()
        if not look.is_seen:
            self._lost.append(text)
            return ""
        if look.is_struck:
            self._struck.append(text)
        return text

    def _calculated(self, code: str) -> None:
        """A field whose text may become another one."""
        is_count = bool(self._spot.row) and COUNTING.match(code) is not None
        if is_count or (not HARMLESS.match(code) and (self._spot.row or code.strip().startswith("="))):
            self._see("formula", code.strip())

    def _bound(self, control: Element) -> None:
        """A content control that shows what stands elsewhere in the file, and not the text within it."""
        binding = control.find(f"{W}dataBinding")
        if binding is not None and self._spot.row:
            self._see("formula", binding.get(f"{W}xpath", ""))

    def _object(self, element: Element) -> None:
        """A picture or a shape, with what it is called."""
        name = element.tag.rpartition("}")[2]
        if self.is_edge and OBJECTS.get(name) == "shape" and is_page_box(element):
            return
        if name in (OWN if element.tag.startswith(W) else OBJECTS):
            self._see("object", OBJECTS.get(name, "control"))


def _text(element: Element, look: Look) -> str | None:
    """The text of an element, None where that is to be looked for within it."""
    match element.tag.removeprefix(W):
        case "t":
            return look.shows(element.text or "")
        case "tab":
            return "\t"
        case "br" | "cr":
            return "\n"
        case "noBreakHyphen":
            return "-"
        case "sym":
            return symbol(element.get(f"{W}font", ""), element.get(f"{W}char", ""))
    return equation(element) if element.tag == EQUATION else None
