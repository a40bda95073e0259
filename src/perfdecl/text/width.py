"""How wide a text stands in a terminal: Chinese characters take two columns."""

from collections.abc import Iterator
from unicodedata import combining, east_asian_width

TAB = 4


def width(text: str) -> int:
    """The columns that ``text`` takes; tabs are counted as :data:`TAB` blanks."""
    return len(text) if text.isascii() and "\t" not in text else sum(map(char_width, text))


def char_width(char: str) -> int:
    """The columns of one character."""
    if char == "\t":
        return TAB
    if combining(char) or not char.isprintable():
        return 0 if combining(char) else 1
    return 2 if east_asian_width(char) in "WF" else 1


def visible(text: str) -> str:
    """The text as it can be shown on one line: tabs as blanks, what cannot be printed as a question mark."""
    return "".join(
        " " * TAB if char == "\t" else char if char.isprintable() or combining(char) else "\ufffd" for char in text
    )


def wrap(text: str, columns: int) -> Iterator[str]:
    """The text in lines of at most ``columns``; Latin words stay whole, Chinese breaks anywhere."""
    line, used = "", 0
    for piece in _pieces(text):
        size = width(piece)
        if used and used + size > columns and piece not in "，。、；：！？）”" and not piece.isspace():
            yield line.rstrip()
            line, used = "", 0
            piece = piece.lstrip()
            size = width(piece)
        line += piece
        used += size
    if line:
        yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    word = ""
    for char in text:
        if char.isspace() or char_width(char) == 2:
            if word:
                yield word
            word = ""
            yield char
        else:
            word += char
    if word:
        yield word
