"""What is fuzzed: seeds, words of their kind, and what must hold of every input."""

from collections.abc import Callable, Sequence
from typing import NamedTuple


class Target(NamedTuple):
    """One entrance. ``run`` says whether the input could be read, and raises where something is wrong.

    ``readable`` is the share of changed inputs that must be read, so that what lies behind the reading is reached.
    """

    seeds: Sequence[bytes]
    words: Sequence[str]
    run: Callable[[bytes], bool]
    readable: float = 2 / 3
