"""One change between two declarations of a form, and all changes of a pair."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Literal, NamedTuple

from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path

#: ``renamed`` and ``moved`` are items of lists that stay, ``added`` and ``removed`` those that come and go.
Kind = Literal["amount", "target", "text", "renamed", "moved", "added", "removed"]
KINDS: tuple[Kind, ...] = ("amount", "target", "text", "renamed", "moved", "added", "removed")
#: What became of a target. ``same`` says the same in other words; ``other`` can be called neither looser nor tighter.
Direction = Literal["looser", "tighter", "same", "other"]
HUNDREDTH = Decimal("0.01")
EXACT = Context(prec=60)


class Mark(NamedTuple):
    """A piece of two texts: what both have, or what the old and the new one have in the same place."""

    old: str
    new: str

    @property
    def is_same(self) -> bool:
        """Whether nothing changed in it."""
        return self.old == self.new


class Change(NamedTuple):
    """``old`` and ``new`` are texts as they stand, amounts as exact numbers in 万元; None where there is none.

    ``path`` is the place in the new declaration, ``old_path`` that in the old one; the one that is not there is empty.
    ``items`` are the names of the items of lists that the path leads through. ``marks`` are those of texts. ``fields``
    are the paths and texts of what was added or removed.
    """

    kind: Kind
    old_path: Path
    path: Path
    old: str | None
    new: str | None
    items: tuple[str, ...] = ()
    direction: Direction | None = None
    marks: tuple[Mark, ...] = ()
    fields: tuple[tuple[Path, str], ...] = ()

    @property
    def place(self) -> Path:
        """Where it is in the new declaration, or was in the old one."""
        return self.path or self.old_path

    @property
    def difference(self) -> Decimal | None:
        """By how much an amount changed, in 万元; None where this is no change of an amount that both have."""
        return difference(self.old, self.new) if self.kind == "amount" else None

    @property
    def percent(self) -> Decimal | None:
        """By how many per cent of the old amount; None where there is no old amount, or it is 0."""
        return percent(self.old, self.new) if self.kind == "amount" else None


class Declared(NamedTuple):
    """What people call one of the two declarations. ``year`` is None where a document does not say it."""

    file: str
    subject: str
    year: int | None
    total: str | None


class Compared(NamedTuple):
    """A pair of declarations of one form. At ``unread`` one of them says nothing that could be understood."""

    form: AnyForm
    old: Declared
    new: Declared
    changes: tuple[Change, ...]
    unread: tuple[Path, ...] = ()
    by_name_alone: bool = False

    @property
    def is_of_two_years(self) -> bool:
        """Whether these are declarations of different years."""
        return self.old.year is not None and self.new.year is not None and self.old.year != self.new.year


class Result(NamedTuple):
    """All pairs, and the declarations that only one side has."""

    pairs: tuple[Compared, ...]
    added: tuple[tuple[AnyForm, Declared], ...] = ()
    removed: tuple[tuple[AnyForm, Declared], ...] = ()

    @property
    def changes(self) -> Iterator[Change]:
        """The changes of all pairs."""
        return (change for pair in self.pairs for change in pair.changes)


def difference(old: str | None, new: str | None) -> Decimal | None:
    """The difference of two amounts, exact."""
    return None if old is None or new is None else EXACT.subtract(Decimal(new), Decimal(old))


def percent(old: str | None, new: str | None) -> Decimal | None:
    """The difference in per cent of the old amount, to two decimals."""
    changed = difference(old, new)
    if changed is None or old is None or not Decimal(old):
        return None
    return (EXACT.divide(changed * 100, Decimal(old))).quantize(HUNDREDTH, ROUND_HALF_UP, EXACT)
