"""没有要求的指标值

“≥0场”“≥0%”什么都不做也能完成。写一个真正的目标；如果要求没有发生，写“=0”。

---
An empty target

≥0场 or ≥0% is reached by doing nothing. Write a real target or, where there is to be none, =0.

---
Source: practice
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥0场
Passes:
    indicators:
      output:
        quality:
          - name: 安全事故起数
            annual: =0起
Passes:
    indicators:
      benefit:
        economic:
          - name: 旅游收入增长率
            annual: ≥0%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.once import each_once
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

#: What may fall: that it does not is a target.
MAY_FALL = tuple(
    "增长 增幅 增速 增加 增量 提升 提高 上升 下降 降低 降幅 减少 变化 变动 波动 同比 环比 节约 节余 结余 盈余 利润 净 差额 偏差".split()
)


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each such value."""
    for target in declaration.targets:
        if any(word in target.name for word in MAY_FALL):
            continue
        for written in each_once(target):
            value = written.value
            if value.operator == "≥" and value.value == 0 and not any(word in written.text for word in MAY_FALL):
                yield Finding(written.path, "PD430", {"name": target.name, "value": written.text}, written.related)
