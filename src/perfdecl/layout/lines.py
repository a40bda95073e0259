"""A paragraph as the lines that it is printed in, the same in every format whose lines can be ended."""

from collections.abc import Callable, Iterator
from functools import lru_cache
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
#: Most pieces are a character with its punctuation: of those not longer than this the widths are kept.
SHORT = 8

#: The width of a piece behind a character, or at the beginning of a line.
_Width = Callable[[str, str], int]


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
    return _known_lines(paragraph, room) if len(paragraph) <= KNOWN else _count(paragraph, room)


def _count(paragraph: str, room: int) -> int:
    found = pieces(paragraph)
    widths = [_usual(piece, "") for piece in found]
    ends = ["", *(piece[-1] for piece in found)]
    most = list(map(_most, found, ends)) if LATIN.search(paragraph) else widths
    if max(most, default=0) > room:  # some piece is divided
        ways = (_usual, _most) if most is not widths else (_usual,)
        return max(sum(1 for _ in _lines(paragraph, room, way)) for way in ways)
    usual = _filled(found, widths, room, _usual)
    return max(usual, _filled(found, most, room, _most)) if most is not widths else usual


def _filled(found: list[str], widths: list[int], room: int, width: _Width) -> int:
    """How many lines pieces take that all are narrower than one: the same as :func:`_lines`, without making them."""
    lines, used = 1, 0
    for piece, whole in zip(found, widths, strict=True):
        if used + whole > room:
            # Blanks may hang over the line's end, and there is no room before what begins one.
            hanging = whole - width(piece, "") + width(piece.rstrip(BLANKS), "")
            if used + hanging > room:
                lines, used = lines + 1, width(piece, "")
                continue
        used += whole
    return lines


#: The height of a row is asked for again and again while pages are made; what is very long is not kept for that.
KNOWN = 2_000
_known_lines = lru_cache(1024)(_count)


def _most(piece: str, before: str) -> int:
    """The greatest width of a piece, with the room before and in it."""
    return _most_of_short(piece, before) if len(piece) <= SHORT else _most_of(piece, before)


def _most_of(piece: str, before: str) -> int:
    widths = map(advance, piece)
    gaps = len(MEETING.findall(before + piece))
    return ROOM_BETWEEN * gaps + sum(int(one * WIDER) if one < FULL else one for one in widths)


def _usual(piece: str, before: str) -> int:
    return _width_of_short(piece) if len(piece) <= SHORT else width_of(piece)


_most_of_short = lru_cache(8192)(_most_of)
_width_of_short = lru_cache(8192)(width_of)


def _lines(paragraph: str, room: int, width: _Width) -> Iterator[str]:
    line, used = "", 0
    for piece in pieces(paragraph):
        before = line[-1:]
        whole = size = width(piece, before)
        if piece[-1] in BLANKS:  # which may hang over the line's end
            size = width(piece.rstrip(BLANKS), before)
        if line and used + size > room:
            yield line
            line, used = "", 0
            whole = width(piece, "")
        if not line and size > room:
            *full, piece = _cut(piece, room)
            yield from full
            whole = width(piece, "")
        used += whole
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
