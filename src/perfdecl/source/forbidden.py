"""Characters that may not even be in the file."""

from collections.abc import Iterator

from perfdecl.source.lines import bounds
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.text.characters import FORBIDDEN, Character

#: Those that end a line elsewhere: the words before and behind them are two.
BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def forbidden(text: str) -> Iterator[Problem]:
    """PD505 for each line that has any. To read on, they are taken out; nobody knows what should stand there."""
    for start, end in bounds(text):
        found = list(FORBIDDEN.finditer(text, start, end))
        if not found:
            continue
        first = found[0]
        args = {"character": Character(first.group()), "count": len(found)}
        gone = tuple(TextEdit(one.start(), one.end(), " " if one.group() in BREAKS else "") for one in found)
        message = "PD505" if len(found) == 1 else "PD505.several"
        yield Problem("PD505", message, first.start(), first.end(), args, makeshift=gone)
