"""What is open at a line: the mappings that it may belong to."""

from typing import NamedTuple

from perfdecl.model.vocabulary import Shape


class Level(NamedTuple):
    """A mapping whose keys stand in ``column``; ``dash`` is that of an item of a list. ``used`` are the keys that it has.

    ``opened`` is the key, if any, whose mapping or list is to follow.
    """

    shape: Shape
    column: int
    dash: int | None = None
    used: frozenset[str] = frozenset()
    opened: str = ""

    @property
    def start(self) -> int:
        """The column where its first line begins."""
        return self.column if self.dash is None else self.dash


Stack = tuple[Level, ...]


class Home(NamedTuple):
    """A place for a row: what it costs, and what is open behind it. ``parents`` are keys that are missing above it, each with
    its column. The stack is None where the row is set aside; ``is_item`` where the row begins an item of a list."""

    cost: int
    stack: Stack | None
    is_item: bool = False
    parents: tuple[tuple[str, int], ...] = ()
