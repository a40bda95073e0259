"""指标没有年度指标值

每个三级指标都必须有年度指标值，否则无法考核。

---
An indicator without a target for the year

Every third-level indicator needs a target for the year; without it nothing can be measured.

---
Source: practice
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

from perfdecl.forms.table14.model import Declaration
from perfdecl.rules.finding import Finding

SEVERITY = "error"


def check(declaration: Declaration) -> Iterator[Finding]:
    """At the indicator."""
    for target in declaration.targets:
        if target.annual is None:
            yield Finding((*target.path, "annual"), "PD401", {"name": target.name})
