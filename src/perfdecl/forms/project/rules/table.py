"""The rules that 项目支出绩效目标表 must keep, in the order in which they are asked."""

from collections.abc import Mapping
from functools import cache

from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.rules.rule import Rule
from perfdecl.rules.table import amount_rules, budget_rules, by_code, indicator_rules, text_rules


@cache
def rules() -> Mapping[str, Rule[ProjectDeclaration]]:
    """Each by its code."""
    return {
        **amount_rules(),
        **budget_rules(),
        **_own_rules(),
        **indicator_rules(),
        **text_rules(),
    }


def _own_rules() -> Mapping[str, Rule[ProjectDeclaration]]:
    """What is asked of a project's money."""
    from perfdecl.forms.project.rules.budget import pd207

    return by_code(pd207)
