"""支出合计不等于收入合计

基本支出 + 项目支出 + 财政专项资金 + 其他事业发展性支出，应当等于 财政拨款 + 其他资金。项目支出不包含事业发展性支出，
所以只把基本支出和项目支出相加不是支出合计。金额按十进制精确计算。

---
Spending and income differ

Basic, project, earmarked and other development spending must add up to fiscal appropriation plus other funds. Project
spending does not contain development spending, so basic plus project alone is not the total. Amounts are compared as
exact decimals.

---
Source: specimen
Form: table14
Fails:
    budget:
      expenditure:
        basic: 1340.73
        project: 1496.00
      development:
        earmarked: 555.00
        other: 60.00
      funding:
        fiscal_appropriation: 3450.73
      level:
        district: 3450.73
Passes:
    budget:
      expenditure:
        basic: 1340.73
        project: 1496.00
      development:
        earmarked: 555.00
        other: 60.00
      funding:
        fiscal_appropriation: 3451.73
      level:
        district: 3451.73
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import EXPENDITURE, Table14Declaration
from perfdecl.rules.budget.sums import arguments, places, within_rounding
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At 部门预算支出."""
    left, right = declaration.budget.spending, declaration.whole_budget
    if left.total != right.total and not within_rounding(left, right):
        yield Finding(EXPENDITURE, "PD201", arguments(left, right), places(left, right))
