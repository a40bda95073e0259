"""任务没有覆盖大部分资金

各项任务的资金不到项目支出与事业发展性支出之和的一半，或者某项任务没有资金：多半漏列了任务或资金。

---
The tasks cover little of the money

The funds of all tasks are less than half of project and development spending, or a task has none: a task or its funds may have been
left out.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 24.99
        goal: 居民了解各项政策
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 30
        goal: 居民了解各项政策
      - name: 新媒体工作
        content: 运营公众号和视频号
        funds: 0
        goal: 粉丝数稳步增加
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 25
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import EXPENDITURE, TASKS, Table14Declaration
from perfdecl.model.sums import Sum
from perfdecl.rules.budget.sums import places
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At each task's funds that are zero; at 年度重点工作任务 where all are too few. PD308 stands where there is no task."""
    if not declaration.tasks:
        return
    for position, task in enumerate(declaration.tasks):
        if not task.funds:
            yield Finding(("tasks", position, "funds"), "PD310.none", {"name": task.name.strip()})
    tasks = declaration.task_funds
    basic = (*EXPENDITURE, "basic")
    money = Sum(tuple(addend for addend in declaration.budget.spending.addends if addend.path != basic))
    if tasks.total * 2 < money.total:
        args = {"funds": tasks.total, "money": money.total}
        yield Finding(TASKS, "PD310", args, uses=places(tasks, money))
