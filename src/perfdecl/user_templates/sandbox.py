"""Jinja for templates that strangers wrote: no code, no files, no other templates, nothing undefined, nothing endless."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment

from perfdecl.model.amount import printed
from perfdecl.user_templates.bounds import (
    LARGEST_OUTPUT,
    LONGEST_NUMBER,
    OVERHEAD,
    PADDING,
    bounded,
    bounded_arguments,
    bounded_filter,
    check_length,
    check_widths,
    expected,
)
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
MOST_ROWS = 10_000


class BoundedCode(CodeGenerator):
    """Jinja's own translation, except that texts put together by ``~`` are looked at as other results are."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        """Give all parts to the environment."""
        self.write("environment.together((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment that escapes all values and prints amounts as the form does."""

    intercepted_binops = frozenset({"*", "**", "+", "%"})
    code_generator_class = BoundedCode

    def __init__(self, finalize: Callable[[Any], Any] | None = None, **options: Any) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=finalize or as_printed, **options)
        self.filters = {name: bounded_filter(name, self.filters[name]) for name in FILTERS}
        self.globals = {"range": _range, "namespace": self.globals["namespace"]}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse what the operators that make much out of little would make."""
        expected(operator, left, right)
        return bounded(super().call_binop(context, operator, left, right))

    def call(self, context: Any, called: Any, *args: Any, **kwargs: Any) -> Any:
        """Refuse what methods of texts would make."""
        owner = getattr(called, "__self__", None)
        if isinstance(owner, str):
            args = bounded_arguments(called.__name__, owner, args)
        return bounded(super().call(context, called, *args, **kwargs))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Close the methods that pad texts to any width."""
        return super().is_safe_attribute(obj, attr, value) and not (isinstance(obj, str | bytes) and attr in PADDING)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """``format`` of a text, which must not ask for absurd widths."""
        wrapped = super().wrap_str_format(value)
        if wrapped is not None:
            check_widths(value.__self__)
        return wrapped

    def together(self, parts: tuple[Any, ...]) -> str:
        """What ``~`` gives."""
        check_length(sum(len(one) if isinstance(one, str) else LONGEST_NUMBER for one in parts))
        return markup_join(parts)

    def concat(self, pieces: Iterable[str]) -> str:
        """The whole of what a template gives, or one of its macros."""
        kept: list[str] = []
        total = 0
        for piece in pieces:
            kept.append(piece)
            total += len(piece) + OVERHEAD
            if total > LARGEST_OUTPUT:
                raise SecurityError(f"> {LARGEST_OUTPUT}")
        return "".join(kept)

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
