"""同样的文字填在了两处

任务的名称、主要实施内容、期望达到的目标应当各说各的：做什么，怎么做，达到什么。总体绩效目标也不只是一项任务的目标。相同的（标点和空格不算）多半是为了填满而复制的。

---
The same text in two places

Name, content and goal of a task say different things: what, how, and to what end; the objective is more than the goal of one task.
Where they agree, punctuation and blanks apart, one was probably copied to fill the cell.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 30
        goal: 组织宣传活动。
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 30
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding, Key
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "warning"

OBJECTIVE: Path = ("objective",)


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the later of both texts in a task; at the goal that is the objective."""
    objective = comparable(declaration.objective)
    for position, task in enumerate(declaration.tasks):
        seen: dict[str, Path] = {}
        for field in ("name", "content", "goal"):
            path: Path = ("tasks", position, field)
            text = comparable(getattr(task, field))
            first = seen.setdefault(text, path) if text else path
            if first != path:
                yield Finding(path, "PD309", {"key": Key(path), "other": Key(first)}, (first,))
            elif field == "goal" and text and text == objective:
                yield Finding(path, "PD309", {"key": Key(path), "other": Key(OBJECTIVE)}, (OBJECTIVE,))
