"""A paragraph as the lines that it is printed in, the same in every format whose lines can be ended."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from re import compile as compile_pattern
from string import ascii_letters, digits

from perfdecl.layout.advances import FULL, advance, width_of
from perfdecl.text.blanks import BLANKS
from perfdecl.text.breaking import CLOSING, OPENING, is_run, pieces, runs

#: Where word processors put a little room: between a Chinese character and a Latin letter or digit.
MEETING = compile_pattern("(?<=[\u2e80-\u9fff])[0-9A-Za-z]|(?<=[0-9A-Za-z%])[\u2e80-\u9fff]")
BEFORE_CHINESE = frozenset(f"{digits}{ascii_letters}%")
ROOM_BETWEEN = FULL // 4
#: By how much Latin letters and digits may be wider where the fonts of the form are missing.
WIDER = 1.15
LATIN = compile_pattern("[!-~]")
#: What parts an address or a long word.
JOINTS = "/-_&=?"
#: Most pieces are a character with its punctuation: of those not longer than this the widths are kept.
SHORT = 8
#: The width of a piece behind a character.
_Width = Callable[[str, str], int]
#: What begins a line: before it is neither a Chinese character nor a Latin one.
BEGINNING = "\n"


def broken(paragraph: str, room: int) -> list[str]:
    """The lines by the rules of Chinese typography. ``room`` is in thousandths of the size of the type."""
    found = runs(paragraph)
    widths = _usual_widths(found)
    if _is_wider(found, widths, room):
        return list(_lines(pieces(paragraph), room, _usual))
    starts = list(accumulate(map(len, found), initial=0))
    places = (starts[at] + character for at, character in _begins(found, widths, room, _usual))
    return [paragraph[start:end] for start, end in pairwise((0, *places, len(paragraph)))]


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


def fits_one(paragraph: str, room: int) -> bool:
    """Whether a line has room for it, whatever its characters are."""
    return len(paragraph) * FULL <= room - ROOM_BETWEEN * 2


def most_lines(paragraph: str, room: int) -> int:
    """How many lines the paragraph takes at most: word processors may set Latin characters wider, and apart from Chinese."""
    if fits_one(paragraph, room):
        return 1
    return _known_lines(paragraph, room) if len(paragraph) <= KNOWN else _count(paragraph, room)


def _count(paragraph: str, room: int) -> int:
    found = runs(paragraph)
    if not LATIN.search(paragraph):
        widths = _usual_widths(found)
        ways: tuple[_Width, ...] = (_usual,)
    else:
        # Where the lines are filled with wider pieces, they are never fewer.
        widths = list(_most_widths(found))
        ways = (_most, _usual)
    if _is_wider(found, widths, room):
        return max(sum(1 for _ in _lines(pieces(paragraph), room, way)) for way in ways)
    return 1 + len(_begins(found, widths, room, ways[0]))


#: The height of a row is asked for again and again while pages are made; what is very long is not kept for that.
KNOWN = 2_000
_known_lines = lru_cache(1024)(_count)


def _is_wider(found: list[str], widths: list[int], room: int) -> bool:
    """Whether some piece is wider than a line, and so is divided."""
    return max(widths, default=0) > room and any(
        width > room and (not is_run(piece) or width - (len(piece) - 1) * FULL > room)
        for piece, width in zip(found, widths, strict=True)
    )


def _begins(found: list[str], widths: list[int], room: int, width: _Width) -> list[tuple[int, int]]:
    """Where lines begin but for the first: in which piece or run, and at which of its characters."""
    sums = list(accumulate(widths, initial=0))
    begins: list[tuple[int, int]] = []
    before = 0  # what stands on the lines above, and as much as is reckoned too wide on this one
    end = 1
    while (end := bisect_right(sums, room + before, end)) < len(sums):
        at, character = end - 1, 0
        piece = found[at]
        if is_run(piece):
            free = room + before - sums[at] - (widths[at] - len(piece) * FULL)
            character = max(free, 0) // FULL
        elif piece[-1] in BLANKS:
            # They may hang over the line's end, and there is no room before what begins one.
            hanging = widths[at] - width(piece, BEGINNING) + width(piece.rstrip(BLANKS), BEGINNING)
            if sums[at] - before + hanging <= room:
                at += 1
                if at == len(found):
                    break
        begins.append((at, character))
        piece = found[at]
        if is_run(piece):
            left = len(piece) - character
            while left * FULL > room:
                left -= room // FULL
                begins.append((at, len(piece) - left))
            alone = left * FULL
        else:
            alone = width(piece, BEGINNING)
        before = sums[at + 1] - alone
        end = at + 2
    return begins


class _Kept(dict[str, int]):
    """Widths of short pieces, reckoned once: a dictionary asks itself faster than any function can be asked."""

    def __init__(self, reckon: Callable[[str], int]) -> None:
        self._reckon = reckon

    def __missing__(self, piece: str) -> int:
        width = self._reckon(piece)
        if len(piece) <= SHORT:
            if len(self) >= MOST_KEPT:
                self.clear()
            self[piece] = width
        return width


MOST_KEPT = 20_000


def _most_of(behind: str) -> int:
    """The greatest width of a piece behind a character, with the room before and in it."""
    gaps = len(MEETING.findall(behind))
    return ROOM_BETWEEN * gaps + sum(int(one * WIDER) if one < FULL else one for one in map(advance, behind[1:]))


_USUAL_WIDTHS = _Kept(width_of)
_MOST_WIDTHS = _Kept(_most_of)


def _usual_widths(found: list[str]) -> list[int]:
    return [len(piece) * FULL if is_run(piece) else _USUAL_WIDTHS[piece] for piece in found]


def _most_widths(found: list[str]) -> Iterator[int]:
    before = BEGINNING
    for piece in found:
        if is_run(piece):
            yield len(piece) * FULL + ROOM_BETWEEN * (before in BEFORE_CHINESE)
        else:
            yield _MOST_WIDTHS[before + piece]
        before = piece[-1]


def _usual(piece: str, before: str) -> int:
    return _USUAL_WIDTHS[piece]


def _most(piece: str, before: str) -> int:
    return _MOST_WIDTHS[before + piece]


def _lines(found: list[str], room: int, width: _Width) -> Iterator[str]:
    line, used = "", 0
    for piece in found:
        before = line[-1:] or BEGINNING
        whole = size = width(piece, before)
        if piece[-1] in BLANKS:  # which may hang over the line's end
            size = width(piece.rstrip(BLANKS), before)
        if line and used + size > room:
            yield line
            line, used = "", 0
            whole = width(piece, BEGINNING)
        if not line and size > room:
            *full, piece = _cut(piece, room)
            yield from full
            whole = width(piece, BEGINNING)
        used += whole
        line += piece
    yield line


def _cut(piece: str, room: int) -> Iterator[str]:
    """A piece that is wider than a line, divided where it must be, and where it does the least harm."""
    start = used = 0
    for at, char in enumerate(piece):
        width = advance(char)
        if used + width > room and at > start and char not in BLANKS:
            end = _end_of(piece, start, at)
            yield piece[start:end]
            start, used = end, width_of(piece[end:at])
        used += width
    yield piece[start:]


def _end_of(piece: str, start: int, at: int) -> int:
    """Where a line ends that has room until ``at``: behind a joint of an address, if that leaves half of it or more."""
    places = [one for one in range(at, start, -1) if _may_end(piece, one)]
    joints = (
        one for one in places if one - start >= at - one and piece[one - 1] in JOINTS and piece[one] not in JOINTS
    )
    return next(joints, places[0] if places else at)


def _may_end(piece: str, at: int) -> bool:
    return piece[at] not in CLOSING and piece[at - 1] not in OPENING
