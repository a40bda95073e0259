"""满意度过低或等于 100%

满意度通常是 90% 或 95%。低于 80% 要求太低，100% 又难以做到。

---
Satisfaction below 80% or at 100%

It usually is 90% or 95%. Below 80% asks too little, and 100% is hardly ever reached.

---
Source: published
Form: table14
Fails:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥70%
Fails:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: =100%
Passes:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥90%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        value = target.value
        if target.level1 != "satisfaction" or value is None or value.value is None or not value.is_percentage:
            continue
        if value.value < 80 or value.value == 100:
            entry = "PD426.low" if value.value < 80 else "PD426.full"
            yield Finding(target.value_path, entry, {"value": value.text.strip()})
