"""最高只能是 100% 的比率写成了“≥100%”

合格率、满意度这类比率不会超过 100%，写“=100%”。

---
At least 100% on a rate that cannot be more

Rates such as 合格率 and 满意度 never exceed 100%: write =100%.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: ≥100%
Passes:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: =100%
Passes:
    indicators:
      benefit:
        social:
          - name: 旅游收入增长率
            annual: ≥100%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding, Replacement
from perfdecl.rules.indicators.words import is_bounded_rate
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each such value."""
    for target in declaration.targets:
        for path, value in target.written:
            if value.operator not in ("≥", ">") or value.value != 100 or not value.is_percentage:
                continue
            if is_bounded_rate(target.name):
                fix = Replacement(path, ((0, len(value.text), "=100%"),), safe=False)
                yield Finding(path, "PD411", {"name": target.name, "value": value.text.strip()}, fix=fix)
