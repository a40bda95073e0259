"""Texts that several declarations have in common: written once, and copied."""

from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.reporting.entries import Entry
from perfdecl.text.blanks import squeezed

#: Shorter texts are alike by themselves: names of indicators, usual phrases.
LONG = 20


class Copied(NamedTuple):
    """A text, and where it stands: each subject once for each of its cells."""

    text: str
    places: tuple[tuple[Entry, str], ...]

    @property
    def subjects(self) -> int:
        """How many have it."""
        return len({entry.subject for entry, _ in self.places})


def copied(entries: Sequence[Entry]) -> list[Copied]:
    """Texts of goals and tasks that stand in declarations of several subjects, blanks aside; those of most first."""
    found: dict[str, list[tuple[Entry, str, str]]] = {}
    for entry in entries:
        if entry.declaration is None or entry.form is None:
            continue
        for path, text in entry.declaration.plans:
            key = squeezed(text)
            if len(key) >= LONG:
                found.setdefault(key, []).append((entry, entry.form.cell_name(path), text.strip()))
    several = [
        Copied(places[0][2], tuple((entry, cell) for entry, cell, _ in places))
        for places in found.values()
        if len({entry.subject for entry, _, _ in places}) > 1
    ]
    return sorted(several, key=lambda one: -one.subjects)
