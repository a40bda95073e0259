"""任务文字里的金额与拟投入的资金不一致

任务的文字写明投入、安排或预算多少资金，却与拟投入的资金不同，多半有一处没有更新。

---
An amount in a task's prose differs from its funds

Where the prose says how much is spent, and the funds say something else, one of them was probably not updated.

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
        content: 安排资金30万元，组织宣传活动
        funds: 30
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 宣传工作
        content: 按每人500元的标准发放补助
        funds: 30
        goal: 居民了解各项政策
"""

from collections.abc import Iterator
from decimal import Decimal
from re import finditer

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

#: An amount that is said to be spent; standards such as 每人500元 are none.
SPENT = (
    r"(?:投入|安排|预算|资金|经费|投资|支出)[^，。；每0-9]{0,6}?"
    r"(?P<amount>(?P<number>[0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?)(?P<unit>亿元|万元|元))(?![/／每])"
)
IN_TEN_THOUSANDS = {"亿元": Decimal(10_000), "万元": Decimal(1), "元": Decimal("0.0001")}
FIELDS = ("name", "content", "goal")


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the first such text, if none of its amounts is that of the funds."""
    for position, task in enumerate(declaration.tasks):
        said = [
            (field, found, Decimal(found["number"].replace(",", "")) * IN_TEN_THOUSANDS[found["unit"]])
            for field in FIELDS
            if "元" in getattr(task, field)
            for found in finditer(SPENT, getattr(task, field))
        ]
        if said and all(amount != task.funds for _, _, amount in said):
            field, found, _ = said[0]
            funds = ("tasks", position, "funds")
            args = {"said": found["amount"], "funds": task.funds}
            yield Finding(("tasks", position, field), "PD307", args, (funds,), within=found.span("amount"))
