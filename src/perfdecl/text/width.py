"""How wide a text stands in a terminal: Chinese characters take two columns."""

from collections.abc import Iterator
from unicodedata import category, east_asian_width

TAB = 4
RETURN = "↵"
#: Signs that begin no line, and those that end none.
CLOSING = frozenset("，。、；：！？）》”’】…")
OPENING = frozenset("（《“‘【")


def width(text: str) -> int:
    """The columns that ``text`` takes; tabs are counted as :data:`TAB` blanks."""
    return len(text) if text.isascii() and "\t" not in text else sum(map(char_width, text))


def char_width(char: str) -> int:
    """The columns of one character."""
    if char == "\t":
        return TAB
    if category(char) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def visible(text: str) -> str:
    """The text as it can be shown on one line: blanks of all kinds as blanks, what nobody can see by its code point."""
    return text if text.isprintable() else "".join(map(_visible, text))


def on_one_line(text: str) -> str:
    """The same, but blanks of other widths stay what they are: for texts that quote others."""
    if text.isprintable():
        return text
    return "".join(char if category(char) == "Zs" else _visible(char) for char in text)


def _visible(char: str) -> str:
    if char.isprintable():
        return char
    if char == "\t":
        return " " * TAB
    if char == "\n":
        return RETURN
    return " " * char_width(char) if category(char) == "Zs" else f"<U+{ord(char):04X}>"


def wrap(text: str, columns: int) -> Iterator[str]:
    """The text in lines of at most ``columns``. Chinese breaks anywhere, but not before a closing or behind an opening
    sign; Latin words stay whole unless a line is too short for one."""
    columns = max(columns, 2)
    line: list[str] = []
    used = 0
    for piece in _pieces(text, columns):
        size = width(piece)
        if used and used + size > columns and not piece.isspace():
            yield "".join(line).rstrip()
            line, used = [], 0
        line.append(piece)
        used += size
    if line:
        yield "".join(line).rstrip()


def _pieces(text: str, columns: int) -> Iterator[str]:
    """What stays together on a line, as far as one line can hold it."""
    piece: list[str] = []
    used = 0
    for char in text:
        size = char_width(char)
        if piece and (used + size > columns or not _holds_together(piece[-1], char)):
            yield "".join(piece)
            piece, used = [], 0
        piece.append(char)
        used += size
    if piece:
        yield "".join(piece)


def _holds_together(before: str, char: str) -> bool:
    """Whether no line ends between two characters."""
    if before.isspace() or char.isspace():
        return False
    if char in CLOSING or before in OPENING:
        return True
    return char_width(before) < 2 and char_width(char) < 2
