"""不可能超过 100% 的比率超过了 100%

合格率、覆盖率、知晓率、满意度、及时率等是整体中的一部分，不可能超过 100%。增长率、完成率、毛入学率、保值增值率等可以超过，不在此列。“295%”之类的值多半是“≥95%”的“≥”被误认成了“2”。

---
More than 100% for a rate that cannot be

Rates such as 合格率, 覆盖率, 知晓率, 满意度 and 及时率 are a part of a whole. Growth, completion over plan and ratios of two
different things (毛入学率, 保值增值率) may exceed 100% and are not meant. A value such as 295% is probably ≥95% with the sign
misread as a digit.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: 295%
Fails:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥120%
Passes:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: ≥95%
Fails:
    indicators:
      output:
        quality:
          - name: 合格率（%）
            annual: ≥120
Passes:
    indicators:
      benefit:
        economic:
          - name: 国有资产保值增值率
            annual: ≥102%
Passes:
    indicators:
      benefit:
        social:
          - name: 旅游收入增长率
            annual: ≥120%
Passes:
    indicators:
      output:
        quantity:
          - name: 任务完成率
            annual: ≥110%
"""

from collections.abc import Iterator
from decimal import Decimal

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.direction import is_bounded
from perfdecl.rules.indicators.names import is_percentage
from perfdecl.rules.indicators.once import each_once
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each value that does."""
    for target in declaration.targets:
        if not is_bounded(target.name):
            continue
        for written in each_once(target):
            value = written.value
            number = value.value if value.kind == "number" else value.high
            if number is None or number <= 100 or not is_percentage(target, value):
                continue
            args: dict[str, object] = {"name": target.name, "value": written.text}
            meant = _meant(number)
            if meant and value.kind == "number":
                args |= {"meant": f"{meant}{'%' if value.unit else ''}"}
                yield Finding(written.path, "PD410.misread", args, written.related)
            else:
                yield Finding(written.path, "PD410", args, written.related)


def _meant(number: Decimal) -> str:
    """What was probably written where ≥ was misread as 2; empty where that gives no sensible rate."""
    written = str(number)
    if not written.startswith("2"):
        return ""
    meant = Decimal(written[1:])
    if 10 <= meant < 100:
        return f"≥{meant}"
    return "=100" if meant == 100 else ""
