"""How the text of a Word document looks, as far as it matters for what is seen: by styles and by its own settings."""

from __future__ import annotations

from collections.abc import Mapping
from re import compile as compile_pattern
from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import BLACK, SMALLEST, WHITE, contrast, is_lost, mixed
from perfdecl.readers.docx.names import W14, W, is_on, value
from perfdecl.readers.docx.tables import is_beyond
from perfdecl.readers.raised import in_place
from perfdecl.readers.symbols import in_font
from perfdecl.readers.whole_numbers import whole

#: Colours of the theme that are those of the paper, unless they are shaded.
PAPER = ("background1", "light1")
HIGHLIGHTS = {
    "black": BLACK, "white": WHITE, "yellow": "FFFF00", "red": "FF0000", "green": "00FF00", "blue": "0000FF",
    "cyan": "00FFFF", "magenta": "FF00FF", "darkGray": "808080", "lightGray": "C0C0C0", "darkBlue": "000080",
    "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000",
}  # fmt: skip
#: Letters that are moved up or down by more points than this leave their cell, and letters nearer to each other than this
#: part of their size lie over each other.
MOVED, CLOSER = 30, 0.7
#: Letters further from each other than so many points are on no line together, and a run that is set into fewer is none.
APART, FITTED = 50, 3
#: From here on, of 100 000, letters let through what is behind them.
CLEAR = 90_000
#: What stands for the colour of the paper where nothing else is behind a text.
OF_PAPER = "paper"
#: Lines of an exact height below so many parts of their letters show nothing.
CUT = 0.4
PATTERN = compile_pattern("solid|pct([0-9]{1,2})")
AUTO = ("AUTO", "")
STRIKES, CAPITALS = ("strike", "dstrike"), ("caps", "smallCaps")
Properties = dict[str, str]


class Ground(NamedTuple):
    """Where a text stands: the colour behind it, empty where that is not known; the style of its table, and the regions of
    that for which it has looks of their own; and how wide its lines are, in points, 0 where that is not known.
    """

    colour: str = OF_PAPER
    table_style: str = ""
    regions: tuple[str, ...] = ()
    wide: float = 0.0


class Look(NamedTuple):
    """How a run is seen, and its font."""

    is_seen: bool = True
    is_struck: bool = False
    font: str = ""
    place: str = ""  # above or below the line
    is_capital: bool = False

    def shows(self, text: str) -> str:
        """A text as it is seen in this look."""
        text = in_place(in_font(text, self.font), self.place)
        return text.upper() if self.is_capital else text


