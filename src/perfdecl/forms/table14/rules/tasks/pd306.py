"""任务名称或内容过长

任务名称超过 100 字、主要实施内容超过 1000 字时，申报系统多半放不下，读的人也抓不住重点。

---
A very long task

Names of more than 100 characters and contents of more than 1000 do not fit most filing systems, and nobody finds the point.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作开展宣传思想文化各项重点工作
        content: 组织宣传活动
        funds: 30
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 开展宣传思想文化各项重点工作
        content: 组织宣传活动
        funds: 30
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.finding import Finding, Key
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

LIMITS = {"name": 100, "content": 1000}


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the text."""
    for position, task in enumerate(declaration.tasks):
        for field, limit in LIMITS.items():
            length = len(getattr(task, field).strip())
            if length > limit:
                path = ("tasks", position, field)
                yield Finding(path, "PD306", {"key": Key(path), "length": length, "limit": limit})
