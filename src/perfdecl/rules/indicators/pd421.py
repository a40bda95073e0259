"""成本超过整个预算

一个成本上限，或各项成本之和，超过了整个预算：多半是单位写错了。总成本和它的分项不重复相加；总投资、概算跨越几年，不与一年的预算比较。

---
Costs above the whole budget

One cost cap, or the sum of all, exceeds the whole budget: the unit is probably wrong. A total and its parts
are not added up; what a project costs over all its years (总投资, 概算) is not compared with the budget of one.

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

from perfdecl.model.sums import Addend, Sum
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.money import in_ten_thousands
from perfdecl.rules.indicators.parts import is_part, is_total
from perfdecl.rules.needs import HasTargetsAndBudget
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

COST = ("indicators", "output", "cost")
#: What one of several costs is no part of the budget: 每公里造价, 人均成本.
OF_ONE = ("每", "人均", "户均", "生均", "亩均", "单价", "单位", "单次", "单个", "标准")
#: What a project costs over all its years is more than the budget of one.
OF_A_PROJECT = ("总投资", "投资总额", "总造价", "概算", "合同总价", "合同总额")


def check(declaration: HasTargetsAndBudget) -> Iterator[Finding]:
    """At each such value; if none is, at 成本指标."""
    budget = declaration.whole_budget
    if not budget.total:
        return
    costs: list[Addend] = []
    has_total = False
    for target in declaration.targets:
        value = target.value
        if target.level2 != "cost" or value is None or value.operator in ("≥", ">"):
            continue
        if any(word in target.name for word in (*OF_A_PROJECT, *OF_ONE)):
            continue
        amount = in_ten_thousands(value)
        if amount is not None:
            costs.append(Addend(target.value_path, amount))
            has_total = has_total or is_total(target.name) or is_part(target.name)
    args: dict[str, object] = {"budget": budget.total}
    above = [cost for cost in costs if cost.amount > budget.total]
    for cost in above:
        yield Finding(cost.path, "PD421", args, uses=(cost.path, *budget.places))
    together = Sum(tuple(costs))
    if not above and together.total > budget.total and not has_total and not _holds_total(costs):
        uses = (*together.places, *budget.places)
        yield Finding(COST, "PD421.sum", args | {"total": together.total}, together.places, uses)


def _holds_total(costs: list[Addend]) -> bool:
    """Whether one of the costs is what all others add up to."""
    total = sum(cost.amount for cost in costs)
    return len(costs) > 2 and any(cost.amount * 2 == total for cost in costs)
