"""What a merge leaves in a file where two people have changed the same lines."""

from perfdecl.source.lines import bounds
from perfdecl.source.problem import Problem, TextEdit

#: What begins the lines of the one, those of the other, and what follows both; older lines may stand between.
OURS, OLDER, THEIRS, END = "<<<<<<<", "|||||||", "=======", ">>>>>>>"


def conflict(text: str) -> list[Problem]:
    """One problem for each. To read on, the lines of the first person are taken."""
    found: list[Problem] = []
    if OURS not in text:
        return found
    begun: tuple[int, int] | None = None
    others: int | None = None
    for start, end in bounds(text):
        mark = text[start : min(end, start + len(OURS))]
        if mark == OURS:
            begun, others = (start, end), None
        elif begun and mark in (OLDER, THEIRS):
            others = start if others is None else others
        elif begun and others is not None and mark == END:
            gone = (TextEdit(*begun, ""), TextEdit(others, end, ""))
            found.append(Problem("PD001", "PD001.conflict", *begun, makeshift=gone))
            begun = None
    return found
