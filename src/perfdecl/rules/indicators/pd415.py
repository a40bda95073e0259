"""效益指标写成了定性的文字

效益可以定性，但要能说清“显著提升”和“有所提升”怎么区分，否则无法评分。可以在后面用括号写明，如“显著提升（知晓率≥90%）”。“全覆盖”“零增长”“前10名”不用。

---
A qualitative value under benefit

Benefit may be qualitative, but it must be told how 显著提升 and 有所提升 differ; else it cannot be graded.
That may stand in brackets behind it, as in 显著提升（知晓率≥90%）. 全覆盖, 零增长 and ranks need none.

---
Source: 101
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 城市形象
            annual: 显著提升
Passes:
    indicators:
      benefit:
        social:
          - name: 城市形象
            annual: 显著提升（知晓率≥90%）
Passes:
    indicators:
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥80%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.indicators.qualitative import is_absolute, is_graded, is_qualitative, is_ranked, is_relative
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        written = of_the_year(target)
        if target.level1 != "benefit" or written is None or not is_qualitative(written.value):
            continue
        if is_absolute(written.value) or is_relative(written.text):
            continue
        if not is_graded(written.value) and not is_ranked(written.value):
            args = {"name": target.name, "value": written.text}
            yield Finding(written.path, "PD415", args, written.related)
