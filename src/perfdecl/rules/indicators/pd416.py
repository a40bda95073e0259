"""一半以上的指标是定性的

绩效指标应当以定量为主。

---
More than half of the indicators are qualitative

Most indicators should be measured in numbers.

---
Source: 88
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 城市形象
            annual: 显著提升
          - name: 社会影响力
            annual: 显著提升
          - name: 政策知晓率
            annual: ≥80%
Passes:
    indicators:
      benefit:
        social:
          - name: 城市形象
            annual: 显著提升
          - name: 政策知晓率
            annual: ≥80%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.qualitative import is_absolute, is_qualitative, is_ranked
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At 绩效指标."""
    values = [target.value for target in declaration.targets if target.value is not None]
    count = sum(is_qualitative(value) and not is_ranked(value) and not is_absolute(value) for value in values)
    if count * 2 > len(values):
        uses = tuple(target.value_path for target in declaration.targets)
        yield Finding(("indicators",), "PD416", {"count": count, "all": len(values)}, uses=uses)
