"""What the settings of runs and paragraphs of a Word document say, as far as it matters for what is seen."""

from __future__ import annotations

from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import BLACK, WHITE, contrast, mixed
from perfdecl.readers.docx.names import W14, W, is_on
from perfdecl.readers.docx.tables import is_beyond
from perfdecl.readers.whole_numbers import whole

#: Colours of the theme that are those of the paper, unless they are shaded.
PAPER = ("background1", "light1")
HIGHLIGHTS = {
    "black": BLACK, "white": WHITE, "yellow": "FFFF00", "red": "FF0000", "green": "00FF00", "blue": "0000FF",
    "cyan": "00FFFF", "magenta": "FF00FF", "darkGray": "808080", "lightGray": "C0C0C0", "darkBlue": "000080",
    "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000",
}  # fmt: skip
#: From here on, of 100 000, letters let through what is behind them.
CLEAR = 90_000
#: Shadings that cover so many hundredths of what they fill.
PATTERN = compile_pattern("solid|pct([0-9]{1,2})")
AUTO = ("AUTO", "")
Properties = dict[str, str]


def properties_of(runs: Element | None, paragraphs: Element | None) -> Properties:
    """What a style says of its runs and its paragraphs, each from what holds their settings."""
    own = runs.find(f"{W}rPr") if runs is not None else None
    lines = paragraphs.find(f"{W}pPr") if paragraphs is not None else None
    return run_properties(own) | line_properties(lines)


def run_properties(own: Element | None) -> Properties:
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
                found["ground"] = fill_of(one)
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


def line_properties(own: Element | None) -> Properties:
    """What the settings of a paragraph say that matters here."""
    found: Properties = {}
    spacing = own.find(f"{W}spacing") if own is not None else None
    if spacing is not None:
        if spacing.get(f"{W}line") is not None:
            found["line"] = spacing.get(f"{W}line", "") if spacing.get(f"{W}lineRule") == "exact" else ""
        found |= {name: said for name in ("before", "after") if (said := spacing.get(f"{W}{name}"))}
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
        found["paragraph ground"] = fill_of(shade)
    return found


def fill_of(shade: Element) -> str:
    """The colour of a shading; empty where it has none of its own."""
    colour, fill = (shade.get(f"{W}{name}", "auto").upper() for name in ("color", "fill"))
    covered = PATTERN.fullmatch(shade.get(f"{W}val", ""))
    if covered:  # how much of the fill its pattern covers
        share = int(covered[1] or 100) / 100
        return mixed(BLACK if colour in AUTO else colour, WHITE if fill in AUTO else fill, min(share, 1.0))
    return "" if fill in AUTO else fill
