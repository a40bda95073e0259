"""两项任务同名

同名的任务多半是重复填写，或复制后忘记修改。

---
Two tasks of the same name

They were probably entered twice, or copied and not changed.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 10
        goal: 居民了解各项政策
      - name: 宣传工作
        content: 运营公众号
        funds: 10
        goal: 粉丝数稳步增加
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 10
        goal: 居民了解各项政策
      - name: 新媒体工作
        content: 运营公众号
        funds: 10
        goal: 粉丝数稳步增加
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.finding import Finding
from perfdecl.rules.repeated import repeated
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the second name; the first is shown, too."""
    names = ((("tasks", position, "name"), task.name) for position, task in enumerate(declaration.tasks))
    for path, first, name in repeated(names):
        yield Finding(path, "PD304", {"name": name}, (first,))
