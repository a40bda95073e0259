"""几乎所有指标值都一样

五个以上的指标几乎都是同一个值，说明指标值没有逐项测算。

---
Nearly all indicators have the same value

Five or more indicators with nearly all the same value: they were not worked out one by one.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 第一项工作完成情况
            annual: 100%
          - name: 第二项工作完成情况
            annual: 100%
          - name: 第三项工作完成情况
            annual: 100%
          - name: 第四项工作完成情况
            annual: 100%
          - name: 第五项工作完成情况
            annual: 100%
Passes:
    indicators:
      output:
        quantity:
          - name: 第一项工作完成情况
            annual: 100%
          - name: 第二项工作完成情况
            annual: 95%
          - name: 第三项工作完成情况
            annual: 6场
          - name: 第四项工作完成情况
            annual: 8人
          - name: 第五项工作完成情况
            annual: 3项
"""

from collections import Counter
from collections.abc import Hashable, Iterator
from operator import itemgetter

from perfdecl.indicators.one_unit import in_base
from perfdecl.indicators.value import Value
from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

LEAST = 5
SHARE = 0.8


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At 绩效指标."""
    values = [target.value for target in declaration.targets if target.value is not None]
    if len(values) < LEAST:
        return
    said = [_said(value) for value in values]
    most, count = max(Counter(said).items(), key=itemgetter(1))
    if count >= SHARE * len(values):
        uses = tuple(target.value_path for target in declaration.targets)
        args = {"value": values[said.index(most)].text.strip(), "count": count, "all": len(values)}
        yield Finding(("indicators",), "PD425", args, uses=uses)


def _said(value: Value) -> Hashable:
    """What a value says, however it is written: ≥95%, 95%以上 and 不低于95% are one."""
    if value.value is not None:
        number, unit = in_base(value.value, value.unit)
        return value.operator or "=", number, unit
    if value.kind == "text":
        return "".join(value.text.split())
    _, *understood = value
    return tuple(understood)
