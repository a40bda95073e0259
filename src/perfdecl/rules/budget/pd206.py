"""整份申报像是按“元”填写的

金额以“万元”为单位。整个预算达到一百万万元（一百亿元），或者金额全是一万以上的整数、任务资金或成本指标却小一万倍左右，多半是从以“元”为单位的系统里抄来的。

---
The whole declaration looks like yuan

Amounts are in 万元. A budget of a million 万元 (ten billion yuan) or more, or amounts that are all whole numbers from ten thousand on
while a task or a cost indicator is about ten thousand times smaller, were probably copied from a system that counts in 元.

---
Source: practice
Form: table14
Fails:
    budget:
      expenditure:
        basic: 1000000
        project: 500000
      funding:
        fiscal_appropriation: 1500000
      level:
        district: 1500000
Passes:
    budget:
      expenditure:
        basic: 1000000元
        project: 500000元
      funding:
        fiscal_appropriation: 1500000元
      level:
        district: 1500000元
"""

from collections.abc import Iterator
from decimal import Decimal

from perfdecl.model.leaves import amounts_of
from perfdecl.rules.budget.sums import places
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.needs import HasBudgetAndTargets
from perfdecl.severity import Severity
from perfdecl.text.money import IN_TEN_THOUSANDS

SEVERITY: Severity = "warning"

TEN_THOUSAND = Decimal(10_000)
#: In 万元: ten billion yuan, more than nearly all departments have.
HUGE = Decimal(1_000_000)
#: So much of the budget is what a task or a cost may be, were the budget in 元.
LEAST, MOST = Decimal("0.001"), Decimal("1.1")


def check(declaration: HasBudgetAndTargets) -> Iterator[Finding]:
    """At the part of the form that the whole budget stands in."""
    whole = declaration.whole_budget
    path = whole.places[0][:1]
    if whole.total >= HUGE or (_is_large_and_whole(declaration, path[0]) and _is_outdone(declaration, path[0])):
        meant = whole.total / TEN_THOUSAND
        args: dict[str, object] = {"key": Key(path), "total": whole.total, "meant": meant}
        yield Finding(path, "PD206", args, uses=places(whole))


def _is_large_and_whole(declaration: HasBudgetAndTargets, part: str | int) -> bool:
    """Whether every amount of the budget other than 0 is a whole number of five digits or more."""
    amounts = [amount for path, amount in amounts_of(declaration) if path[0] == part and amount]
    return bool(amounts) and all(amount >= TEN_THOUSAND and amount == amount.to_integral_value() for amount in amounts)


def _is_outdone(declaration: HasBudgetAndTargets, part: str | int) -> bool:
    """Whether something else that costs money is what it would be if the budget were in 元."""
    budget = declaration.whole_budget.total / TEN_THOUSAND
    others = [amount for path, amount in amounts_of(declaration) if path[0] != part and amount]
    for target in declaration.targets:
        value = target.value
        if target.level2 == "cost" and value is not None and value.value and value.unit in IN_TEN_THOUSANDS:
            others.append(value.value * IN_TEN_THOUSANDS[value.unit])
    return bool(others) and all(amount <= budget * MOST for amount in others) and max(others) >= budget * LEAST
