"""What must be changed to make one text of another: as little as possible, so that an editor's cursor stays where it is."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import accumulate

from perfdecl.source.problem import TextEdit
from perfdecl.source.text import split_lines
from perfdecl.text.ends import same_ends

#: Longer texts are compared by what they begin and end with alone.
MANY_LINES = 5_000


def changes(old: str, new: str) -> list[TextEdit]:
    """The edits of ``old`` that make it ``new``, in order and apart from one another."""
    if old == new:
        return []
    before, after = split_lines(old), split_lines(new)
    head, tail = same_ends(before, after)
    starts = [0, *accumulate(map(len, before))]
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    if max(map(len, middle)) > MANY_LINES:
        return [TextEdit(starts[head], starts[len(before) - tail], "".join(middle[1]))]
    return list(_between(*middle, starts[head:]))


def _between(before: list[str], after: list[str], starts: list[int]) -> Iterator[TextEdit]:
    for kind, one, two, three, four in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if two - one == four - three:
            for at in range(two - one):
                yield from _within(before[one + at], after[three + at], starts[one + at])
        else:
            yield TextEdit(starts[one], starts[two], "".join(after[three:four]))


def _within(old: str, new: str, start: int) -> Iterator[TextEdit]:
    """The one piece of a line that differs; its line break is whole or not part of it."""
    if old == new:
        return
    ends = old[len(old.rstrip("\r\n")) :], new[len(new.rstrip("\r\n")) :]
    if ends[0] != ends[1]:
        yield TextEdit(start, start + len(old), new)
        return
    old, new = old.rstrip("\r\n"), new.rstrip("\r\n")
    head, tail = same_ends(old, new)
    yield TextEdit(start + head, start + len(old) - tail, new[head : len(new) - tail])
