"""单位与指标名称矛盾

名称是“…率”，值却不是百分数；名称是“…人数”，单位却是“个”；或者定性的文字后面带着单位。

---
Unit and name contradict each other

The name says rate (…率) and the value is no percentage; it says number of people (…人数) and the unit counts things; or a
qualitative text carries a unit.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: ≥95分
Fails:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200个
Fails:
    indicators:
      output:
        quality:
          - name: 工作质量
            annual: 优良%
Passes:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: ≥95%
Passes:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200人次
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: 10场
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.indicators.units import contradicted_unit
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        written = of_the_year(target)
        if written is None:
            continue
        value, text = written.value, written.text
        if value.kind == "text" and text.endswith(("%", "％")) and text.strip("%％") and not value.is_unclear:
            yield Finding(written.path, "PD409.text", {"value": text}, written.related)
        elif value.unit:
            expected = contradicted_unit(target.name, value.unit)
            if expected:
                args = {"name": target.name, "unit": value.unit, "expected": expected}
                yield Finding(written.path, "PD409", args, written.related)
