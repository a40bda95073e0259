"""没有时效指标

时效指标说明什么时候完成。确实没有时效指标时，可以加注释忽略这一条并写明原因。

---
No timeliness indicator

It says by when the work is done. Where there really is none, suppress this rule with the reason.

---
Source: 88
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
        timeliness:
          - name: 活动按期完成率
            annual: ≥95%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At 时效指标, or what would contain it."""
    if all(target.level2 != "timeliness" for target in declaration.targets):
        yield Finding(("indicators", "output", "timeliness"), "PD405")
