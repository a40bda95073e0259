"""任务资金之和超过整个预算

各项任务（含其他需完成的任务）拟投入的资金加起来，不能超过整个预算，即 财政拨款 + 其他资金。

---
The tasks cost more than the whole budget

The funds of all tasks, other tasks included, cannot add up to more than the whole budget: fiscal appropriation plus other
funds.

---
Source: arithmetic
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 150.01
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 50
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import TASKS, Table14Declaration
from perfdecl.rules.budget.sums import arguments, places
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At 年度重点工作任务."""
    tasks, budget = declaration.task_funds, declaration.whole_budget
    if tasks.total > budget.total:
        yield Finding(TASKS, "PD301", arguments(tasks, budget), places(tasks), places(tasks, budget))
