"""Fields of a Word document: of their codes only what comes of them is seen, which some keep nowhere as a text."""

from dataclasses import dataclass, field
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.docx.names import W, is_on, value
from perfdecl.readers.symbols import UNKNOWN, symbol
from perfdecl.readers.whole_numbers import whole

#: A character by its number, in a font if that is said.
SYMBOL = compile_pattern(r"SYMBOL\s+(?P<number>[0-9]{1,7}|0[xX][0-9a-fA-F]{1,6})(?P<rest>.*)")
FONT = compile_pattern(r"\\f\s+(?:\"([^\"]{1,60})\"|(\S{1,60}))")
#: A formula of an old kind that holds one text: over each other, in brackets, raised; or a fraction.
PLAIN = compile_pattern(r"EQ\s+\\[osxb](?:\\\w+)*\s*\(([^(),\\]*)\)")
FRACTION = compile_pattern(r"EQ\s+\\f\s*\(([^(),\\]*),([^(),\\]*)\)")
#: More fields within each other no document has.
DEEPEST = 50


@dataclass(slots=True)
class _Field:
    """One that is open: what its code says, and whether what comes of it has begun."""

    data: Element | None = None
    code: str = ""
    hidden: list[str] = field(default_factory=list)
    has_result: bool = False
    is_shown: bool = False


class Fields:
    """The fields that are open at one place of a text."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._done = ""

    def take(self, mark: Element) -> str:
        """A mark of a field; what is seen of a field that ends and has kept no text."""
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            if len(self._open) < DEEPEST:
                self._open.append(_Field(mark.find(f"{W}ffData")))
        elif kind == "separate" and self._open:
            self._open[-1].has_result = True
        elif kind == "end" and self._open:
            ended = self._open.pop()
            self._done = ended.code
            if not ended.is_shown and not self.hides():
                return _shown(ended)
        return ""

    def done(self) -> str:
        """The code of the field that has ended right now; empty where none has."""
        code, self._done = self._done, ""
        return code

    def instruct(self, text: str) -> None:
        """A piece of a field's code."""
        if self._open and len(self._open[-1].code) < 1000:
            self._open[-1].code += text

    def hides(self) -> bool:
        """Whether a text here is part of a code."""
        return any(not one.has_result for one in self._open)

    def hide(self, text: str) -> None:
        """A text that is part of a code."""
        self._open[-1].hidden.append(text)

    def show(self) -> None:
        """A text that comes of the fields that are open."""
        for one in self._open:
            one.is_shown = True

    def left(self) -> str:
        """The text in the codes of fields that nothing ends; they are none any more."""
        text = "".join(piece for one in self._open if not one.has_result for piece in one.hidden)
        self._open.clear()
        return text


def _shown(ended: _Field) -> str:
    """What Word works out of a code when it shows the field."""
    code = " ".join(ended.code.split())
    if found := SYMBOL.match(code):
        number = int(found["number"], 16 if "x" in found["number"].lower() else 10)
        font = FONT.search(found["rest"])
        name = (font[1] or font[2]) if font else ("Symbol" if number < 0x100 else "")
        return symbol(name, f"{number:X}")
    if code.startswith("EQ"):
        if found := FRACTION.fullmatch(code):
            return f"{found[1]}/{found[2]}"
        found = PLAIN.fullmatch(code)
        return found[1] if found else UNKNOWN
    if ended.data is None:
        return ""
    return _chosen(ended.data)


def _chosen(data: Element) -> str:
    """What is chosen in a list of an old form, or whether its box is ticked."""
    choices = data.find(f"{W}ddList")
    if choices is not None:
        entries = choices.findall(f"{W}listEntry")
        at = whole(value(choices, "result") or value(choices, "default"), 0)
        return entries[at].get(f"{W}val", "") if at < len(entries) else ""
    box = data.find(f"{W}checkBox")
    if box is None:
        return ""
    ticked = next((one for name in ("checked", "default") if (one := box.find(f"{W}{name}")) is not None), None)
    return "☒" if ticked is not None and is_on(ticked.get(f"{W}val")) else "☐"
