"""按级次划分的合计不等于收入合计

区本级使用资金 + 拟用于对下转移支付资金，应当等于 财政拨款 + 其他资金：它虽然印在事业发展性支出旁边，划分的却是整个预算。

---
The sum by level and the income differ

What the district spends plus what is transferred to lower levels must add up to fiscal appropriation plus other funds:
though printed beside development spending, it divides the whole budget.

---
Source: specimen
Form: table14
Fails:
    budget:
      expenditure:
        basic: 100
        project: 50
      funding:
        fiscal_appropriation: 150
      level:
        district: 100
        transfer_to_lower: 40
Passes:
    budget:
      expenditure:
        basic: 100
        project: 50
      funding:
        fiscal_appropriation: 150
      level:
        district: 110
        transfer_to_lower: 40
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import LEVEL, Table14Declaration
from perfdecl.rules.budget.sums import arguments, places, within_rounding
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At 按预算级次划分."""
    left, right = declaration.budget.level.whole, declaration.whole_budget
    if left.total != right.total and not within_rounding(left, right):
        yield Finding(LEVEL, "PD202", arguments(left, right), places(left, right))
