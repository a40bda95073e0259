"""质量、时效或成本指标写成了定性的文字

质量、时效和成本指标应当可以衡量。时效可以写“及时”“按期完成”一类的话，成本可以写“不超过预算”；“符合国家标准”“全部合格”
“应补尽补”“甲级”说得清达没达到，也可以。

---
A qualitative value under quality, timeliness or cost

These should be measurable. Timeliness may be said in words such as 及时 and 按期完成, and a
cost as 不超过预算. What can be told to be reached or not is fine, too: 符合国家标准, 全部合格, 应补尽补, 甲级.

---
Source: 101
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 宣传活动质量
            annual: 优良
Fails:
    indicators:
      output:
        cost:
          - name: 成本控制
            annual: 合理
Passes:
    indicators:
      output:
        quality:
          - name: 宣传活动合格率
            annual: ≥95%
Passes:
    indicators:
      output:
        timeliness:
          - name: 补助发放及时性
            annual: 及时发放
Passes:
    indicators:
      output:
        timeliness:
          - name: 完成时间
            annual: 12月底前
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.indicators.qualitative import is_absolute, is_qualitative, is_ranked, is_relative, is_timely
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

GROUPS = ("quality", "timeliness", "cost")


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        written = of_the_year(target)
        if target.level2 not in GROUPS or written is None or not is_qualitative(written.value):
            continue
        if (
            is_relative(written.text)
            or is_absolute(written.value)
            or is_ranked(written.value)
            or (target.level2 == "timeliness" and is_timely(written.text))
        ):
            continue
        args = {"name": target.name, "value": written.text, "group": Key(target.path[:-1])}
        yield Finding(written.path, "PD414", args, written.related)
