"""成本超过整个预算

一个成本上限，或各项成本之和，超过了整个预算：多半是单位写错了。

---
Costs above the whole budget

One cost cap, or the sum of all, exceeds the whole budget: the unit is probably wrong.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        cost:
          - name: 宣传活动成本
            annual: ≤300万元
Fails:
    indicators:
      output:
        cost:
          - name: 印刷成本
            annual: ≤90万元
          - name: 场地成本
            annual: ≤80万元
Passes:
    indicators:
      output:
        cost:
          - name: 宣传活动成本
            annual: ≤30万元
Passes:
    indicators:
      output:
        cost:
          - name: 宣传活动成本
            annual: ≤300000元
Passes:
    indicators:
      output:
        cost:
          - name: 单项成本
            annual: ≤300万元/次
"""

from collections.abc import Iterator
from decimal import Decimal

from perfdecl.model.sums import Addend, Sum
from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargetsAndBudget
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

IN_TEN_THOUSANDS = {"亿元": Decimal(10_000), "万元": Decimal(1), "元": Decimal("0.0001")}
COST = ("indicators", "output", "cost")


def check(declaration: HasTargetsAndBudget) -> Iterator[Finding]:
    """At each such value; if none is, at 成本指标."""
    budget = declaration.whole_budget
    if not budget.total:
        return
    costs: list[Addend] = []
    for target in declaration.targets:
        value = target.value
        if target.level2 == "cost" and value is not None and value.unit in IN_TEN_THOUSANDS:
            number = value.value if value.value is not None else value.high
            if number is not None and value.operator not in ("≥", ">"):
                costs.append(Addend(target.value_path, number * IN_TEN_THOUSANDS[value.unit]))
    args: dict[str, object] = {"budget": budget.total}
    above = [cost for cost in costs if cost.amount > budget.total]
    for cost in above:
        yield Finding(cost.path, "PD421", args, uses=(cost.path, *budget.places))
    together = Sum(tuple(costs))
    if not above and together.total > budget.total:
        yield Finding(
            COST, "PD421.sum", args | {"total": together.total}, together.places, (*together.places, *budget.places)
        )
