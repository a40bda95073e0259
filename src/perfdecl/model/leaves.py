"""All texts and all amounts of a declaration, whatever form it is of."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Protocol

from perfdecl.model.part import Part
from perfdecl.model.path import Path


class HasLeaves(Protocol):
    """Texts and amounts (in 万元), each with its path, in the order of the form."""

    @property
    def leaves(self) -> tuple[tuple[Path, object], ...]: ...


def leaves_of(part: Part, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every value that is not a mapping or a list, with its path, in the order of the form."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        here = (*path, name)
        if isinstance(value, Part):
            yield from leaves_of(value, here)
        elif isinstance(value, tuple):
            for position, item in enumerate(value):
                yield from leaves_of(item, (*here, position))
        elif value is not None:
            yield here, value


def texts_of(part: HasLeaves) -> Iterator[tuple[Path, str]]:
    """Every text that is not empty, with its path."""
    return ((path, value) for path, value in part.leaves if isinstance(value, str) and value)


def amounts_of(part: HasLeaves) -> Iterator[tuple[Path, Decimal]]:
    """Every amount in 万元, with its path."""
    return ((path, value) for path, value in part.leaves if isinstance(value, Decimal))
