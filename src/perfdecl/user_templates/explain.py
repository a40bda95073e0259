"""From what Jinja says of a template to a problem that its author understands."""

from re import compile as compile_pattern
from traceback import walk_tb

from jinja2 import TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from perfdecl.user_templates.problem import Spot, TemplateProblem

QUOTED = compile_pattern("'([^']*)'")
#: More of what an exception says is no help.
LONGEST = 200


def explained(error: Exception, tag: str, spot: Spot | None) -> TemplateProblem:
    """The problem that an exception of Jinja or of what it called is; ``tag`` is what its author wrote."""
    said = str(error).replace("\n", " ")[:LONGEST]
    if isinstance(error, TemplateProblem):
        return TemplateProblem(error.entry, error.spot or spot, **{"tag": tag} | error.words)
    if isinstance(error, SecurityError):
        return TemplateProblem("PD704", spot, tag=tag, said=said)
    if isinstance(error, UndefinedError):
        quoted = QUOTED.findall(said)
        return TemplateProblem("PD703.undefined", spot, tag=tag, name=quoted[-1] if quoted else said)
    if isinstance(error, TemplateSyntaxError):
        return TemplateProblem("PD703.syntax", spot, tag=tag, said=said)
    if isinstance(error, MemoryError | RecursionError):
        return TemplateProblem("PD704.limits", spot, tag=tag)
    return TemplateProblem("PD703.value", spot, tag=tag, said=said)


def line_of(error: Exception) -> int:
    """The line of the template that an exception was raised in; 0 where it was in none."""
    lines = [
        line for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename in ("<template>", "<unknown>")
    ]
    return lines[-1] if lines else 0
