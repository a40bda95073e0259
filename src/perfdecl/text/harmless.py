"""Lines that no program takes for an order: continuous integration obeys what stands at a line's beginning."""

from functools import cache
from re import Pattern
from re import compile as compile_pattern

#: Characters without a picture that comparing texts may pass over.
RUNS = (
    ("\u034f", "\u034f"),
    ("\u115f", "\u1160"),
    ("\u17b4", "\u17b5"),
    ("\u180b", "\u180f"),
    ("\u3164", "\u3164"),
    ("\ufe00", "\ufe0f"),
    ("\uffa0", "\uffa0"),
    ("\U000e0100", "\U000e01ef"),
)
PASSED_OVER = "".join(f"{first}-{last}" for first, last in RUNS)


def harmless(text: str) -> str:
    """The text with a blank in what would be an order."""
    return without_orders(text, ": ", "# ")


def without_orders(text: str, colon: str, sign: str) -> str:
    """The text with something else in place of a colon or a number sign that would make an order."""
    if not any(_passed_over().issuperset(between) for one in ":#" for between in text.split(one)[1:-1]):
        return text
    return _mark().sub(sign, _order().sub(rf"\1{colon}", text))


def path_shown(path: str) -> str:
    """A path as it begins a line: one that begins like an order is told from its folder on."""
    return f"./{path}" if ":" in path and _order().match(path) else path


@cache
def _passed_over() -> frozenset[str]:
    return frozenset(chr(code) for first, last in RUNS for code in range(ord(first), ord(last) + 1))


@cache
def _order() -> Pattern[str]:
    """GitHub obeys ``::command::`` behind blanks."""
    return compile_pattern(f"(?m)^([^\\S\n]*[{PASSED_OVER}]*):(?=[{PASSED_OVER}]*:)")


@cache
def _mark() -> Pattern[str]:
    """GitHub obeys ``##[command]`` anywhere in a line, as Azure does ``##vso[command]``."""
    return compile_pattern(f"#(?=[{PASSED_OVER}]*#[{PASSED_OVER}]*(?:vso|teamcity)?\\[)")
