"""整个预算是 0

财政拨款和其他资金都是 0：多半是还没有填写。

---
The whole budget is zero

Both fiscal appropriation and other funds are zero: they have probably not been filled in yet.

---
Source: published
Form: table14
Fails:
    budget:
      expenditure:
        basic: 0
        project: 0
      funding:
        fiscal_appropriation: 0
      level:
        district: 0
Passes:
    budget:
      expenditure:
        basic: 1
        project: 0
      funding:
        fiscal_appropriation: 1
      level:
        district: 1
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.forms.table14.rules.budget.sums import income, places, spending
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At 预算整体情况."""
    left, right = spending(declaration), income(declaration)
    if not right.total and not left.total:
        yield Finding(("budget",), "PD205", uses=places(left, right))
