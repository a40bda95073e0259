"""Finding a rule by its code, whether it is one form's own or general."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from perfdecl.forms.known import all_forms
from perfdecl.rules.table import general_rules, printing_rules
from perfdecl.severity import Severity

if TYPE_CHECKING:
    from perfdecl.rules.rule import Described


@cache
def rule_of(code: str) -> Described:
    """The module of a rule. Raises KeyError for a code that is none."""
    for codes in _codes():
        if code in codes:
            return codes[code]
    raise KeyError(code)


def severity_of(message: str) -> Severity:
    """How grave what a rule says is, by its code or its entry in the catalogue, unless a configuration says otherwise."""
    rule = rule_of(message.partition(".")[0])
    further: Mapping[str, Severity] = getattr(rule, "SEVERITIES", {})
    return further.get(message, rule.SEVERITY)


def is_known(beginning: str) -> bool:
    """Whether some code begins so; the forms of others are asked last."""
    return bool(beginning) and any(one.startswith(beginning) for codes in _codes() for one in codes)


def _codes() -> Iterator[Mapping[str, Described]]:
    yield general_rules()
    yield printing_rules()
    yield from (form.rules() for form in all_forms())


@cache
def all_codes() -> tuple[str, ...]:
    """Every code of the catalogue, in order."""
    return tuple(sorted({code for codes in _codes() for code in codes}))
