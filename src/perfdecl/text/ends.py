"""What two texts, or two lists of lines, begin and end with alike."""

from collections.abc import Sequence
from itertools import takewhile
from operator import eq
from typing import TypeVar

T = TypeVar("T")


def same_ends(old: Sequence[T], new: Sequence[T]) -> tuple[int, int]:
    """How many at the beginning are the same, and of what is left how many at the end."""
    most = min(len(old), len(new))
    first = sum(1 for _ in takewhile(bool, map(eq, old, new)))
    behind = zip(reversed(old), reversed(new), range(most - first), strict=False)
    return first, sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], behind))
