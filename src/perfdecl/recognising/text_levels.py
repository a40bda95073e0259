"""Which level the rows of indicators in bare text are of, where a label stands beside the middle of its rows, or first."""

from collections.abc import Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from perfdecl.recognising.sections import Levels

#: Of more rows, or labels, only that each label stands before its rows is tried.
MOST_ROWS, MOST_LABELS = 150, 40
#: What speaks against a label without rows, against one that stands on the line of a row, and against a row without one.
EMPTY, ROWLESS, UNLABELLED = 0.25, 10.0, 10.0
#: A label may stand so far from the middle of its rows, which is between two of them where they are even.
ASIDE = 0.5
#: Ways to give rows to labels that are worse by less are as good; without columns a label beside a row has its own line.
CLOSE, CLOSE_WITHOUT_COLUMNS = 0.5, 1.25
#: Where labels stand: before their rows, beside the middle of them, or what nothing shows.
Order = Literal["first", "middle", ""]


class Label(NamedTuple):
    """A label: how many rows stand before it, and whether it stands on the line of the next one."""

    rows: int
    is_beside: bool

    @property
    def place(self) -> float:
        """Its place among the rows, which are at 0, 1, 2 …"""
        return self.rows if self.is_beside else self.rows - 0.5

    def aside(self, start: int, end: int) -> float:
        """How far it stands from the middle of the rows from one to before another; what speaks against it having none."""
        if start == end:
            return ROWLESS if self.is_beside else EMPTY
        return abs((start + end - 1) / 2 - self.place)


class Owners(NamedTuple):
    """For each row the number of its label, -1 for none, and the rows for which that is but a guess."""

    labels: list[int]
    guessed: frozenset[int]


def order_of(section: Levels, words: Sequence[str]) -> Order:
    """Where labels stand, by those of both levels in the order of the text, with an empty word for each row.

    The label of a first level shows it: it stands before all second levels of its own, or beside the middle of them.
    """
    found: set[Order] = set()
    for at, word in enumerate(words):
        if word not in section.first:
            continue
        level = section.first[word]
        own = [place for place, other in enumerate(words) if section.second.get(other, ())[: len(level)] == level]
        if len(own) < 2:
            continue
        if own[0] > at:
            found.add("first" if own[0] == at + 1 else "middle")
        else:
            found.add("middle")
    return found.pop() if len(found) == 1 else ""


def owners_of(labels: Sequence[Label], count: int, order: Order, are_columns: bool = True) -> Owners:
    """Give ``count`` rows to labels in their order: each label stands before its rows, or beside the middle of them."""
    first = _first(labels, count)
    are_before = -1 not in first
    if count > MOST_ROWS or len(labels) > MOST_LABELS:
        return Owners(first, frozenset(() if are_before and order == "first" else range(count)))
    if order == "first" and are_before:
        return Owners(first, frozenset())
    owners, possible, is_likely = _middle(labels, count, CLOSE if are_columns else CLOSE_WITHOUT_COLUMNS)
    unsure = frozenset(
        row for row in range(count) if possible[row] != {owners[row] if order == "middle" else first[row]}
    )
    if order == "middle" or not are_before:
        return Owners(owners, unsure if order == "middle" and is_likely else frozenset(range(count)))
    is_certain = not is_likely and all(label.is_beside for label in labels)
    return Owners(first, frozenset() if is_certain else unsure if is_likely else frozenset(range(count)))


def _first(labels: Sequence[Label], count: int) -> list[int]:
    """The last label at or before each row."""
    owners: list[int] = []
    at = -1
    for row in range(count):
        while at + 1 < len(labels) and labels[at + 1].place <= row:
            at += 1
        owners.append(at)
    return owners


def _middle(labels: Sequence[Label], count: int, close: float) -> tuple[list[int], list[set[int]], bool]:
    """The groups of rows whose middles are nearest to the labels: for each row the label, and all that may be its own.

    At last, whether labels do stand near to the middles.
    """
    rows = range(count + 1)
    before, behind = [[UNLABELLED * row for row in rows]], [[UNLABELLED * (count - row) for row in rows]]
    for label in labels:
        before.append([_least(label, [(row, end, before[-1][row]) for row in range(end + 1)]) for end in rows])
    for label in reversed(labels):
        behind.insert(0, [_least(label, [(start, row, behind[0][row]) for row in rows[start:]]) for start in rows])
    least = before[-1][count]
    possible: list[set[int]] = [set() for _ in range(count)]
    owners, best = [-1] * count, [least + close] * count
    for at, label in enumerate(labels):
        for start, end in combinations(rows, 2):
            total = before[at][start] + label.aside(start, end) + behind[at + 1][end]
            for row in range(start, end) if total < least + close else ():
                possible[row].add(at)
                if total < best[row]:
                    owners[row], best[row] = at, total
    several = sum(owners.count(at) > 1 for at in range(len(labels)))
    empty = sum(at not in owners for at in range(len(labels)))
    return owners, possible, least - EMPTY * empty <= ASIDE * several


def _least(label: Label, ways: Sequence[tuple[int, int, float]]) -> float:
    """What least speaks against a label having the rows from one to before another, with what speaks against the rest."""
    return min(rest + label.aside(start, end) for start, end, rest in ways)
