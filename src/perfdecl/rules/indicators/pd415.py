"""效益指标写成了定性的文字

效益可以定性，但要能说清“显著提升”和“有所提升”怎么区分，否则无法评分。

---
A qualitative value under benefit

Benefit may be qualitative, but it must be told how 显著提升 and 有所提升 differ; else it cannot be graded.

---
Source: 101
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 城市形象
            annual: 显著提升
Passes:
    indicators:
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥80%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        if target.level1 == "benefit" and target.value is not None and target.value.kind == "text":
            yield Finding(target.value_path, "PD415", {"name": target.name, "value": target.value.text.strip()})
