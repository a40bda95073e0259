"""把一级或二级指标的名称当成了三级指标

三级指标要写具体的指标，不能重复“数量指标”“社会成本指标”这样的一级、二级名称。

---
The name of a first or second level used for an indicator

A third-level indicator names something to be measured, not its group, in this form or in the scheme
of 2021 (社会成本指标).

---
Source: published
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 社会效益指标
            annual: 显著提升
Passes:
    indicators:
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥80%
Passes:
    indicators:
      satisfaction:
        service_recipients:
          - name: 服务对象满意度
            annual: ≥90%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import plain_name
from perfdecl.rules.indicators.words.groups import FINE, GROUPS, SUFFIX
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

NAMES = frozenset({*GROUPS, *(name.removesuffix(SUFFIX) for name in GROUPS)}) - FINE
#: 数量指标1 says no more than 数量指标.
NUMBERS = "0123456789一二三四五六七八九十"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the name."""
    for target in declaration.targets:
        if plain_name(target.name).rstrip(NUMBERS) in NAMES:
            yield Finding(target.name_path, "PD422", {"name": target.name})
