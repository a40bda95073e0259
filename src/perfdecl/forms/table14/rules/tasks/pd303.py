"""任务没有写期望达到的目标

每项任务都应当写明期望达到的目标，否则年终无法评价。

---
A task without a goal

Each task should say what is to be achieved; without it nothing can be judged at the end of the year.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 30
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 30
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the task."""
    for position, task in enumerate(declaration.tasks):
        if not task.goal.strip():
            yield Finding(("tasks", position, "goal"), "PD303", {"name": task.name.strip()})
