"""Sums of amounts that know where each of their addends stands."""

from decimal import Decimal
from typing import NamedTuple

from perfdecl.model.path import Path


class Addend(NamedTuple):
    """One amount of a sum, in 万元, and where it stands."""

    path: Path
    amount: Decimal


class Sum(NamedTuple):
    """A whole sum with its addends."""

    addends: tuple[Addend, ...]

    @property
    def total(self) -> Decimal:
        """The exact total in 万元."""
        return sum((addend.amount for addend in self.addends), Decimal(0))

    @property
    def places(self) -> tuple[Path, ...]:
        """Where every amount of the sum stands."""
        return tuple(addend.path for addend in self.addends)


class Equation(NamedTuple):
    """Two sums that must be equal, each with the part of the form that it is the sum of."""

    left_path: Path
    left: Sum
    right_path: Path
    right: Sum


class PlacedSum(NamedTuple):
    """A sum with the part of the form that it is the sum of."""

    path: Path
    sum: Sum
