"""数量指标写成了定性的文字

数量指标要用数字说明完成多少。

---
A qualitative value under quantity

Quantity is said in numbers.

---
Source: 101
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动
            annual: 持续开展
Passes:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
Passes:
    indicators:
      output:
        quality:
          - name: 宣传活动质量
            annual: 优良
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.indicators.qualitative import is_qualitative
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        written = of_the_year(target)
        if target.level2 == "quantity" and written is not None and is_qualitative(written.value):
            args = {"name": target.name, "value": written.text}
            yield Finding(written.path, "PD413", args, written.related)