class Looks:
    """The styles of a document, and what they and the settings of a run make of it."""

    def __init__(self, styles: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._chains: dict[str, Properties] = {}
        self._runs: dict[tuple[str, str, tuple[str, ...]], Properties] = {}
        self.paper = WHITE
        self._base: Properties = {}
        for one in styles if styles is not None else ():
            if one.tag == f"{W}docDefaults":
                self._base |= _of(one.find(f"{W}rPrDefault"), one.find(f"{W}pPrDefault"))
            elif one.tag == f"{W}style":
                self._styles[one.get(f"{W}styleId", "")] = one
                if is_on(one.get(f"{W}default", "0")):
                    self._default[one.get(f"{W}type", "")] = one.get(f"{W}styleId", "")

    def of(self, run: Element, paragraph: Properties, ground: Ground) -> Look:
        """How a run looks in a paragraph whose properties are known."""
        own = run.find(f"{W}rPr")
        style = value(own, "rStyle")
        known = self._styled(style, paragraph, ground) if own is not None or style else paragraph
        found = known | _properties(own) if own is not None else known
        return _look(found, self.paper if ground.colour == OF_PAPER else ground.colour, ground.wide)

    def paragraph(self, paragraph: Element, ground: Ground) -> Properties:
        """What the runs of a paragraph look like, unless they say something else."""
        own = paragraph.find(f"{W}pPr")
        style = value(own, "pStyle") or self._default.get("paragraph", "")
        key = style, ground.table_style, ground.regions
        if key not in self._runs:
            self._runs[key] = self._base | self._of_table(ground) | self._chain(style)
        return self._runs[key] | _lines(own) if own is not None else self._runs[key]

    def shades(self, table_style: str) -> bool:
        """Whether a style of tables may give cells a colour."""
        seen: set[str] = set()
        while table_style in self._styles and table_style not in seen:
            seen.add(table_style)
            style = self._styles[table_style]
            if any(_fill(shade) not in ("", WHITE) for shade in style.iter(f"{W}shd")):
                return True
            table_style = value(style, "basedOn")
        return False

    def _of_table(self, ground: Ground) -> Properties:
        """What a style of tables says of all its cells, and of those in some regions."""
        found = dict(self._chain(ground.table_style))
        names = self._based_on(ground.table_style) if ground.regions else []
        for region in ground.regions:
            for name in reversed(names):
                for one in self._styles[name].findall(f"{W}tblStylePr[@{W}type='{region}']"):
                    found |= _of(one, one)
        return found

    def _based_on(self, style: str) -> list[str]:
        """A style and those that it is based on."""
        names: list[str] = []
        while style in self._styles and style not in names:
            names.append(style)
            style = value(self._styles[style], "basedOn")
        return names

    def _styled(self, style: str, paragraph: Properties, ground: Ground) -> Properties:
        return paragraph | self._chain(style) if style else paragraph

    def _chain(self, style: str) -> Properties:
        """What a style says, with those that it is based on."""
        if style in self._chains:
            return self._chains[style]
        found: Properties = {}
        for name in reversed(self._based_on(style)):
            found |= _of(self._styles[name], self._styles[name])
        self._chains[style] = found
        return found


def _of(runs: Element | None, paragraphs: Element | None) -> Properties:
    own = runs.find(f"{W}rPr") if runs is not None else None
    lines = paragraphs.find(f"{W}pPr") if paragraphs is not None else None
    return _properties(own) | _lines(lines)


def _properties(own: Element | None) -> Properties:
    """What the settings of a run say that matters here."""
    found: Properties = {}
    for one in own if own is not None else ():
        said = one.get(f"{W}val")
        match one.tag.removeprefix(W):
            case "vanish" | "strike" | "dstrike" | "caps" | "smallCaps" as name:
                found[name] = "1" if is_on(said) else ""
            case "sz":
                found["size"] = said or ""
            case "color":
                is_paper = one.get(f"{W}themeColor") in PAPER and one.get(f"{W}themeShade") is None
                found["colour"] = WHITE if is_paper else said or ""
            case "highlight":
                found["mark"] = HIGHLIGHTS.get(said or "", "")
            case "shd":
                found["ground"] = _fill(one)
            case "rFonts":
                found["font"] = one.get(f"{W}ascii") or one.get(f"{W}hAnsi") or found.get("font", "")
            case "vertAlign":
                found["place"] = said or ""
            case "w":
                found["wide"] = said or ""
            case "position":
                found["moved"] = (said or "").lstrip("-")
            case "spacing":
                found["closer"] = said[1:] if said and said.startswith("-") else ""
                found["apart"] = said if said and not found["closer"] else ""
            case "fitText":
                found["fitted"] = said or ""
        if one.tag == f"{W14}textFill":
            found["clear"] = "1" if _is_clear(one) else ""
            found["filled"] = _filled(one)
    return found


def _is_clear(fill: Element) -> bool:
    """Whether letters are filled with nothing, or let nearly everything through."""
    shares = [whole(one.get(f"{W14}val"), 0) for one in fill.iter(f"{W14}alpha")]
    return fill.find(f"{W14}noFill") is not None or (bool(shares) and min(shares) >= CLEAR)


def _filled(fill: Element) -> str:
    """The colour with which letters are filled, the darkest of several; empty where one of them cannot be told."""
    found: list[str] = []
    for one in fill.iter():
        said = one.get(f"{W14}val", "")
        if one.tag == f"{W14}schemeClr":
            found.append(WHITE if said in ("bg1", "lt1") else "")
        elif one.tag == f"{W14}srgbClr":
            found.append(said.upper())
    try:
        return max(found, key=lambda colour: contrast(colour, WHITE)) if all(found) else ""
    except ValueError:  # none at all, or no digits
        return ""


def _lines(own: Element | None) -> Properties:
    """What the settings of a paragraph say that matters here."""
    found: Properties = {}
    spacing = own.find(f"{W}spacing") if own is not None else None
    if spacing is not None and spacing.get(f"{W}line") is not None:
        found["line"] = spacing.get(f"{W}line", "") if spacing.get(f"{W}lineRule") == "exact" else ""
    for name in ("before", "after") if spacing is not None else ():
        if said := spacing.get(f"{W}{name}") if spacing is not None else None:
            found[name] = said
    indent = own.find(f"{W}ind") if own is not None else None
    if indent is not None:
        sides = (indent.get(f"{W}{name}", "0") for name in ("left", "start", "firstLine", "hanging", "right", "end"))
        found["away"] = "1" if is_beyond(sides) else ""
        before = (indent.get(f"{W}{name}") for name in ("left", "start", "firstLine"))
        behind = (indent.get(f"{W}{name}", "") for name in ("right", "end"))
        found["pushed"] = str(sum(whole(one, 0) for one in before))
        found["pulled"] = next((one[1:] for one in behind if one.startswith("-")), "")
    frame = own.find(f"{W}framePr") if own is not None else None
    if frame is not None:
        sides = (frame.get(f"{W}{name}", "0") for name in ("x", "y"))
        found["away"] = "1" if is_beyond(sides) else found.get("away", "")
    shade = own.find(f"{W}shd") if own is not None else None
    if shade is not None:
        found["paragraph ground"] = _fill(shade)
    return found


def _fill(shade: Element) -> str:
    """The colour of a shading; empty where it has none of its own."""
    colour, fill = (shade.get(f"{W}{name}", "auto").upper() for name in ("color", "fill"))
    covered = PATTERN.fullmatch(shade.get(f"{W}val", ""))
    if covered:  # how much of the fill its pattern covers
        share = int(covered[1] or 100) / 100
        return mixed(BLACK if colour in AUTO else colour, WHITE if fill in AUTO else fill, min(share, 1.0))
    return "" if fill in AUTO else fill


def ground_of(cell: Element, table: Ground) -> Ground:
    """What stands behind the text of a cell."""
    shade = cell.find(f"{W}tcPr/{W}shd")
    fill = _fill(shade) if shade is not None else ""
    return table._replace(colour=fill) if fill else table


def _look(found: Mapping[str, str], ground: str, wide: float) -> Look:
    size = whole(found.get("size"), 20) / 2
    line = whole(found.get("line"), 0) / 20
    behind = found.get("mark") or found.get("ground") or found.get("paragraph ground") or ground
    colour = found.get("filled") or found.get("colour", "")
    if colour in ("", "auto"):
        colour = BLACK if found.get("mark") else ""  # on a dark cell it is white by itself
    is_seen = not (
        found.get("vanish")
        or found.get("clear")
        or found.get("away")
        or size < SMALLEST
        or 0 < line < size * CUT
        or whole(found.get("wide"), 100) < 10
        or whole(found.get("moved"), 0) / 2 > MOVED
        or whole(found.get("closer"), 0) / 20 > size * CLOSER
        or whole(found.get("apart"), 0) / 20 > APART
        or whole(found.get("fitted"), FITTED * 20) / 20 < FITTED
        or 0 < wide <= whole(found.get("pushed"), 0) / 20
        or 0 < wide <= whole(found.get("pulled"), 0) / 20
        or is_lost(colour, behind)
    )
    is_struck, is_capital = (bool(found.get(one) or found.get(other)) for one, other in (STRIKES, CAPITALS))
    return Look(is_seen, is_struck, found.get("font", ""), found.get("place", ""), is_capital)
