"""没有产出指标或没有效益指标

产出指标和效益指标是绩效目标的核心，各至少要有一个。

---
No output indicator, or no benefit indicator

Output and benefit are the core of the objectives: there must be at least one indicator of each.

---
Source: 101
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥80%
"""

from collections.abc import Iterator

from perfdecl.model.indicators import lists_of
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At 产出指标 or 效益指标."""
    present = {target.level1 for target in declaration.targets}
    for level1 in ("output", "benefit"):
        path = ("indicators", level1)
        if level1 not in present:
            yield Finding(path, "PD402", {"key": Key(path)}, uses=(path, *lists_of(level1)))
