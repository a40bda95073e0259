"""符号的方向反了

成本应当越低越好（≤），投诉率、超支率、故障率之类也一样；满意度应当越高越好（≥）。名称的最后一个词决定方向：投诉办结率、违法建设拆除率
是越高越好的，不满意率是越低越好的。成本指标里的补助标准、保障标准，哪个方向都可能。

---
The sign points the wrong way

Costs should be low (≤), and so should complaints, overspending and faults; satisfaction should be high (≥).
The last noun of the name decides: 投诉办结率 and 违法建设拆除率 should be high, 不满意率 low. A 标准 under 成本 is either.

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
        quality:
          - name: 违法建设拆除率
            annual: ≥95%
Passes:
    indicators:
      output:
        cost:
          - name: 最低生活保障标准
            annual: ≥1238元/月
Passes:
    indicators:
      output:
        cost:
          - name: 成本节约率
            annual: ≥5%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.direction import should_be_high, should_be_low
from perfdecl.rules.indicators.once import each_once
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

HIGH, LOW = ("≥", ">"), ("≤", "<")


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each such value. ≥0 is an empty target whatever is counted (PD430)."""
    for target in declaration.targets:
        for written in each_once(target):
            value = written.value
            if not value.value:  # a range, a text, or zero
                continue
            args = {"name": target.name, "operator": value.operator}
            if value.operator in HIGH and should_be_low(target):
                yield Finding(written.path, "PD412.low", args, written.related)
            elif value.operator in LOW and should_be_high(target):
                yield Finding(written.path, "PD412.high", args, written.related)
