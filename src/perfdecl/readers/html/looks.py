"""How the text of each element of a page looks, as far as it matters for what is seen."""

from __future__ import annotations

from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.readers.colours import BLACK, SMALLEST, WHITE, is_lost
from perfdecl.readers.html.colours import CLEAR, colour_of
from perfdecl.readers.html.css import Sheet
from perfdecl.readers.html.tree import Node
from perfdecl.readers.raised import in_place
from perfdecl.readers.symbols import in_font

LENGTH = compile_pattern(r"([-+]?[0-9]{0,7}\.?[0-9]{1,7})(px|pt|pc|in|cm|mm|em|rem|ex|ch|vh|vw|%)?")
#: Lengths in points; of those that go by the font or the page roughly.
POINTS = {"": 0.75, "px": 0.75, "pt": 1, "pc": 12, "in": 72, "cm": 28.35, "mm": 2.835, "rem": 12, "vh": 8, "vw": 10}
WORDS = {"xx-small": 6.8, "x-small": 7.5, "small": 9.8, "medium": 12, "large": 13.5, "x-large": 18, "xx-large": 24}
#: The sizes of <font size=…>.
FONT_SIZES = {"1": 7.5, "2": 9.8, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
#: So far to the side, in points, no page goes.
FAR = 1000
CELLS, DEEPEST = ("td", "th"), 50
VARIABLE = compile_pattern(r"var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)")
STRUCK = frozenset({"s", "strike", "del"})
#: Elements whose own looks say nothing.
PLAIN = frozenset(
    "a b body br center div em h1 h2 h3 i li main ol p section span strong table tbody td th thead tr u ul".split()
)
#: What browsers show nothing of.
NEVER = frozenset("script style template head title noscript datalist rp meta link colgroup col".split())
INSET = compile_pattern(r"inset\(\s*(?:5\d|[6-9]\d|100)(?:\.\d+)?%")
RECT = compile_pattern(
    r"rect\(\s*0?(?:px)?[\s,]+0?(?:px)?[\s,]+0?(?:px)?[\s,]+0?(?:px)?\s*\)|rect\(\s*1px[\s,]+1px[\s,]+1px[\s,]+1px\s*\)"
)
SCALED_AWAY = compile_pattern(r"scale[xy]?\(\s*-?0(?:\.0\d*)?\s*[,)]")
CONTENT = compile_pattern(r"\"[^\"]*\"|'[^']*'|attr\(\s*[\w-]+\s*\)")
ESCAPE = compile_pattern(r"\\([0-9a-fA-F]{1,6}) ?|\\(.)")
QUOTED = compile_pattern("[\"']([^\"']*)[\"']")
#: What stands before the name of a font in the short form: sizes, and words for its kind.
LENGTH_BEFORE = compile_pattern(r"^(?:\S+\s+)*\S*[0-9](?:px|pt|em|rem|%)(?:/\S+)?\s+")
CASES = {"uppercase": str.upper, "lowercase": str.lower, "capitalize": str.title}
KEPT_BREAKS = frozenset({"pre", "pre-wrap", "pre-line", "break-spaces"})


class Look(NamedTuple):
    """How the text of an element is seen; what elements within it inherit."""

    colour: str = BLACK
    ground: str = WHITE
    size: float = 12.0
    is_shown: bool = True  # not so what is within is shown neither
    is_visible: bool = True
    is_struck: bool = False
    is_turned: bool = False
    keeps_breaks: bool = False
    font: str = ""
    place: str = ""  # above or below the line
    case: str = ""
    list_style: str = ""

    def shows(self, text: str) -> str:
        """A text as it is seen in this look."""
        text = in_place(in_font(text, self.font), self.place)
        return CASES[self.case](text) if self.case in CASES else text

    @property
    def is_seen(self) -> bool:
        """Whether anybody sees it."""
        return (
            self.is_shown
            and self.is_visible
            and self.size >= SMALLEST
            and self.colour != CLEAR
            and not is_lost(self.colour, self.ground)
        )


class Looks:
    """Works out looks from the style sheets of a page."""

    def __init__(self, css: str) -> None:
        self._sheet = Sheet(css)

    def of(self, node: Node, above: Look) -> Look:
        """The look of an element in one that looks like ``above``."""
        if not above.is_shown or node.tag in NEVER:
            return above._replace(is_shown=False)
        if node.tag in PLAIN and self._sheet.is_silent(node):
            return above
        said = {name: self._resolved(value) for name, value in self._sheet.said_of(node).items()}
        look = _attributes(node, above)
        look = look._replace(is_shown=look.is_shown and _is_shown(node, said, look.size))
        for name, value in said.items():
            look = _with(look, name, value.lower(), above)
        return look

    def added(self, node: Node, pseudo: str) -> str:
        """The text that a style sheet puts before or behind what is in an element."""
        if not self._sheet.has_added:
            return ""
        said = self._sheet.said_of(node, pseudo)
        if self._resolved(said.get("display", "")).lower() == "none":
            return ""
        return "".join(_content(piece[0], node) for piece in CONTENT.finditer(self._resolved(said.get("content", ""))))

    def _resolved(self, value: str) -> str:
        for _ in range(5):  # variables of variables
            if "var(" not in value:
                break
            value = VARIABLE.sub(lambda found: self._sheet.variables.get(found[1], found[2] or "")[:1000], value)[:2000]
        return value


def _content(piece: str, node: Node) -> str:
    if piece.startswith("attr("):
        return node.attributes.get(piece[5:-1].strip().lower(), "")

    return ESCAPE.sub(lambda found: _character(found[1]) if found[1] else found[2], piece[1:-1])


def _character(digits: str) -> str:
    number = int(digits, 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _attributes(node: Node, above: Look) -> Look:
    """What the element itself and old attributes say."""
    attributes = node.attributes
    look = above
    if (
        "hidden" in attributes
        or "popover" in attributes
        or (node.tag == "input" and attributes.get("type", "").lower() == "hidden")
    ):
        look = look._replace(is_shown=False)
    if node.tag == "dialog" and "open" not in attributes:
        look = look._replace(is_shown=False)
    closed = node.parent is not None and node.parent.tag == "details" and "open" not in node.parent.attributes
    if closed and node.tag != "summary":
        look = look._replace(is_shown=False)
    if node.tag in STRUCK:
        look = look._replace(is_struck=True)
    if attributes.get("dir", "").lower() == "rtl" and node.tag == "bdo":
        look = look._replace(is_turned=True)
    if node.tag == "font":
        look = look._replace(size=FONT_SIZES.get(attributes.get("size", ""), look.size))
        look = look._replace(colour=colour_of(attributes["color"])) if "color" in attributes else look
    if node.tag == "body" and "text" in attributes:
        look = look._replace(colour=colour_of(attributes["text"]))
    if "bgcolor" in attributes:
        look = look._replace(ground=colour_of(attributes["bgcolor"]))
    if "face" in attributes and node.tag == "font":
        look = look._replace(font=_family(attributes["face"]))
    if node.tag in ("sup", "sub"):
        look = look._replace(place=node.tag.replace("sup", "super"))
    if node.tag == "pre":
        look = look._replace(keeps_breaks=True)
    if node.tag == "mark":
        look = look._replace(ground="FFFF00", colour=BLACK)
    return look


def _is_shown(node: Node, said: dict[str, str], size: float) -> bool:
    """Whether an element has any room, on the page and not beside it."""
    plain = {name: value.lower() for name, value in said.items()}
    if plain.get("display") == "none" or plain.get("mso-hide") == "all" or plain.get("content-visibility") == "hidden":
        return False
    if _number(plain.get("opacity", "1")) < 0.1 or _number(plain.get("zoom", "1")) < 0.1:
        return False
    if SCALED_AWAY.search(plain.get("transform", "")) or "opacity(0" in plain.get("filter", ""):
        return False
    if INSET.search(plain.get("clip-path", "")) or (RECT.search(plain.get("clip", ""))):
        return False
    clips = any(plain.get(name, "") in ("hidden", "clip") for name in ("overflow", "overflow-x", "overflow-y"))
    names = ("height", "width", "max-height", "max-width")
    if clips and any(_points(plain[name], size, 99) < SMALLEST for name in names if name in plain):
        return False
    position = plain.get("position")
    if position == "fixed" and any(one.tag in CELLS for one in node.up(DEEPEST)):
        return False  # it is at the edge of the window, and not in its cell
    if position in ("absolute", "fixed", "relative"):
        sides = (plain.get(name, "0") for name in ("left", "top", "right", "bottom"))
        if any(abs(_points(side, size, 0)) >= FAR for side in sides):
            return False
    return abs(_points(plain.get("text-indent", "0"), size, 0)) < FAR


def _with(look: Look, name: str, value: str, above: Look) -> Look:
    """A look with what a declaration says."""
    match name:
        case "visibility":
            return look._replace(is_visible=value not in ("hidden", "collapse")) if value != "inherit" else look
        case "color" | "-webkit-text-fill-color":
            return look._replace(colour=above.colour if value in ("inherit", "currentcolor") else colour_of(value))
        case "background" | "background-color":
            found = colour_of(value) if value not in ("none", "inherit", "initial", "") else CLEAR
            return look if found == CLEAR else look._replace(ground=found)
        case "font-size":
            return look._replace(size=_size(value, above.size))
        case "font":
            sizes = [one[0] for one in LENGTH.finditer(value) if one[2]]
            look = look._replace(font=_family(value))
            return look._replace(size=_size(sizes[0], above.size)) if sizes else look
        case "text-decoration" | "text-decoration-line":
            return look._replace(is_struck=look.is_struck or "line-through" in value)
        case "unicode-bidi":
            return look._replace(is_turned=value in ("bidi-override", "isolate-override"))
        case "font-family":
            return look._replace(font=_family(value))
        case "vertical-align":
            return look._replace(place=value if value in ("super", "sub") else "")
        case "text-transform":
            return look._replace(case=value)
        case "list-style" | "list-style-type":
            return look._replace(list_style=value.split()[0] if value else "")
        case "white-space":
            return look._replace(keeps_breaks=value in KEPT_BREAKS)
    return look


def _family(value: str) -> str:
    """The first font of some; of a short form, which begins with other words, the last word of that."""
    first = value.partition(",")[0].strip()
    quoted = QUOTED.search(first)
    name = quoted[1] if quoted else LENGTH_BEFORE.sub("", first)
    return name.strip().lower()


def _size(value: str, above: float) -> float:
    if value in WORDS:
        return WORDS[value]
    return _points(value, above, above)


def _points(value: str, size: float, default: float) -> float:
    found = LENGTH.fullmatch(value.strip())
    if not found:
        return default
    number, unit = float(found[1]), found[2] or ""
    if unit in ("em", "ex", "ch"):
        return number * size
    return number * size / 100 if unit == "%" else number * POINTS[unit]


def _number(value: str) -> float:
    found = LENGTH.fullmatch(value.strip())
    return float(found[1]) / (100 if found[2] == "%" else 1) if found else 1.0
