"""把二级指标的名称当成了三级指标

三级指标要写具体的指标，不能重复“数量指标”“社会效益指标”这样的类别名称。

---
The name of a second-level group used for an indicator

A third-level indicator names something to be measured, not its group.

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
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

#: The first and second levels of the form.
LEVELS = (
    *("产出指标", "数量指标", "质量指标", "时效指标", "成本指标"),
    *("效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
    *("满意度指标", "服务对象满意度指标"),
)
#: 服务对象满意度 without 指标 is a good name for an indicator.
NAMES = frozenset({*LEVELS, *(level.removesuffix("指标") for level in LEVELS)} - {"服务对象满意度"})


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the name."""
    for target in declaration.targets:
        if target.name in NAMES:
            yield Finding(target.name_path, "PD422", {"name": target.name})
