"""The rows of a text with columns: which of the lines between two anchors, amounts for instance, belong to which.

Each row has one anchor. Rows do not overlap, so that all columns change from one row to the next at the same line. A
blank line, a line that is not full, and cells that stand about their anchor's middle or begin with it tell where.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from perfdecl.recognising.division import SENTENCE, is_full, width_of

#: More lines between two anchors are looked at only near to them.
MOST = 40
#: Where more ways would have to be tried, rows change in the middle between two anchors, and all are guesses.
WAYS = 40_000
#: What speaks against a boundary: a line that is not full and goes on, one without a blank before it, and so on.
SHORT, UNPARTED, ASIDE, NAMELESS, UNENDED = 1.0, 1.0, 0.4, 3.0, 0.5
#: Boundaries that are worse by less are as good.
CLOSE = 0.5

Cells = Mapping[str, str]


class Text(NamedTuple):
    """The lines of a text with columns: of each what stands in which field; a blank line has nothing."""

    lines: Sequence[Cells]
    rooms: Mapping[str, float]
    first: str  # the field that every row has
    sentences: frozenset[str] = frozenset()  # the fields that end with a sentence


class Rows(NamedTuple):
    """Where each row begins and the last one ends, and the rows whose beginning is but a guess."""

    bounds: list[int]
    guessed: frozenset[int]


def rows_of(text: Text, anchors: Sequence[int]) -> Rows:
    """Divide the lines among the anchors. The first row begins at the first line, the last one ends with the last."""
    gaps = [following - one for one, following in pairwise(anchors)]
    if sum(min(one, MOST) * min(following, MOST) for one, following in pairwise(gaps)) > WAYS:
        bounds = [0, *((one + following + 1) // 2 for one, following in pairwise(anchors)), len(text.lines)]
        return Rows(bounds, frozenset(range(1, len(anchors))))
    best: tuple[float, list[int], Callable[[int, int, int], float]] | None = None
    for is_top in (False, True):
        cost = _costs(text, is_top)
        total, bounds = _least(anchors, len(text.lines), cost)
        if best is None or total < best[0]:
            best = total, bounds, cost
    assert best is not None
    _, bounds, cost = best
    guessed = {at for at in range(1, len(anchors)) if _is_guess(text, anchors, bounds, at, cost)}
    return Rows(bounds, frozenset(guessed))


def _least(anchors: Sequence[int], count: int, cost: Callable[[int, int, int], float]) -> tuple[float, list[int]]:
    """The boundaries that least speaks against: the best way to each place, row by row."""
    ways: dict[int, tuple[float, list[int]]] = {0: (0.0, [0])}
    for at, anchor in enumerate(anchors):
        following = anchors[at + 1] if at + 1 < len(anchors) else count
        ends = [count] if at + 1 == len(anchors) else _places(anchor, following)
        next_ways: dict[int, tuple[float, list[int]]] = {}
        for end in ends:
            found = min(((total + cost(start, end, anchor), start) for start, (total, _) in ways.items()))
            next_ways[end] = found[0], [*ways[found[1]][1], end]
        ways = next_ways
    return ways[count]


def _places(anchor: int, following: int) -> list[int]:
    places = list(range(anchor + 1, following + 1))
    return places if len(places) <= MOST else [*places[: MOST // 2], *places[-MOST // 2 :]]


def _costs(text: Text, is_top: bool) -> Callable[[int, int, int], float]:
    """What speaks against a row from a line to before another, with its anchor in the middle, or at its top."""
    known: dict[tuple[int, int, int], float] = {}

    def cost(start: int, end: int, anchor: int) -> float:
        key = start, end, anchor
        if key not in known:
            known[key] = _cost(text, start, end, anchor, is_top)
        return known[key]

    return cost


def _cost(text: Text, start: int, end: int, anchor: int, is_top: bool) -> float:
    lines = text.lines[start:end]
    filled = [start + at for at, line in enumerate(lines) if line]
    if not filled:
        return NAMELESS
    faults = ASIDE * (abs(filled[0] - anchor) if is_top else abs((anchor - filled[0]) - (filled[-1] - anchor)))
    for field, room in text.rooms.items():
        own = [line[field] for line in lines if line.get(field)]
        faults += SHORT * sum(not is_full(line, room) and not line.endswith(SENTENCE) for line in own[:-1])
        faults += UNENDED * (field in text.sentences and bool(own) and not own[-1].endswith(SENTENCE))
        faults += NAMELESS * (field == text.first and not own)
    inner = sum(not line for line in text.lines[filled[0] : filled[-1] + 1])
    is_parted = start == 0 or not text.lines[start] or not text.lines[start - 1]
    return faults + SHORT * inner + UNPARTED * (not is_parted)


def _is_guess(
    text: Text, anchors: Sequence[int], bounds: list[int], at: int, cost: Callable[[int, int, int], float]
) -> bool:
    """Whether the row's beginning might as well be another line that says something."""
    low, here, high = bounds[at - 1], bounds[at], bounds[at + 1]
    before, own = anchors[at - 1], anchors[at]
    least = cost(low, here, before) + cost(here, high, own)
    for other in _places(before, own):
        moved = text.lines[min(other, here) : max(other, here)]
        if any(moved) and cost(low, other, before) + cost(other, high, own) < least + CLOSE:
            return True
    return False


def room_of_lines(lines: Sequence[str], usual: float) -> float:
    """How wide a column is: the usual width, or that of its widest line where no usual one would do."""
    widest = max(map(width_of, lines), default=usual)
    return usual if usual - 1.5 < widest <= usual else widest
