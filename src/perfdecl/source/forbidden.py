"""Characters that may not even be in the file."""

from collections.abc import Iterator

from perfdecl.source.lines import bounds
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.text.characters import FORBIDDEN, Character
from perfdecl.text.patterns import compile_pattern

#: Those that end a line elsewhere: the words before and behind them are two.
BREAKS = compile_pattern("[\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
RUN = compile_pattern(f"(?:{FORBIDDEN.pattern})+")


def forbidden(text: str) -> Iterator[Problem]:
    """PD505 for each line that has any. To read on, they are taken out; nobody knows what should stand there."""
    for start, end in bounds(text):
        found = [one.span() for one in RUN.finditer(text, start, end)]
        if not found:
            continue
        count = sum(last - first for first, last in found)
        first = found[0][0]
        args = {"character": Character(text[first]), "count": count}
        gone = tuple(TextEdit(*span, " " if BREAKS.search(text, *span) else "") for span in found)
        message = "PD505" if count == 1 else "PD505.several"
        yield Problem("PD505", message, first, first + 1, args, makeshift=gone)
