"""The rules that 表14 must keep, in the order in which they are asked."""

from collections.abc import Mapping
from functools import cache

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.rule import Rule
from perfdecl.rules.table import amount_rules, budget_rules, by_code, indicator_rules, text_rules


@cache
def rules() -> Mapping[str, Rule[Table14Declaration]]:
    """Each by its code."""
    return {**amount_rules(), **_own_rules(), **budget_rules(), **indicator_rules(), **text_rules()}


def _own_rules() -> Mapping[str, Rule[Table14Declaration]]:
    """What is asked of the budget and the tasks."""
    from perfdecl.forms.table14.rules.budget import pd201, pd202
    from perfdecl.forms.table14.rules.tasks import pd301, pd302, pd303, pd304, pd305, pd306, pd307, pd308, pd309, pd310

    return by_code(
        *(pd201, pd202),
        *(pd301, pd302, pd303, pd304, pd305, pd306, pd307, pd308, pd309, pd310),
    )
