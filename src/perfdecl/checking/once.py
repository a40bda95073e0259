"""One finding for one fact: what says the same of one place is told once, by the rule that says it best."""

from collections.abc import Iterable

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.source.problem import Problem
from perfdecl.source.text import Source

#: A hyphen that stands for "nothing" is no syntax to explain where an error says what to write instead; elsewhere it is no
#: YAML, which says more than that it is a filler.
DASH, FILLER = "PD001.dash_alone", "PD507"
#: A text that YAML joins by blanks has blanks; they are gone once it is written as it should be.
JOINED, BLANKS = "PD007", "PD503"
#: Where bytes could not be read stands a character that says so.
BYTES, UNKNOWN = "PD003", "PD505"


def told_once(diagnostics: list[Diagnostic], problems: Iterable[Problem], source: Source) -> list[Diagnostic]:
    """The diagnostics without those that another one makes superfluous."""
    dashes = {source.position(problem.start) for problem in problems if problem.message == DASH}
    joined = {one.span.start for one in diagnostics if one.code == JOINED}
    lost = {one.span.start.line for one in diagnostics if one.code == BYTES}
    if not dashes and not joined and not lost:
        return diagnostics
    said = {one.span.start for one in diagnostics if one.severity == "error" and one.code != "PD001"}
    gone = {"PD001": dashes & said, FILLER: dashes - said, BLANKS: joined}
    diagnostics = [one for one in diagnostics if one.code != UNKNOWN or one.span.start.line not in lost]
    return [one for one in diagnostics if one.span.start not in gone.get(one.code, ())]
