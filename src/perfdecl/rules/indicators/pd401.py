"""指标没有年度指标值

每个三级指标都必须有年度指标值，否则无法考核。

---
An indicator without a target for the year

Every third-level indicator needs a target for the year; without it nothing can be measured.

---
Source: practice
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
Passes:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the indicator."""
    for target in declaration.targets:
        if target.annual is None:
            yield Finding(target.annual_path, "PD401", {"name": target.name, "key": Key(target.annual_path)})
