"""All texts and all amounts of a declaration, whatever form it is of."""

from decimal import Decimal
from typing import Protocol

from perfdecl.model.path import Path


class HasLeaves(Protocol):
    """Texts and amounts (in 万元), each with its path, in the order of the form."""

    @property
    def texts(self) -> tuple[tuple[Path, str], ...]: ...
    @property
    def amounts(self) -> tuple[tuple[Path, Decimal], ...]: ...


def texts_of(part: HasLeaves) -> tuple[tuple[Path, str], ...]:
    """Every text that is not empty, with its path."""
    return part.texts


def amounts_of(part: HasLeaves) -> tuple[tuple[Path, Decimal], ...]:
    """Every amount in 万元, with its path."""
    return part.amounts
