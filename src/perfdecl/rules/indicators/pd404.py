"""没有成本指标

成本指标说明花多少钱办成。确实没有成本指标时，可以加注释忽略这一条并写明原因。

---
No cost indicator

It says at what cost the work is done. Where there really is none, suppress this rule with the reason.

---
Source: 88, 101
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥80%
Passes:
    indicators:
      output:
        cost:
          - name: 宣传活动成本
            annual: ≤30万元
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At 成本指标, or what would contain it."""
    if all(target.level2 != "cost" for target in declaration.targets):
        yield Finding(("indicators", "output", "cost"), "PD404")
