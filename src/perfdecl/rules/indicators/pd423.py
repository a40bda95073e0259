"""指标归类可能不对

“…率”通常是质量或时效，不是数量；满意度应当放在满意度指标下。

---
Perhaps in the wrong group

A rate usually is quality or timeliness, not quantity; satisfaction belongs under satisfaction.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 事件处置率
            annual: ≥95%
Fails:
    indicators:
      benefit:
        social:
          - name: 居民满意度
            annual: ≥90%
Passes:
    indicators:
      output:
        quality:
          - name: 事件处置率
            annual: ≥95%
Passes:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥90%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.indicators.names import is_percentage, is_rate, last_noun
from perfdecl.rules.indicators.words.rates import NO_PERCENTAGE, SATISFACTION
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the name. Its end decides: 满意度调查次数 is a number of times."""
    for target in declaration.targets:
        path, args = target.name_path, {"name": target.name, "group": Key(target.path[:-1])}
        noun, value = last_noun(target.name), target.value
        if noun.endswith(SATISFACTION):
            if target.level1 != "satisfaction":
                yield Finding(path, "PD423.satisfaction", args)
            continue
        is_other = value is not None and value.kind != "text" and not is_percentage(target, value)
        if target.level2 == "quantity" and is_rate(noun) and not noun.endswith(NO_PERCENTAGE) and not is_other:
            yield Finding(path, "PD423.rate", args)
