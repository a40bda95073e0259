"""A text with edits applied, and the way back to the places of the original."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from perfdecl.source.problem import Problem, TextEdit

#: A line may have wrong blanks and, with right ones, stand in the wrong place; what is wrong a third time is beyond help.
OFTEN_ENOUGH = 2


class Patched:
    """``text`` after the edits; offsets in it are translated back by :meth:`offset`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.edits: list[list[TextEdit]] = []
        self._moved: list[list[tuple[int, int]]] = []
        self._replaced: Counter[tuple[int, int]] = Counter()

    def apply(self, edits: Iterable[TextEdit]) -> None:
        """Apply edits given in offsets of the present text; overlapping ones after the first are left out."""
        applied = in_order(edits)
        if applied:
            self._replaced.update({(self.offset(edit.start), self.offset(edit.end)) for edit in applied})
            self.text = patch(self.text, applied)
            self.edits.append(applied)
            self._moved.append(_moves(applied))

    def touches(self, problem: Problem) -> bool:
        """Whether the cure of ``problem`` replaces once more what was replaced as often as may help."""
        places = ((self.offset(edit.start), self.offset(edit.end)) for edit in problem.cure)
        return any(self._replaced[place] >= OFTEN_ENOUGH for place in places)

    def offset(self, offset: int) -> int:
        """The offset in the original text of an offset in the present one."""
        for edits, moves in zip(reversed(self.edits), reversed(self._moved), strict=True):
            at = bisect_right(moves, offset, key=lambda move: move[0]) - 1
            if at < 0:
                continue
            edit, (begins, moved) = edits[at], moves[at]
            if offset < begins + len(edit.text):
                offset = min(offset, begins + edit.end - edit.start) - (begins - edit.start)
            else:
                offset -= moved
        return offset

    def original(self, problem: Problem) -> Problem:
        """The same problem in offsets of the original text."""
        if not self.edits:
            return problem
        related = tuple((name, self.offset(start), self.offset(end)) for name, start, end in problem.related)
        fix = tuple(TextEdit(self.offset(edit.start), self.offset(edit.end), edit.text) for edit in problem.fix)
        return problem._replace(
            start=self.offset(problem.start),
            end=self.offset(problem.end),
            related=related,
            fix=fix,
        )


def _moves(edits: list[TextEdit]) -> list[tuple[int, int]]:
    """For each edit where its text begins in the new text, and by how much what follows it has moved."""
    moves: list[tuple[int, int]] = []
    moved = 0
    for edit in edits:
        begins = edit.start + moved
        moved += len(edit.text) - (edit.end - edit.start)
        moves.append((begins, moved))
    return moves


def in_order(edits: Iterable[TextEdit]) -> list[TextEdit]:
    """The edits from first to last, without those that touch a piece that an earlier one replaces."""
    chosen: list[TextEdit] = []
    for edit in sorted(dict.fromkeys(edits), key=lambda edit: (edit.start, edit.end)):
        if not chosen or edit.start >= chosen[-1].end:
            chosen.append(edit)
    return chosen


def patch(text: str, edits: list[TextEdit]) -> str:
    """The text with edits, given in order and without overlaps, applied."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += (text[done : edit.start], edit.text)
        done = edit.end
    return "".join(pieces) + text[done:]
