"""数值没有比较符号

没有符号的数值按“=”理解：多了少了都算没有完成。如果本意是“不少于”，写“≥”。

---
A number without a sign

It is read as “=”: more and less both miss it. Where “at least” is meant, write ≥.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: 10场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: ≥10场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: 不少于10场
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding, Replacement
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        value = target.value
        if value is not None and value.kind == "number" and value.operator is None:
            path = target.value_path
            fix = Replacement(path, ((0, 0, "="),), safe=False) if value.text[:1].isdigit() else None
            yield Finding(path, "PD417", {"value": value.text.strip()}, fix=fix)
