"""满意度过低或等于 100%

满意度通常是 90% 或 95%。低于 80% 要求太低，100% 又难以做到。

---
Satisfaction below 80% or at 100%

It usually is 90% or 95%. Below 80% asks too little, and 100% is hardly ever reached.

---
Source: published
Form: table14
Fails:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥70%
Fails:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: =100%
Passes:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥90%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import is_percentage, last_noun
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.indicators.words.rates import SATISFACTION
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period. A 投诉率 or 回访率 under 满意度 is no satisfaction."""
    for target in declaration.targets:
        noun, written = last_noun(target.name), of_the_year(target)
        if written is None or target.level1 != "satisfaction" or not noun.endswith(SATISFACTION):
            continue
        value = written.value
        if noun.endswith(tuple(f"不{word}" for word in SATISFACTION)) or value.operator in ("≤", "<"):
            continue
        if value.value is None or not is_percentage(target, value):
            continue
        if value.value < 80 or value.value == 100:
            entry = "PD426.full" if value.value == 100 else "PD426.low"
            yield Finding(written.path, entry, {"value": written.text}, written.related)
