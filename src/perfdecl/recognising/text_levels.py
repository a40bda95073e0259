"""Which level the rows of indicators in bare text are of, where a label stands beside the middle of its rows, or first."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

#: Of more rows, or labels, only that each label stands before its rows is tried.
MOST_ROWS, MOST_LABELS = 150, 40
#: What speaks against a label without rows, against one that stands on the line of a row, and against a row without one.
EMPTY, ROWLESS, UNLABELLED = 0.25, 10.0, 10.0
#: A label may stand so far from the middle of its rows, which is between two of them where they are even.
ASIDE = 0.5


class Label(NamedTuple):
    """A label: how many rows stand before it, and whether it stands on the line of the next one."""

    rows: int
    is_beside: bool

    @property
    def place(self) -> float:
        """Its place among the rows, which are at 0, 1, 2 …"""
        return self.rows if self.is_beside else self.rows - 0.5


class Owners(NamedTuple):
    """For each row the number of its label, -1 for none, and the rows for which that is but a guess."""

    labels: list[int]
    guessed: frozenset[int]


def owners_of(labels: Sequence[Label], count: int, are_columns: bool) -> Owners:
    """Give ``count`` rows to labels in order: each label stands before its rows, or beside the middle of them.

    That a label stands in the middle is certain only where the text shows its columns.
    """
    first = _first(labels, count)
    if count > MOST_ROWS or len(labels) > MOST_LABELS:
        return Owners(first, frozenset(range(count)) if -1 in first else frozenset())
    few, least = _middle(tuple(labels), count, prefers_many=False)
    many, _ = _middle(tuple(labels), count, prefers_many=True)
    several = sum(few.count(at) > 1 for at in range(len(labels)))
    empty = sum(at not in few for at in range(len(labels)))
    is_possible = are_columns and few == many and least - EMPTY * empty <= ASIDE * several
    if -1 not in first:
        return Owners(first, frozenset(row for row in range(count) if is_possible and first[row] != few[row]))
    return Owners(few, frozenset(() if is_possible else range(count)))


def _first(labels: Sequence[Label], count: int) -> list[int]:
    """The last label at or before each row."""
    owners: list[int] = []
    at = -1
    for row in range(count):
        while at + 1 < len(labels) and labels[at + 1].place <= row:
            at += 1
        owners.append(at)
    return owners


def _middle(labels: tuple[Label, ...], count: int, prefers_many: bool) -> tuple[list[int], float]:
    """The groups of rows whose middles are nearest to the labels, and how far they are from them; a label may have none."""

    @lru_cache(None)
    def least(at: int, row: int) -> tuple[float, int]:
        """The distance where the rows from ``row`` on go to the labels from ``at`` on, and how many go to the first."""
        if at == len(labels):
            return UNLABELLED * (count - row), 0
        found = [(least(at + 1, row)[0] + (ROWLESS if labels[at].is_beside else EMPTY), 0)]
        for size in range(1, count - row + 1):
            aside = abs(row + (size - 1) / 2 - labels[at].place)
            found.append((least(at + 1, row + size)[0] + aside, size))
        return min(found, key=lambda one: (one[0], -one[1] if prefers_many else one[1]))

    owners: list[int] = []
    for at in range(len(labels)):
        _, size = least(at, len(owners))
        owners += [at] * size
    return [*owners, *[-1] * (count - len(owners))], least(0, 0)[0]
