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

from perfdecl.rules.budget.sums import places
from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasBudget
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasBudget) -> Iterator[Finding]:
    """At the part of the form that the whole budget stands in."""
    sums = declaration.budget_sums
    if not any(one.total for one in sums):
        yield Finding(declaration.whole_budget.places[0][:1], "PD205", uses=places(*sums))
