"""年度资金总额不等于各项来源之和

年度资金总额应当等于 财政拨款 + 其他资金。金额按十进制精确计算；差额在四舍五入的误差之内时是 PD203。

---
The year's total and its sources differ

The year's money must be fiscal appropriation plus other funds. Amounts are compared as exact decimals; a difference that
rounding explains is PD203.

---
Source: published
Form: project
Fails:
    funds:
      total: 50
      appropriation: 40
      other: 5
Fails:
    funds:
      total: 50
      appropriation: 40
Passes:
    funds:
      total: 50
      appropriation: 40
      other: 10
Passes:
    funds:
      total: 50
      appropriation: 500000元
"""

from collections.abc import Iterator

from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.rules.budget.sums import arguments, places, within_rounding
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: ProjectDeclaration) -> Iterator[Finding]:
    """At 年度资金总额."""
    for path, left, _, right in declaration.equations:
        if left.total != right.total and not within_rounding(left, right):
            yield Finding(path, "PD207", arguments(left, right), places(left, right))
