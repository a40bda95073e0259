"""Finding a rule by its code, whether it is one form's own or general."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from perfdecl.forms.known import all_forms
from perfdecl.rules.table import general_rules, printing_rules
from perfdecl.severity import Severity

if TYPE_CHECKING:
    from perfdecl.forms.form import AnyForm
    from perfdecl.rules.rule import Described


@cache
def rule_of(code: str) -> Described:
    """The module of a rule. Raises KeyError for a code that is none."""
    for codes in _codes():
        if code in codes:
            return codes[code]
    raise KeyError(code)


def severity_of(message: str, form: AnyForm | None = None) -> Severity:
    """How grave what a rule says is, by its code or its entry in the catalogue, unless a configuration says otherwise.

    Where it is about a declaration of ``form``, the rules of that are asked first: no others need be imported then.
    """
    code = message.partition(".")[0]
    own: Mapping[str, Described] = form.rules() if form else {}
    rule = own.get(code) or rule_of(code)
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
