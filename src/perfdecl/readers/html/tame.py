"""What a style may say of an element without hiding or changing a text, or so that the reader knows what is seen of it."""

from re import Match
from re import compile as compile_pattern

from perfdecl.readers.html.colours import CLEAR, FUNCTION, colour_of
from perfdecl.readers.html.looks import LENGTH, POINTS, WORDS

#: Properties that hide no text, whatever they say.
HARMLESS = frozenset(
    "width height text-align vertical-align min-width min-height border border-top border-bottom border-left border-right "
    "border-width border-style border-color border-collapse font-weight font-style font-variant-numeric "
    "text-decoration text-decoration-line text-underline-offset word-break overflow-wrap word-wrap line-break text-justify "
    "tab-size orphans widows page-break-inside break-inside cursor layout-grid-mode lang "
    "punctuation-wrap text-autospace".split()
)
#: Units in points, those of the type as usual types have them.
UNITS = {
    **{unit: POINTS[unit] for unit in ("px", "pt", "pc", "in", "cm", "mm", "rem")},
    "em": 12.0,
    "ex": 6.0,
    "ch": 6.0,
}
#: Settings of Microsoft's programs, of which one hides.
OFFICE, HIDING = "mso-", "mso-hide"
COLOURS = frozenset({"color", "background", "background-color", "-webkit-text-fill-color"})
#: Distances around and within an element: so many points move no text out of its place.
ROOMS = compile_pattern(r"(?:margin|padding)(?:-(?:top|bottom|left|right))?|text-indent")
FURTHEST, THICKEST = 72.0, 6.0
#: Distances between characters, in points, between which they stay apart and together.
CLOSEST, WIDEST = -1.0, 12.0
#: The least distance of lines, in parts of their type or in points, in which they do not lie over each other.
LEAST_LINES, LEAST_POINTS = 0.9, 8.0
#: What hides, and is read as hidden.
READ = {"display": frozenset({"none", "inline"}), "visibility": frozenset({"hidden", "visible"})}
KEPT = frozenset({"normal", "pre-wrap", "pre-line", "break-spaces"})


def is_tame(name: str, value: str) -> bool:
    """Whether nothing is seen otherwise than it is read where a style says this."""
    value = value.strip().lower()
    if name in HARMLESS:
        return "url(" not in value and not (name.startswith("border") and any(map(_is_thick, LENGTH.finditer(value))))
    if name.startswith(OFFICE):
        return name != HIDING
    if name == "color" and value in ("inherit", "currentcolor"):
        return True
    if name in COLOURS:
        found = colour_of(value)
        is_alone = FUNCTION.fullmatch(value) is not None or value.replace("(", " ").split() == [value]
        return is_alone and bool(found) and (found != CLEAR or value == "transparent")
    if name in READ:
        return value in READ[name]
    if ROOMS.fullmatch(name):
        return all(one == "auto" or _is_between(one, 0, FURTHEST) for one in value.split())
    match name:
        case "font-size":
            return value in WORDS or LENGTH.fullmatch(value) is not None
        case "font-family":
            return "(" not in value
        case "letter-spacing" | "word-spacing":
            return value == "normal" or _is_between(value, CLOSEST, WIDEST)
        case "line-height":
            return value == "normal" or _is_between(value, LEAST_POINTS, FURTHEST) or _is_apart(value)
        case "white-space":
            return value in KEPT
    return False


def _is_thick(length: Match[str]) -> bool:
    """Whether a border is so thick that it covers texts."""
    unit = length[2] or "px"
    return unit not in UNITS or float(length[1]) * UNITS[unit] > THICKEST


def _is_between(value: str, least: float, most: float) -> bool:
    """Whether a length in points, or one of its other units, is between two of them."""
    found = LENGTH.fullmatch(value)
    if found is None or (found[2] or "px") not in UNITS or (found[2] is None and float(found[1])):
        return False
    return least <= float(found[1]) * UNITS[found[2] or "px"] <= most


def _is_apart(value: str) -> bool:
    """Whether lines are so many times as high as their type that they stay apart."""
    found = LENGTH.fullmatch(value)
    if found is None or found[2] not in (None, "em", "%"):
        return False
    return LEAST_LINES <= float(found[1]) / (100 if found[2] == "%" else 1) <= 6
