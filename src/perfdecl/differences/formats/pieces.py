"""Texts with their marks, long stretches that stayed cut short."""

from collections.abc import Iterator, Sequence

from perfdecl.differences.change import Mark

#: So many characters are shown of what stayed, on either side of a change.
AROUND = 12
CUT = "……"


def shortened(marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks; of what stayed, only what stands beside a change."""
    for at, mark in enumerate(marks):
        text = mark.old
        if not mark.is_same or len(text) <= 2 * AROUND + len(CUT):
            yield mark
            continue
        before = text[:AROUND] if at else ""
        behind = text[-AROUND:] if at < len(marks) - 1 else ""
        yield Mark(f"{before}{CUT}{behind}", f"{before}{CUT}{behind}")
