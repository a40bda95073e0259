"""任务资金之和超过项目支出与事业发展性支出

任务通常由项目支出和事业发展性支出安排。有的部门把基本支出也列为任务，所以只提醒；名称就是基本支出、人员经费、公用经费之类的任务不计在内。

---
The tasks cost more than project and development spending

Tasks are usually paid from project and development spending. Some departments list basic spending as a task, too, so this
is only a warning; a task that is called 基本支出, 人员经费, 公用经费 or the like is not counted.

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

from perfdecl.forms.table14.model import EXPENDITURE, TASKS, Table14Declaration
from perfdecl.model.path import Path
from perfdecl.model.sums import Sum
from perfdecl.rules.budget.sums import arguments, places
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


#: Tasks that are basic spending themselves, as some departments list it.
BASIC = (
    *("基本支出", "人员经费", "公用经费", "人员支出", "公用支出", "人员类", "运转类", "工资福利", "商品和服务支出"),
    *("对个人和家庭的补助", "机构运转", "机关运转", "日常运转", "运行经费", "运转经费", "基本运转"),
    *("公用类", "工资及", "津补贴", "行政运行", "机关运行", "正常运转", "正常运行", "人员工资", "离退休经费"),
)


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At 年度重点工作任务, unless PD301 stands there."""
    everything, whole = declaration.task_funds, declaration.whole_budget
    basic = (*EXPENDITURE, "basic")
    limit = Sum(tuple(addend for addend in declaration.budget.spending.addends if addend.path != basic))
    if everything.total > whole.total:
        return
    tasks = Sum(tuple(one for one in everything.addends if not _is_basic(declaration, one.path)))
    if limit.total < tasks.total:
        yield Finding(TASKS, "PD302", arguments(tasks, limit), places(tasks), places(everything, limit, whole))


def _is_basic(declaration: Table14Declaration, path: Path) -> bool:
    position = path[1]
    return isinstance(position, int) and any(word in declaration.tasks[position].name for word in BASIC)
