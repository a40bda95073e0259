"""Characters that may not even be in the file."""

from re import compile as compile_pattern

from perfdecl.source.problem import Problem, TextEdit
from perfdecl.text.characters import FORBIDDEN, Character

#: The same character once or more.
RUN = compile_pattern(rf"(?P<one>{FORBIDDEN.pattern})(?P=one)*")
#: Those that end a line elsewhere: the words before and behind them are two.
BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def forbidden(text: str) -> list[Problem]:
    """PD505 for each row of one such character. To read on, they are taken out; nobody knows what should stand there."""
    return [_problem(found.group(), found.start(), found.end()) for found in RUN.finditer(text)]


def _problem(run: str, start: int, end: int) -> Problem:
    message = "PD505" if len(run) == 1 else "PD505.run"
    args = {"character": Character(run[0]), "count": len(run)}
    instead = " " if run[0] in BREAKS else ""
    return Problem("PD505", message, start, end, args, makeshift=(TextEdit(start, end, instead),))
