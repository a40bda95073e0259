"""Two changes of one text brought together line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from re import compile as compile_pattern

from perfdecl.editing.difference import Hunk, hunks, lines_of
from perfdecl.model.path import Path

BREAK = compile_pattern(r"\r\n|\r|\n")
Told = tuple[Path, int, str | None, str | None, str | None]


def merged_lines(base: str, mine: str, theirs: str, choices: Mapping[int, str]) -> tuple[str, list[Told]]:
    """The text with the changes of both, and the lines that both changed, where it is as ``choices`` say, else as theirs."""
    base, mine = _with_breaks_of(theirs, base, mine)
    old, left, right = lines_of(base), lines_of(mine), lines_of(theirs)
    out: list[str] = []
    told: list[Told] = []
    done = 0
    for start, end, ours, others in _groups(list(hunks(old, left)), list(hunks(old, right))):
        out += old[done:start]
        done = end
        here, there = _side(old, left, ours, start, end), _side(old, right, others, start, end)
        if here == there or not others:
            out += here
        elif not ours:
            out += there
        else:
            was = "".join(old[start:end])
            line = others[0].new_start + 1 - (others[0].start - start)
            told.append(((), line, was or None, "".join(here) or None, "".join(there) or None))
            out += here if choices.get(len(told) - 1) == "mine" else there
    return "".join(out + old[done:]), told


def _groups(left: list[Hunk], right: list[Hunk]) -> Iterator[tuple[int, int, list[Hunk], list[Hunk]]]:
    """Changes of both sides that overlap or touch, together; with the lines of the old text that they are about.

    What touches is told as well: a line put below an item that the other side takes away would belong to another one.
    """
    while left or right:
        start = end = min(hunk.start for hunk in left[:1] + right[:1])
        ours: list[Hunk] = []
        others: list[Hunk] = []
        while any(waiting and waiting[0].start <= end for waiting in (left, right)):
            for waiting, group in ((left, ours), (right, others)):
                while waiting and waiting[0].start <= end:
                    end = max(end, waiting[0].end)
                    group.append(waiting.pop(0))
        yield start, end, ours, others


def _side(old: Sequence[str], new: Sequence[str], changes: list[Hunk], start: int, end: int) -> list[str]:
    """What one side has in place of some lines of the old text."""
    out: list[str] = []
    for hunk in changes:
        out += old[start : hunk.start]
        out += new[hunk.new_start : hunk.new_end]
        start = hunk.end
    return out + list(old[start:end])


def _with_breaks_of(text: str, *others: str) -> tuple[str, ...]:
    """The other texts with the line breaks of this one, where each has only one kind: editors change them all at once."""
    own = set(BREAK.findall(text))
    kinds = [set(BREAK.findall(one)) for one in others]
    if len(own) != 1 or any(len(kind) != 1 for kind in kinds) or all(kind == own for kind in kinds):
        return others
    return tuple(BREAK.sub(lambda _: next(iter(own)), one) for one in others)
