"""Characters of symbol fonts, as Word's dialog for symbols puts them, as the characters that are seen."""

from re import compile as compile_pattern

HEXADECIMAL = compile_pattern("[0-9A-Fa-f]{1,6}")
#: Word writes the places of such a font behind this one, where no characters are.
PRIVATE = 0xF000
#: What stands for a character that cannot be told.
UNKNOWN = "\ufffd"
#: The places 0x20 to 0x7E and 0xA0 to 0xFE of the font Symbol.
SYMBOL = dict(
    zip(
        (*range(0x20, 0x7F), *range(0xA0, 0xFF)),
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
        "\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
        strict=True,
    )
)
#: Pictures that people put into forms: ticks, boxes, bullets, arrows, numbers in circles.
WINGDINGS = {
    0x20: " ", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x74: "⧫", 0x75: "◆", 0x76: "❖",
    0x77: "⬥", 0x80: "⓪", 0x8B: "⓿", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xAB: "★",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
    **{0x81 + at: chr(ord("①") + at) for at in range(10)},
    **{0x8C + at: chr(ord("❶") + at) for at in range(10)},
}  # fmt: skip
WINGDINGS_2 = {0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□", 0xA2: "■"}
#: Fonts whose characters are others than those that are written, by their names in small letters.
FONTS: dict[str, dict[int, str]] = {
    "symbol": SYMBOL,
    "wingdings": WINGDINGS,
    "wingdings 2": WINGDINGS_2,
    "wingdings 3": {},
    "webdings": {},
    "mt extra": {},
    "marlett": {},
}


def symbol(font: str, code: str) -> str:
    """The character of a symbol: a font, and the place there in hexadecimal digits."""
    if not HEXADECIMAL.fullmatch(code):
        return UNKNOWN
    number = int(code, 16)
    table = FONTS.get(font.lower())
    place = number - PRIVATE if PRIVATE <= number < PRIVATE + 0x100 else number
    if table is not None:
        return table.get(place, UNKNOWN)
    # Another font: the place is the character's number, and one that is for private use says nothing.
    if 0xE000 <= number < 0xF900 or 0xD800 <= number < 0xE000 or number > 0x10FFFF:
        return SYMBOL.get(place, UNKNOWN) if not font else UNKNOWN
    return chr(number)


def in_font(text: str, font: str) -> str:
    """A text as it is seen in a font: other characters than those that are written, where that is a symbol font."""
    table = FONTS.get(font.lower())
    if table is None:
        return text
    return "".join(char if _is_of_another(char) else table.get(_place(char), UNKNOWN) for char in text)


def _place(char: str) -> int:
    return ord(char) - PRIVATE if PRIVATE <= ord(char) < PRIVATE + 0x100 else ord(char)


def _is_of_another(char: str) -> bool:
    """Whether a symbol font lacks a character, which is then taken from another one: Chinese, punctuation."""
    return not (ord(char) < 0x100 or PRIVATE <= ord(char) < PRIVATE + 0x100)
