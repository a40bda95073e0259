"""How the cells of each style look, as far as it matters for what is seen."""

from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import BLACK, SMALLEST, WHITE, is_lost, mixed
from perfdecl.readers.raised import in_place
from perfdecl.readers.symbols import in_font
from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.colours import Colours
from perfdecl.readers.xlsx.extent import ON
from perfdecl.readers.xlsx.extent import size as length
from perfdecl.readers.xlsx.names import S, all_of
from perfdecl.readers.xlsx.number_formats import BUILT_IN

#: How much of a cell the lines and dots of patterns cover.
PATTERNS = {
    "darkGray": 0.75, "mediumGray": 0.5, "lightGray": 0.25, "gray125": 0.125, "gray0625": 0.0625,
    **dict.fromkeys(("darkHorizontal", "darkVertical", "darkDown", "darkUp", "darkGrid", "darkTrellis"), 0.6),
    **dict.fromkeys(("lightHorizontal", "lightVertical", "lightDown", "lightUp", "lightGrid", "lightTrellis"), 0.3),
}  # fmt: skip


class Setting(NamedTuple):
    """How a text is set in its cell: whether it is broken into lines or made smaller to have room; its indent, in characters;
    and whether it is turned.
    """

    is_wrapped: bool = False
    is_shrunk: bool = False
    indent: int = 0
    is_turned: bool = False


class Look(NamedTuple):
    """How a text is seen: its colour, that behind it, whether it is struck through or too small; and its number format."""

    colour: str = BLACK
    ground: str = WHITE
    is_struck: bool = False
    code: str = ""
    font: str = ""
    place: str = ""  # above or below the line
    is_repeated: bool = False  # as often as the cell has room for it
    is_crossed: bool = False  # by a line from corner to corner
    size: float = 11.0
    setting: Setting | None = None

    def shows(self, text: str) -> str:
        """A text as it is seen in this look."""
        return in_place(in_font(text, self.font), self.place)

    @property
    def is_seen(self) -> bool:
        """Whether anybody sees it."""
        return self.size >= SMALLEST and not is_lost(self.colour, self.ground)


class Looks:
    """The styles of a workbook by their numbers."""

    def __init__(self, styles: Element | None, theme: Element | None) -> None:
        self.colours = Colours(theme, styles)
        own = {one.get("numFmtId", ""): one.get("formatCode", "") for one in all_of(styles, "numFmt")}
        codes = {str(number): code for number, code in BUILT_IN.items()} | own
        # A whole cell above the line is a small one.
        fonts = [self.font(one, Look())._replace(place="") for one in _within(styles, "fonts", "font")]
        grounds = [self._ground(one) for one in _within(styles, "fills", "fill")]
        crossed = [_is_crossed(one) for one in _within(styles, "borders", "border")]
        self._styles: list[Look] = []
        for one in _within(styles, "cellXfs", "xf"):
            font, fill = whole(one.get("fontId"), 0), whole(one.get("fillId"), 0)
            look = fonts[font] if font < len(fonts) else Look()
            ground = grounds[fill] if fill < len(grounds) else WHITE
            border = whole(one.get("borderId"), 0)
            alignment = one.find(f"{S}alignment")
            fills = alignment is not None and alignment.get("horizontal") == "fill"
            code = codes.get(one.get("numFmtId", ""), "")
            look = look._replace(ground=ground, code=code, is_repeated=fills, setting=_setting(alignment))
            self._styles.append(look._replace(is_crossed=border < len(crossed) and crossed[border]))

    def of(self, style: str | None) -> Look:
        """The look of a style."""
        number = whole(style, 0)
        return self._styles[number] if number < len(self._styles) else Look()

    def font(self, font: Element, look: Look) -> Look:
        """A look in a font, of a style or of a piece of a text."""
        strike, size = font.find(f"{S}strike"), font.find(f"{S}sz")
        colour = font.find(f"{S}color")
        name = next((one for tag in ("name", "rFont") if (one := font.find(f"{S}{tag}")) is not None), None)
        place = font.find(f"{S}vertAlign")
        return look._replace(
            colour=self.colours.of(colour, BLACK) if colour is not None else look.colour,
            is_struck=strike.get("val", "1") not in ("0", "false") if strike is not None else look.is_struck,
            size=length(size.get("val"), look.size) if size is not None else look.size,
            font=name.get("val", "") if name is not None else look.font,
            place=place.get("val", "") if place is not None else look.place,
        )

    def _ground(self, fill: Element) -> str:
        """The colour of a fill, of one with a pattern or several colours what they are together; empty where that is not known."""
        pattern = fill.find(f"{S}patternFill")
        if pattern is None:
            stops = [self.colours.of(one, "") for one in fill.iter(f"{S}color")]
            return mixed(stops[0], stops[-1], 0.5) if stops else ""
        kind = pattern.get("patternType", "none")
        if kind == "none":
            return WHITE
        front = self.colours.of(pattern.find(f"{S}fgColor"), BLACK)
        back = pattern.find(f"{S}bgColor")
        if kind not in PATTERNS:
            return front if kind == "solid" else ""
        is_paper = back is None or back.get("indexed") == "64"  # what programs write for none
        return mixed(front, WHITE if is_paper else self.colours.of(back, WHITE), PATTERNS[kind])


def _setting(alignment: Element | None) -> Setting:
    if alignment is None:
        return Setting()
    said = alignment.get
    justified = {said("horizontal"), said("vertical")} & {"justify", "distributed"}  # which breaks lines, too
    is_wrapped = bool(justified) or said("wrapText") in ON
    return Setting(is_wrapped, said("shrinkToFit") in ON, whole(said("indent"), 0), said("textRotation", "0") != "0")


def _is_crossed(border: Element) -> bool:
    """Whether lines go from corner to corner."""
    line = border.find(f"{S}diagonal")
    goes = border.get("diagonalUp") in ON or border.get("diagonalDown") in ON
    return goes and line is not None and line.get("style", "none") != "none"


def _within(styles: Element | None, group: str, name: str) -> list[Element]:
    found = styles.find(f"{S}{group}") if styles is not None else None
    return found.findall(f"{S}{name}") if found is not None else []
