"""符号的方向反了

成本应当越低越好（≤），投诉率、超支率、故障率之类也一样；满意度应当越高越好（≥）。

---
The sign points the wrong way

Costs should be low (≤), and so should complaints, overspending and faults; satisfaction should be high (≥).

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        cost:
          - name: 宣传活动成本
            annual: ≥30万元
Fails:
    indicators:
      output:
        quality:
          - name: 设备故障率
            annual: ≥5%
Fails:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≤90%
Passes:
    indicators:
      output:
        cost:
          - name: 宣传活动成本
            annual: ≤30万元
Passes:
    indicators:
      output:
        quality:
          - name: 故障处理率
            annual: ≥95%
Passes:
    indicators:
      output:
        cost:
          - name: 成本节约率
            annual: ≥5%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.words import should_be_high, should_be_low
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

HIGH, LOW = ("≥", ">"), ("≤", "<")


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each such value."""
    for target in declaration.targets:
        for path, value in target.written:
            if value.kind != "number":
                continue
            args = {"name": target.name, "operator": value.operator}
            if value.operator in HIGH and should_be_low(target):
                yield Finding(path, "PD412.low", args)
            elif value.operator in LOW and should_be_high(target):
                yield Finding(path, "PD412.high", args)
