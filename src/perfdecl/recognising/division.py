"""Dividing lines that stand between two amounts: where a goal ends, and a name, and a content.

A line that is not the last of its paragraph is as wide as its column, and a form may have other columns than the official
one.
"""

from collections import Counter
from functools import lru_cache
from itertools import accumulate, product
from math import ceil
from typing import NamedTuple
from unicodedata import east_asian_width

from perfdecl.recognising.sections import Rooms

#: How sentences end.
SENTENCE = ("。", "！", "？", "；", ".", ";")


#: So many widths and rows are tried where a form has other columns than the official one.
WIDTHS_TRIED, ROWS_TRIED, LINES_TRIED = 7, 12, 40
BRACKETS = (("（", "）"), ("(", ")"), ("《", "》"), ("“", "”"), ("【", "】"), ("[", "]"))
#: In columns that are narrower a line is soon full.
LEAST = 8.0
#: More lines between two amounts are not divided: they count as content. A task of 8,000 characters takes 600.
MAX_LINES = 1000


def text_room(lines: list[str], usual: float) -> float:
    """The usual width, or that at which the lines do break in the middle of sentences."""
    widest = max(map(width_of, lines), default=0.0)
    broken = sum(is_full(line, widest) and not line.endswith(SENTENCE) for line in lines[:-1])
    return widest if broken >= 2 or widest > usual else usual


def rooms_of(pieces: list[list[str]], usual: Rooms) -> Rooms:
    """The widths of the columns: the usual ones, or those that lines have most often and that speak against least."""
    pieces = [piece for piece in pieces[1:] if len(piece) <= LINES_TRIED][:ROWS_TRIED]
    least = _against(pieces, usual)
    best = usual
    if least >= 1:
        counts = Counter(float(ceil(width_of(line))) for piece in pieces for line in piece)
        widths = sorted({*usual, *(width for width, _ in counts.most_common(WIDTHS_TRIED))})
        for rooms in map(Rooms._make, product(widths, repeat=3)):
            faults = _against(pieces, rooms)
            if faults < least:
                least, best = faults, rooms
    return best


def _against(pieces: list[list[str]], rooms: Rooms) -> float:
    return sum(split(piece, rooms).faults for piece in pieces)


class Split(NamedTuple):
    """A goal, a name and a content, what speaks against this split, and whether hardly any other is possible."""

    faults: float
    parts: tuple[list[str], list[str], list[str]]
    is_sure: bool


def split(lines: list[str], rooms: Rooms, first: bool = False) -> Split:
    """The best split: the one in which every line but the last of each part is as wide as its column."""
    goals, names, contents = (_Faults(lines, room) for room in (rooms.goal, rooms.name, rooms.content))
    if len(lines) > MAX_LINES:
        return Split(0, ([], [], lines), is_sure=False)
    sentences = [0, *accumulate(line.endswith(SENTENCE) for line in lines)]
    best: tuple[float, int, int] | None = None
    faultless = near = 0
    for goal_end in (0,) if first else range(1, len(lines) - 1):
        for name_end in range(goal_end + 1, len(lines)):
            faults: float = goals.of(0, goal_end) + names.of(goal_end, name_end) + contents.of(name_end, len(lines))
            faultless += not faults
            # Where the widths leave a choice: a goal is sentences, a name is none.
            faults += 0.5 * (goal_end > 0 and sentences[goal_end] == sentences[goal_end - 1])
            faults += 0.5 * (sentences[name_end] > sentences[goal_end])
            near += faults < 1
            if best is None or faults < best[0]:
                best = faults, goal_end, name_end
    least, goal_end, name_end = best or (0.0, 0, len(lines))
    parts = lines[:goal_end], lines[goal_end:name_end], lines[name_end:]
    # Sure is what the widths alone tell, or where both signs of sentences speak against all others.
    return Split(least, parts, is_sure=least < 1 and 1 in (faultless, near))


class _Faults:
    """How much speaks against lines being those of one cell: lines too wide count most."""

    def __init__(self, lines: list[str], room: float) -> None:
        self._wide = [0, *accumulate(width_of(line) > room for line in lines)]
        self._short = [0, *accumulate(not is_full(line, room) for line in lines)]

    def of(self, start: int, end: int) -> int:
        """Those of the lines from ``start`` to before ``end``."""
        if start == end:
            return 0
        return (self._wide[end] - self._wide[start]) * 100 + self._short[end - 1] - self._short[start]


def joined(lines: list[str], room: float) -> str:
    """The lines of a cell put together as Chinese is: a paragraph ends where another character had fitted."""
    text = ""
    for at, line in enumerate(lines):
        text += line
        if at < len(lines) - 1 and not is_full(line, room):
            text += "\n"
    return text


def may_go_on(lines: list[str], room: float) -> bool:
    """Whether the last line of a cell is full and ends in the middle of a sentence: other lines may be of it."""
    return bool(lines) and room >= LEAST and is_full(lines[-1], room) and not lines[-1].endswith(SENTENCE)


def is_paired(text: str) -> bool:
    """Whether each bracket of a text is closed, as it is in a whole cell."""
    return all(text.count(opening) == text.count(closing) for opening, closing in BRACKETS)


def is_full(line: str, room: float) -> bool:
    return width_of(line) > room - 1.5


@lru_cache(10_000)
def width_of(line: str) -> float:
    """In full-width characters; Latin letters and digits take half of one."""
    return sum(1.0 if east_asian_width(char) in "WFA" else 0.5 for char in line)
