"""两边合计有四舍五入的误差

打印出来的每个金额代表 ±0.005 万元。两边合计不相等，但差额在这些误差之内时，只提醒，不算错误。

---
The sums differ, but within rounding

Each printed amount stands for ±0.005 万元. Where two sums differ by no more than these intervals allow, it is only a
warning.

---
Source: XBRL Calculations 1.1
Form: table14
Fails:
    budget:
      expenditure:
        basic: 100.01
        project: 50.00
      funding:
        fiscal_appropriation: 150.00
      level:
        district: 150.00
Passes:
    budget:
      expenditure:
        basic: 100.01
        project: 50.00
      funding:
        fiscal_appropriation: 150.01
      level:
        district: 150.01
"""

from collections.abc import Iterator

from perfdecl.rules.budget.sums import arguments, places, within_rounding
from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasEquations
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasEquations) -> Iterator[Finding]:
    """Where the error would stand, were the difference larger."""
    for path, left, _, right in declaration.equations:
        if left.total != right.total and within_rounding(left, right):
            yield Finding(path, "PD203", arguments(left, right), places(left, right))
