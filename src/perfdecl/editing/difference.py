"""Two texts compared line by line, within bounds of time and memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.editing.patching import trimmed
from perfdecl.source.problem import TextEdit
from perfdecl.text.ends import same_ends

LINE = compile_pattern(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
#: So many pairs of lines are compared; between texts that differ in more, all of that is one change.
MOST = 100_000_000


class Hunk(NamedTuple):
    """Lines of the old text, counted from 0, and those of the new one that stand in their place."""

    start: int
    end: int
    new_start: int
    new_end: int


def lines_of(text: str) -> list[str]:
    """The lines with their line breaks."""
    return LINE.findall(text)


def hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[Hunk]:
    """Where the lines differ, in order; between two hunks there is at least one line that is the same."""
    from rapidfuzz.distance import LCSseq

    first, last = same_ends(old, new)
    left, right = old[first : len(old) - last], new[first : len(new) - last]
    if not left and not right:
        return
    if len(left) * len(right) > MOST or not left or not right:
        yield Hunk(first, first + len(left), first, first + len(right))
        return
    found: Hunk | None = None
    for code in LCSseq.opcodes(left, right):
        if code.tag == "equal":
            continue
        start, new_start = code.src_start + first, code.dest_start + first
        if found is not None and (found.end, found.new_end) == (start, new_start):
            found = found._replace(end=code.src_end + first, new_end=code.dest_end + first)
            continue
        if found is not None:
            yield found
        found = Hunk(start, code.src_end + first, new_start, code.dest_end + first)
    if found is not None:
        yield found


def edits_between(old: str, new: str) -> list[TextEdit]:
    """The edits that turn one text into the other, as far as lines show where they differ."""
    before, after = lines_of(old), lines_of(new)
    starts = [0]
    for line in before:
        starts.append(starts[-1] + len(line))
    return [
        edit
        for one in hunks(before, after)
        for edit in trimmed(old, starts[one.start], starts[one.end], "".join(after[one.new_start : one.new_end]))
    ]
