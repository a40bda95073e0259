"""Finding a rule's module by its code, and running the rules of a form."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Literal

from perfdecl.model.path import Path, starts_with
from perfdecl.rules.finding import Finding

Severity = Literal["error", "warning", "info"]
Check = Callable[[Any], Iterable[Finding]]

FAMILIES = {
    "PD0": "reading",
    "PD1": "shape",
    "PD2": "budget",
    "PD3": "tasks",
    "PD4": "indicators",
    "PD5": "text",
    "PD6": "printing",
    "PD7": "documents",
    "PD9": "suppression",
}


@cache
def module_of(code: str) -> Any:
    """The module of a rule. Raises KeyError for a code that is none."""
    try:
        return import_module(f"perfdecl.rules.{FAMILIES[code[:3]]}.{code.lower()}")
    except ModuleNotFoundError:
        raise KeyError(code) from None


def severity_of(code: str) -> Severity:
    """How grave the rule's findings are unless a configuration says otherwise."""
    severity: Severity = module_of(code).SEVERITY
    return severity


@cache
def all_codes() -> tuple[str, ...]:
    """Every code of the catalogue, in order."""
    import perfdecl.rules as rules

    codes = (
        module.name.upper()
        for family in FAMILIES.values()
        for module in iter_modules([f"{rules.__path__[0]}/{family}"])
        if module.name.startswith("pd")
    )
    return tuple(sorted(codes))


def run(codes: Iterable[str], declaration: Any, holes: frozenset[Path]) -> Iterator[Finding]:
    """What the rules find, without what rests on values that could not be read."""
    for code in codes:
        for finding in module_of(code).check(declaration):
            if not holes or not _rests_on(finding, holes):
                yield finding


def _rests_on(finding: Finding, holes: frozenset[Path]) -> bool:
    needed = finding.uses or (finding.path, *finding.related)
    return any(starts_with(path, hole) for path in needed for hole in holes)
