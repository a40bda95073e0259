"""How large what a template works out may become: nothing in a form comes near, and loops of doubling end at once.

The process that fills a template in has limits behind these; they would let it take all of its memory first.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import wraps
from inspect import signature
from re import Pattern
from re import compile as compile_pattern
from typing import Any

from jinja2 import filters
from jinja2.exceptions import SecurityError

#: Characters of a text and items of a list; bits of a whole number; digits before or behind the point of an amount.
LONGEST, MOST_BITS, MOST_DIGITS = 100_000, 1_024, 100
#: Characters that a number takes at most when it is printed.
LONGEST_NUMBER = 400
#: Characters of everything that one part of a template gives, each of its pieces with what it takes by itself.
LARGEST_OUTPUT, OVERHEAD = 50_000_000, 50
#: Items of a row, or rows, that ``batch`` and ``slice`` fill up.
MOST_ITEMS = 10_000
#: Methods that pad a text to any width, or replace each of its characters by any text.
PADDING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "translate", "format_map"})
#: Widths of thousands, those that come from elsewhere, and forms within forms; as ``format`` has them, and ``%``.
WIDE = compile_pattern(r"\{[^{}]*(?:[0-9]{4}|\{)")
WIDE_PERCENT = compile_pattern(r"%(?:\([^)]*\))?[-+ #0]*(?:[0-9]*\.)?(?:[0-9]{4}|\*)")
#: Filters that make much out of little.
GROWING: dict[str, Callable[..., Any]] = {
    "batch": filters.do_batch,
    "format": filters.do_format,
    "join": filters.sync_do_join,
    "replace": filters.do_replace,
    "slice": filters.sync_do_slice,
}


def bounded(value: Any) -> Any:
    """The value. Raises SecurityError where it is larger than anything in a form."""
    if isinstance(value, str | list | tuple):
        check_length(len(value))
    elif isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise SecurityError(f"> 2**{MOST_BITS}")
    elif isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) > MOST_DIGITS:
        raise SecurityError(f"> 10**{MOST_DIGITS}")
    return value


def check_length(length: int) -> None:
    """Raise SecurityError for a text or list that is too long."""
    if length > LONGEST:
        raise SecurityError(f"{length} > {LONGEST}")


def check_widths(form: str, wide: Pattern[str] = WIDE) -> None:
    """Raise SecurityError for a format that asks for a width of thousands."""
    if found := wide.search(form):
        raise SecurityError(found[0])


def expected(operator: str, left: Any, right: Any) -> None:
    """Raise SecurityError where an operator would make something too large."""
    if operator == "%" and isinstance(left, str):
        check_widths(left, WIDE_PERCENT)
    elif operator == "*":
        for many, times in ((left, right), (right, left)):
            if isinstance(many, str | list | tuple) and isinstance(times, int):
                check_length(len(many) * times)
    elif operator == "+" and isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple):
        check_length(len(left) + len(right))
    elif operator == "**" and isinstance(right, int | float | Decimal):
        bits = left.bit_length() if isinstance(left, int) else 1
        if bits * abs(float(right)) > MOST_BITS:
            raise SecurityError(f"{operator} {right}")


def bounded_arguments(method: str, text: str, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """What a method of a text is called with. Raises SecurityError where it would make a text that is too long."""
    if method == "replace" and len(arguments) >= 2:
        _check_replaced(text, *arguments[:2])
    elif method == "join" and arguments:
        return _checked_items(arguments[0], text), *arguments[1:]
    return arguments


def bounded_filter(name: str, usual: Callable[..., Any]) -> Callable[..., Any]:
    """A filter of Jinja that raises SecurityError instead of making something too large."""
    filter_ = GROWING.get(name)
    if filter_ is None:
        return usual
    known = signature(filter_)

    @wraps(filter_)
    def call(*args: Any, **kwargs: Any) -> Any:
        given = known.bind(*args, **kwargs)
        words = given.arguments
        match name:
            case "batch":
                check_items(words["linecount"])
            case "slice":
                check_items(words["slices"])
            case "format":
                check_widths(str(words["value"]), WIDE_PERCENT)
            case "replace":
                _check_replaced(str(words["s"]), str(words["old"]), str(words["new"]))
            case _:
                words["value"] = _checked_items(words["value"], str(words.get("d", "")))
        return bounded(filter_(*given.args, **given.kwargs))

    return call


def check_items(count: Any) -> None:
    """Raise SecurityError for more items than are to be filled up."""
    if isinstance(count, int) and count > MOST_ITEMS:
        raise SecurityError(f"{count} > {MOST_ITEMS}")


def _check_replaced(text: str, old: str, new: str) -> None:
    check_length(len(text) + text.count(old) * max(len(new) - len(old), 0))


def _checked_items(items: Any, between: str) -> list[Any]:
    found = list(items)
    check_length(sum(len(one) if isinstance(one, str) else 1 for one in found) + len(found) * len(between))
    return found
