"""All texts and all amounts of a declaration, whatever form it is of."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Protocol

from perfdecl.model.path import Path


class HasLeaves(Protocol):
    """Texts and amounts (in 万元), each with its path, in the order of the form."""

    @property
    def leaves(self) -> tuple[tuple[Path, object], ...]: ...


def texts_of(part: HasLeaves) -> Iterator[tuple[Path, str]]:
    """Every text that is not empty, with its path."""
    return ((path, value) for path, value in part.leaves if isinstance(value, str) and value)


def amounts_of(part: HasLeaves) -> Iterator[tuple[Path, Decimal]]:
    """Every amount in 万元, with its path."""
    return ((path, value) for path, value in part.leaves if isinstance(value, Decimal))
