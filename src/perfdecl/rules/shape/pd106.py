"""金额超过两位小数

表上的金额印两位小数，更多的小数会四舍五入，打印出来的数加起来就可能不平。

---
An amount with more than two decimals

The form prints two decimals. More are rounded, and the printed amounts may then not add up.

---
Source: practice
Form: table14
Fails:
    budget:
      expenditure:
        basic: 100.125
        project: 0
      funding:
        fiscal_appropriation: 100.125
      level:
        district: 100.125
Passes:
    budget:
      expenditure:
        basic: 100.12
        project: 0
      funding:
        fiscal_appropriation: 100.12
      level:
        district: 100.12
"""

from collections.abc import Iterator

from perfdecl.model.amount import printed, rounded
from perfdecl.model.leaves import HasLeaves, amounts_of
from perfdecl.rules.finding import Finding, Key
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At each such amount; noughts at the end do not count."""
    for path, amount in amounts_of(declaration):
        if amount != rounded(amount):
            args: dict[str, object] = {"key": Key(path), "written": f"{amount:f}", "printed": printed(amount)}
            yield Finding(path, "PD106", args)
