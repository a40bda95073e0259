"""What can be wrong with a file before anybody asks what it means."""

from collections.abc import Mapping
from typing import NamedTuple


class TextEdit(NamedTuple):
    """Replace the characters from offset ``start`` up to ``end`` by ``text``."""

    start: int
    end: int
    text: str


class Problem(NamedTuple):
    """A defect found at offsets ``start`` to ``end`` of the source.

    ``code`` names the rule, ``message`` the entry of the catalogue that says it, ``args`` what goes into that entry.
    ``related`` are further places: a catalogue entry and two offsets each. ``fix`` are edits that cure the defect
    and change nothing else; empty where no safe cure is known. ``makeshift`` are edits with which the rest of the file can
    be read although nobody knows what is right; they are never offered.
    """

    code: str
    message: str
    start: int
    end: int
    args: Mapping[str, object] = {}
    related: tuple[tuple[str, int, int], ...] = ()
    fix: tuple[TextEdit, ...] = ()
    makeshift: tuple[TextEdit, ...] = ()

    @property
    def cure(self) -> tuple[TextEdit, ...]:
        """The edits to read on with."""
        return self.fix or self.makeshift
