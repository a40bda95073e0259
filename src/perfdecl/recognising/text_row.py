"""A row that was made of the lines of a bare text, and what of it is but a guess."""

from collections.abc import Sequence
from typing import NamedTuple


class Guess(NamedTuple):
    """An entry of the catalogue that says what may be otherwise, and the fields that it is about."""

    entry: str
    fields: tuple[str, ...] = ()


class TextRow(NamedTuple):
    """A row's cells from left to right."""

    cells: Sequence[str]
    guess: Guess | None = None


def guessed(fields: Sequence[str]) -> Guess | None:
    """That these fields may be divided in another way; none where there are none."""
    return Guess("PD702.text", tuple(fields)) if fields else None
