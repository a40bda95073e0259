"""没有填写任何任务

年度重点工作任务一项也没有；申报表至少应当有一项任务。

---
No task at all

The form should have at least one task.

---
Source: practice
Form: table14
Fails:
    tasks: []
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
    """At 年度重点工作任务."""
    if not declaration.tasks:
        yield Finding(("tasks",), "PD308")
