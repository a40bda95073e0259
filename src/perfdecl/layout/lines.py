"""A paragraph as the lines that it is printed in, the same in every format whose lines can be ended."""

from collections.abc import Callable, Iterator
from re import compile as compile_pattern

from perfdecl.layout.advances import FULL, advance, width_of
from perfdecl.text.blanks import BLANKS
from perfdecl.text.breaking import CLOSING, OPENING, pieces

#: Where word processors put a little room: between a Chinese character and a Latin letter or digit.
MEETING = compile_pattern("(?<=[\u2e80-\u9fff])[0-9A-Za-z]|(?<=[0-9A-Za-z%])[\u2e80-\u9fff]")
ROOM_BETWEEN = FULL // 4
#: By how much Latin letters and digits may be wider where the fonts of the form are missing.
WIDER = 1.15
LATIN = compile_pattern("[!-~]")


def broken(paragraph: str, room: int) -> list[str]:
    """The lines by the rules of Chinese typography. ``room`` is in thousandths of the size of the type."""
    return list(_lines(paragraph, room, _usual))


def broken_anywhere(paragraph: str, room: int) -> list[str]:
    """The lines where a line ends after as many characters as there is room for, as in the published specimen."""
    lines, start, used = [], 0, 0
    for at, char in enumerate(paragraph):
        width = advance(char)
        if used + width > room and at > start:
            lines.append(paragraph[start:at])
            start, used = at, 0
        used += width
    return [*lines, paragraph[start:]]


def most_lines(paragraph: str, room: int) -> int:
    """How many lines the paragraph takes at most: word processors may set Latin characters wider, and apart from Chinese."""
    if len(paragraph) * FULL <= room - ROOM_BETWEEN * 2:
        return 1
    usual = len(broken(paragraph, room))
    return max(usual, sum(1 for _ in _lines(paragraph, room, _most))) if LATIN.search(paragraph) else usual


def _most(piece: str, before: str) -> int:
    """The greatest width of a piece, with the room before and in it."""
    widths = map(advance, piece)
    gaps = len(MEETING.findall(before + piece))
    return ROOM_BETWEEN * gaps + sum(int(one * WIDER) if one < FULL else one for one in widths)


def _usual(piece: str, before: str) -> int:
    return width_of(piece)


def _lines(paragraph: str, room: int, width: Callable[[str, str], int]) -> Iterator[str]:
    line, used = "", 0
    for piece in pieces(paragraph):
        size = width(piece.rstrip(BLANKS), line[-1:])
        if line and used + size > room:
            yield line
            line, used = "", 0
        if not line and size > room:
            *full, piece = _cut(piece, room)
            yield from full
        used += width(piece, line[-1:])
        line += piece
    yield line


def _cut(piece: str, room: int) -> Iterator[str]:
    """A piece that is wider than a line, divided where it must be, and where it does the least harm."""
    start = used = 0
    for at, char in enumerate(piece):
        width = advance(char)
        if used + width > room and at > start and char not in BLANKS:
            end = next((one for one in range(at, start, -1) if _may_end(piece, one)), at)
            yield piece[start:end]
            start, used = end, width_of(piece[end:at])
        used += width
    yield piece[start:]


def _may_end(piece: str, at: int) -> bool:
    return piece[at] not in CLOSING and piece[at - 1] not in OPENING
