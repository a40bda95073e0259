"""任务资金之和超过项目支出与事业发展性支出

任务通常由项目支出和事业发展性支出安排。有的部门把基本支出也列为任务，所以只提醒。

---
The tasks cost more than project and development spending

Tasks are usually paid from project and development spending. Some departments list basic spending as a task, too, so this
is only a warning.

---
Source: published
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 120
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 50
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import EXPENDITURE, Table14Declaration
from perfdecl.forms.table14.rules.tasks.sums import TASKS, task_funds
from perfdecl.model.sums import Sum
from perfdecl.rules.budget.sums import arguments, places
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At 年度重点工作任务, unless PD301 stands there."""
    tasks = task_funds(declaration)
    basic = (*EXPENDITURE, "basic")
    limit = Sum(tuple(addend for addend in declaration.budget.spending.addends if addend.path != basic))
    if limit.total < tasks.total <= declaration.whole_budget.total:
        yield Finding(TASKS, "PD302", arguments(tasks, limit), places(tasks), places(tasks, limit))
