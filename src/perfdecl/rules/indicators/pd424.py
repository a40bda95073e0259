"""过程性的指标

预算完成率、支付率、资金到位率说的是管理过程，不是部门办成了什么。

---
A process item as an indicator

Budget completion, payment and arrival of funds tell of the administration, not of what the department has achieved.

---
Source: 101
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 部门预算完成率
            annual: 93%
Passes:
    indicators:
      output:
        quality:
          - name: 宣传活动合格率
            annual: ≥95%
Passes:
    indicators:
      output:
        quantity:
          - name: 任务完成率
            annual: ≥95%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.words import PROCESS, has
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the name."""
    for target in declaration.targets:
        if has(target.name, PROCESS):
            yield Finding(target.name_path, "PD424", {"name": target.name})
