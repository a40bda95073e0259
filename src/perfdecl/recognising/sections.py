"""The kinds of sections that a form may have, each with the labels by which its cells are found.

All labels here are bare, as :func:`perfdecl.text.labels.bare` leaves them: without blanks, colons and brackets.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from perfdecl.model.path import Path

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Typography


class Rooms(NamedTuple):
    """How many full-width characters stand on a line of each column of a list: bare text is divided by them."""

    name: float
    content: float
    goal: float


class Pairs(NamedTuple):
    """Labels with their values in the next cells to the right, one pair or several a row.

    ``labels`` lead to the paths of the values. ``parts`` stand over or beside groups of them and hold no value;
    ``signs`` are labels that hardly another table has. ``amounts`` are the paths of those values that are amounts; left
    out, those that stand within a mapping.
    """

    name: str
    labels: Mapping[str, Path]
    headings: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    amounts: frozenset[Path] | None = None

    def is_amount(self, path: Path) -> bool:
        """Whether the value at ``path`` is an amount."""
        return len(path) > 1 if self.amounts is None else path in self.amounts


class Text(NamedTuple):
    """One text at the path ``(name,)``, below its heading or beside it; ``room`` characters stand on a line of it."""

    name: str
    headings: frozenset[str]
    room: float


class Items(NamedTuple):
    """A list of rows at the path ``(name,)``, each with an amount; ``columns`` lead from headings to fields.

    A row whose first column begins with the label of ``other`` has that path. Bare text is divided into rows with the
    fields ``name``, ``content``, the amount, and ``goal``; ``rooms`` are the usual ones of the three texts.
    """

    name: str
    headings: frozenset[str]
    columns: Mapping[str, str]
    amount: str
    rooms: Rooms
    other: tuple[str, Path] = ("", ())

    @property
    def needed(self) -> frozenset[str]:
        """The fields that the last part of each row has."""
        return frozenset({self.amount})

    @property
    def path(self) -> Path:
        """Where the list stands."""
        return (self.name,)


class Levels(NamedTuple):
    """Indicators by two levels, whose labels are merged down at the left: ``first`` and ``second`` lead to paths.

    ``columns`` lead from headings to fields: the name, and one value or several, of which each row has the last.
    ``level_columns`` are the headings over the levels.
    """

    name: str
    headings: frozenset[str]
    columns: Mapping[str, str]
    level_columns: tuple[str, str]
    first: Mapping[str, Path]
    second: Mapping[str, Path]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of a row: its name, and its values."""
        return tuple(dict.fromkeys(self.columns.values()))

    @property
    def needed(self) -> frozenset[str]:
        """The fields that the last part of each row has."""
        return frozenset(self.fields[-1:])

    def is_label(self, word: str) -> bool:
        """Whether a word is the label of a level, or a heading above the levels."""
        return word in self.first or word in self.second or word in self.headings


Section = Pairs | Text | Items | Levels
#: What has columns.
Listed = Items | Levels


def room_of(width: int, typography: Typography) -> int:
    """How many full-width characters stand on a line of a column, its margins included in its ``width``."""
    return (width - 2 * typography.cell_side) // typography.font_size
