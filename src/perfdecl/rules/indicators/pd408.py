"""数值没有单位

指标值写了数字却没有单位，读的人不知道是多少“什么”。单位也可以写在名称末尾的括号里，如“培训人数（人）”。

---
A number without a unit

Nobody knows what is counted. The unit may also stand in brackets at the end of the name, as in 培训人数（人）.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200
Passes:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200人
Passes:
    indicators:
      output:
        quantity:
          - name: 培训人数（人）
            annual: ≥200
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.words import has_unit, may_be_excel_date
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        value = target.value
        if value is None or value.kind not in ("number", "range") or value.unit:
            continue
        if not has_unit(target.name) and not may_be_excel_date(target):
            yield Finding(target.value_path, "PD408", {"value": value.text.strip()})
