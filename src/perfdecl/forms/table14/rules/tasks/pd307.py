"""任务文字里的金额与拟投入的资金不一致

任务的文字写明本任务投入、安排多少资金，却与拟投入的资金不同，多半有一处没有更新。各部分相加、单价乘以数量等于拟投入的资金的不算；招商引资、总投资、标准、压减之类不是
本任务资金的金额也不算。

---
An amount of money in a task's prose differs from its funds

Where the prose says how much is spent on the task, and the funds say something else, one of them was probably not updated. Parts that
add up to the funds, and a price times a number that makes them, are fine; so is money that is not the task's own: attracted investment,
the cost of a whole project, standards, savings.

---
Source: published
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 安排资金20万元，组织宣传活动
        funds: 30
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 宣传工作
        content: 每场安排经费2万元，共15场；其中市级20万元、区级10万元
        funds: 30
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 招商工作
        content: 引进投资50亿元，按每人500元的标准发放补助
        funds: 30
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity
from perfdecl.text.money import explains, money_in

SEVERITY: Severity = "info"

FIELDS = ("name", "content", "goal")


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the first amount that is said to be the task's, if none of what is said makes its funds."""
    for position, task in enumerate(declaration.tasks):
        said = [(field, one) for field in FIELDS for one in money_in(getattr(task, field))]
        own = [(field, one) for field, one in said if one.is_own]
        texts = (task.name, task.content, task.goal)
        if not own or explains([one.amount for _, one in said], texts, task.funds):
            continue
        field, first = own[0]
        args = {"said": first.written, "funds": task.funds}
        path = ("tasks", position, field)
        yield Finding(path, "PD307", args, (("tasks", position, "funds"),), within=(first.start, first.end))
