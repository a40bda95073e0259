"""比率超过 100%

除增长率、完成率等以外，比率不可能超过 100%。“295%”之类的值多半是“≥95%”的“≥”被误认成了“2”。

---
A rate over 100%

Apart from growth and from completion over plan, no rate exceeds 100%. A value such as 295% is probably ≥95% with the sign
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

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.words import is_bounded_rate
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each value that does."""
    for target in declaration.targets:
        if not is_bounded_rate(target.name):
            continue
        for path, value in target.written:
            if not value.is_percentage:
                continue
            number = value.value if value.kind == "number" else value.high
            if number is None or number <= 100:
                continue
            args: dict[str, object] = {"name": target.name, "value": value.text.strip()}
            digits = str(number)
            if value.operator is None and digits[0] == "2" and len(digits.partition(".")[0]) == 3:
                yield Finding(path, "PD410.misread", args | {"meant": f"≥{digits[1:].lstrip('0')}%"})
            else:
                yield Finding(path, "PD410", args)
