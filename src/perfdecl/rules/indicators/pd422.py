"""把二级指标的名称当成了三级指标

三级指标要写具体的指标，不能重复“数量指标”“社会效益指标”这样的类别名称。

---
The name of a second-level group used for an indicator

A third-level indicator names something to be measured, not its group.

---
Source: published
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

from perfdecl.forms.table14.model import Declaration
from perfdecl.model.vocabulary import shape_of
from perfdecl.rules.finding import Finding

SEVERITY = "warning"

SUFFIX = "指标"
#: 服务对象满意度 without 指标 is a good name for an indicator.
FINE = ("服务对象满意度",)


def check(declaration: Declaration) -> Iterator[Finding]:
    """At the name."""
    groups = shape_of(type(declaration)).parts["indicators"].parts.values()
    labels = {name.label for group in groups for name in group.names.values()}
    names = labels | {label.removesuffix(SUFFIX) for label in labels}
    for target in declaration.targets:
        if target.name in names and target.name not in FINE:
            yield Finding((*target.path, "name"), "PD422", {"name": target.name})
