"""Colours as style sheets write them."""

from colorsys import hls_to_rgb
from re import compile as compile_pattern

#: What lets everything behind it through.
CLEAR = "clear"
HEXADECIMAL = compile_pattern("#([0-9a-f]{3,8})")
FUNCTION = compile_pattern(r"(rgb|hsl)a?\(([^()]*)\)")
PARTS = compile_pattern(r"[\s,/]+")
NUMBER = compile_pattern(r"([0-9]{0,4}\.?[0-9]{1,6})(%|deg)?")
#: Names of usual colours and of those near to white; of others the page is believed.
NAMES = {
    "white": "FFFFFF", "black": "000000", "red": "FF0000", "green": "008000", "blue": "0000FF", "yellow": "FFFF00",
    "gray": "808080", "grey": "808080", "silver": "C0C0C0", "navy": "000080", "maroon": "800000", "lime": "00FF00",
    "aqua": "00FFFF", "cyan": "00FFFF", "fuchsia": "FF00FF", "magenta": "FF00FF", "purple": "800080", "teal": "008080",
    "olive": "808000", "orange": "FFA500", "darkgray": "A9A9A9", "lightgray": "D3D3D3", "lightgrey": "D3D3D3",
    "gainsboro": "DCDCDC", "whitesmoke": "F5F5F5", "snow": "FFFAFA", "ivory": "FFFFF0", "ghostwhite": "F8F8FF",
    "floralwhite": "FFFAF0", "azure": "F0FFFF", "mintcream": "F5FFFA", "aliceblue": "F0F8FF", "honeydew": "F0FFF0",
    "seashell": "FFF5EE", "linen": "FAF0E6", "oldlace": "FDF5E6", "lavenderblush": "FFF0F5", "lightyellow": "FFFFE0",
    "lightcyan": "E0FFFF", "cornsilk": "FFF8DC", "beige": "F5F5DC", "lemonchiffon": "FFFACD", "lavender": "E6E6FA",
    "papayawhip": "FFEFD5", "mistyrose": "FFE4E1", "antiquewhite": "FAEBD7", "bisque": "FFE4C4", "canvas": "FFFFFF",
    "canvastext": "000000", "window": "FFFFFF", "windowtext": "000000", "transparent": CLEAR,
}  # fmt: skip


def colour_of(value: str) -> str:
    """Six hexadecimal digits, CLEAR, or nothing where a colour cannot be told."""
    value = value.strip().lower()
    for word in value.split() if "(" not in value else ():
        if word in NAMES:
            return NAMES[word]
        if found := HEXADECIMAL.fullmatch(word):
            return _of_digits(found[1])
    found = FUNCTION.search(value)
    return _of_function(found[1], found[2]) if found else ""


def _of_digits(digits: str) -> str:
    if len(digits) in (3, 4):
        digits = "".join(2 * one for one in digits)
    if len(digits) == 8 and int(digits[6:], 16) < 0x1A:
        return CLEAR
    return digits[:6].upper() if len(digits) in (6, 8) else ""


def _of_function(kind: str, said: str) -> str:
    found = [NUMBER.fullmatch(one) for one in PARTS.split(said.strip()) if one]
    parts = [(float(one[1]), one[2]) for one in found if one]
    if len(parts) < 3 or len(parts) < len(found):
        return ""
    if len(parts) > 3 and parts[3][0] / (100 if parts[3][1] == "%" else 1) < 0.1:
        return CLEAR
    if kind == "hsl":
        hue, strength, light = (one[0] for one in parts[:3])
        shares = list(hls_to_rgb(hue % 360 / 360, min(light, 100) / 100, min(strength, 100) / 100))
    else:
        shares = [min(one / (100 if unit == "%" else 255), 1) for one, unit in parts[:3]]
    return "".join(f"{round(share * 255):02X}" for share in shares)
