"""Jinja for templates that strangers wrote: no code, no files, no other templates, nothing undefined, nothing endless."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from perfdecl.model.amount import printed
from perfdecl.user_templates.problem import TemplateProblem

#: Filters that neither turn escaping off nor make much out of little.
FILTERS = (
    *("abs", "batch", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first", "float", "format"),
    *(
        "groupby",
        "int",
        "items",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
    ),
    *("replace", "reverse", "round", "select", "selectattr", "slice", "sort", "string", "striptags", "sum", "title"),
    *("trim", "truncate", "unique", "upper", "wordcount"),
)
FORBIDDEN = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.ScopedEvalContextModifier: "autoescape",
    nodes.EvalContextModifier: "autoescape",
}
#: Longer results of ``*`` and ``**`` than these are no text or amount of a form.
LONGEST = 100_000
LARGEST_POWER = 64
MOST_ROWS = 10_000


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment that escapes all values and prints amounts as the form does."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, finalize: Callable[[Any], Any] | None = None, **options: Any) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=finalize or as_printed, **options)
        self.filters = {name: self.filters[name] for name in FILTERS}
        self.globals = {"range": _range, "namespace": self.globals["namespace"]}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse the operators that make much out of little."""
        if operator == "*" and any(isinstance(one, str | list | tuple) for one in (left, right)):
            sizes = [len(one) if isinstance(one, str | list | tuple) else one for one in (left, right)]
            if sizes[0] * sizes[1] > LONGEST:
                raise SecurityError(f"{operator} {sizes[0] * sizes[1]}")
        if operator == "**" and abs(right) > LARGEST_POWER:
            raise SecurityError(f"{operator} {right}")
        return super().call_binop(context, operator, left, right)

    def checked(self, source: str) -> None:
        """Raise TemplateProblem for what no template of a form needs, at the line where it stands; or TemplateSyntaxError."""
        for node in self.parse(source).find_all(tuple(FORBIDDEN)):
            raise TemplateForbidden(FORBIDDEN[type(node)], node.lineno)


class TemplateForbidden(TemplateProblem):
    """A statement that is not allowed, with its line."""

    def __init__(self, name: str, line: int) -> None:
        super().__init__("PD704.forbidden", name=name)
        self.lineno = line


def as_printed(value: object) -> object:
    """Amounts as the form has them; nothing for what is not filled in."""
    if isinstance(value, Decimal):
        return printed(value)
    return "" if value is None else value


def _range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > MOST_ROWS:
        raise SecurityError(f"range {len(found)}")
    return found
