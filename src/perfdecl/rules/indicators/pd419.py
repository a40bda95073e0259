"""年度指标值大于实施周期指标值

实施周期包含本年度，计数的指标一年完成的不会比整个周期多。

---
The year's target is larger than the period's

The period contains the year: of what is counted, one year cannot bring more than the whole.

---
Source: arithmetic
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            period: ≥6场
            annual: ≥12场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            period: ≥12场
            annual: ≥6场
Passes:
    indicators:
      output:
        quantity:
          - name: 活动开展率
            period: ≥90%
            annual: ≥95%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year."""
    for target in declaration.targets:
        period, annual = target.period, target.annual
        if target.level2 != "quantity" or period is None or annual is None:
            continue
        if period.value is None or annual.value is None or period.unit != annual.unit or annual.is_percentage:
            continue
        if annual.value > period.value and annual.operator not in ("≤", "<"):
            path = target.annual_path
            args = {"annual": annual.text.strip(), "period": period.text.strip()}
            yield Finding(path, "PD419", args, (target.period_path,))
