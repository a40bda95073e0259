"""How wide a text stands in a terminal: Chinese characters take two columns."""

from collections.abc import Iterator
from unicodedata import category, east_asian_width

TAB = 4
RETURN = "↵"


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


def _visible(char: str) -> str:
    if char.isprintable():
        return char
    if char == "\t":
        return " " * TAB
    if char == "\n":
        return RETURN
    return " " * char_width(char) if category(char) == "Zs" else f"<U+{ord(char):04X}>"


def wrap(text: str, columns: int) -> Iterator[str]:
    """The text in lines of at most ``columns``; Latin words stay whole unless a line is too short for one, Chinese breaks
    anywhere."""
    line: list[str] = []
    used = 0
    for piece in _pieces(text, max(columns, 2)):
        size = width(piece)
        if used and used + size > columns and piece not in "，。、；：！？）”" and not piece.isspace():
            yield "".join(line).rstrip()
            line, used = [], 0
        line.append(piece)
        used += size
    if line:
        yield "".join(line).rstrip()


def _pieces(text: str, columns: int) -> Iterator[str]:
    """What stays together: a wide character, a blank, a Latin word or as much of it as one line holds."""
    word: list[str] = []
    for char in text:
        if char.isspace() or char_width(char) == 2:
            if word:
                yield "".join(word)
                word = []
            yield char
        else:
            if len(word) == columns:
                yield "".join(word)
                word = []
            word.append(char)
    if word:
        yield "".join(word)
