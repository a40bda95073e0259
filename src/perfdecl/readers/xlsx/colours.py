"""Colours of a workbook: written out, by number, or of its theme, lightened or darkened."""

from colorsys import hls_to_rgb, rgb_to_hls
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import BLACK, WHITE
from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.names import all_of

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
HEXADECIMAL = compile_pattern("[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}")
TINT = compile_pattern(r"-?[01]?\.?[0-9]{1,20}")
#: The colours that have numbers, from 8 on; those below are the first eight of them.
NUMBERED = (
    "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 "
    "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF "
    "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 "
    "003366 339966 003300 333300 993300 993366 333399 333333"
).split()
#: The first colours of a theme that says nothing else: paper, ink, and a second of each.
THEME = (WHITE, BLACK, "EEECE1", "1F497D")
#: The order of a theme's file, as colours refer to it.
ORDER = (
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
)


#: The colours that formats of numbers name.
NAMED = {
    **dict.fromkeys(("black", "黑色"), "000000"), **dict.fromkeys(("white", "白色"), "FFFFFF"),
    **dict.fromkeys(("red", "红色"), "FF0000"), **dict.fromkeys(("green", "绿色"), "00FF00"),
    **dict.fromkeys(("blue", "蓝色"), "0000FF"), **dict.fromkeys(("yellow", "黄色"), "FFFF00"),
    **dict.fromkeys(("magenta", "洋红色"), "FF00FF"), **dict.fromkeys(("cyan", "青色", "蓝绿色"), "00FFFF"),
}  # fmt: skip
BY_NUMBER = compile_pattern("(?:color|颜色) ?([0-9]{1,2})")


def colour_named(said: str) -> str:
    """The colour that a format of numbers names, as [Red] or [颜色2]; empty for anything else."""
    said = said.strip().lower()
    found = BY_NUMBER.fullmatch(said)
    if found:
        return NUMBERED[int(found[1]) - 1] if 0 < int(found[1]) <= len(NUMBERED) else ""
    return NAMED.get(said, "")


class Colours:
    """Gives each colour as six hexadecimal digits; empty where it cannot be told."""

    def __init__(self, theme: Element | None, styles: Element | None = None) -> None:
        self._theme = dict(enumerate(THEME))
        #: By number; behind the others are those of the window that shows them.
        own = [one.get("rgb", "")[-6:].upper() for one in all_of(styles, "rgbColor")]
        self._numbered = [*(own or NUMBERED[:8] + NUMBERED), *([] if own and len(own) < 64 else [BLACK, WHITE])]
        scheme = theme.find(f".//{A}clrScheme") if theme is not None else None
        for at, name in enumerate(ORDER):
            found = scheme.find(f"{A}{name}") if scheme is not None else None
            for one in found if found is not None else ():
                said = one.get("lastClr") or one.get("val") or ""
                if HEXADECIMAL.fullmatch(said):
                    self._theme[at] = said[-6:].upper()

    def of(self, element: Element | None, default: str) -> str:
        """The colour that an element says."""
        if element is None or element.get("auto") in ("1", "true"):
            return default
        said, number, theme = element.get("rgb", ""), element.get("indexed"), element.get("theme")
        if HEXADECIMAL.fullmatch(said):
            found = said[-6:].upper()
        elif number is not None:
            place = whole(number, -1)
            found = self._numbered[place] if 0 <= place < len(self._numbered) else default
        elif theme is not None:
            found = self._theme.get(whole(theme, -1), "")
        else:
            return default
        tint = element.get("tint", "0")
        return _tinted(found, float(tint)) if found and TINT.fullmatch(tint) else found


def _tinted(colour: str, tint: float) -> str:
    """Nearer to white by a tint above 0, to black by one below."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, strength = rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light + (1 - light) * min(tint, 1)
    return "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, min(max(light, 0), 1), strength))
