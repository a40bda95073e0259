"""年度指标值大于实施周期指标值

实施周期包含本年度，计数的指标一年完成的不会比整个周期多。

---
The year's target is larger than the period's

The period contains the year: of what is counted, one year cannot bring more than the whole.

---
Source: arithmetic
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            period: ≥6场
            annual: ≥12场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            period: ≥12场
            annual: ≥6场
Passes:
    indicators:
      output:
        quantity:
          - name: 活动开展率
            period: ≥90%
            annual: ≥95%
"""

from collections.abc import Iterator
from decimal import Decimal

from perfdecl.indicators.one_unit import in_base, is_same_unit
from perfdecl.indicators.target import Target
from perfdecl.indicators.units import measure_of, scale_of
from perfdecl.indicators.value import Value
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import is_rate, last_noun, unit_in_name
from perfdecl.rules.indicators.units import is_counted_unit
from perfdecl.rules.indicators.words.counted import FLOWS, LEVEL_UNITS, LEVELS
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year."""
    for target in declaration.targets:
        period, annual = target.period, target.annual
        if period is None or annual is None:
            continue
        if annual.operator in ("≤", "<") or period.operator in ("≤", "<") or not is_same_unit(period.unit, annual.unit):
            continue
        whole, part = _ends(period), _ends(annual)
        if whole and part and part[0] > whole[0] and part[1] > whole[1] and _adds_up(target, annual):
            args = {"annual": annual.text.strip(), "period": period.text.strip()}
            yield Finding(target.annual_path, "PD419", args, (target.period_path,))


def _adds_up(target: Target, value: Value) -> bool:
    """Whether what is measured is counted over the years: no rate, no level, no price."""
    unit = value.unit or unit_in_name(target.name)
    measure = measure_of(unit[len(scale_of(unit)) :])
    noun = last_noun(target.name)
    if "/" in unit or "每" in unit or {unit, measure} & LEVEL_UNITS or is_rate(noun):
        return False
    if (noun.endswith("度") and not noun.endswith("长度")) or any(word in noun for word in LEVELS):
        return False
    return target.level2 == "quantity" or is_counted_unit(unit) or any(word in noun for word in FLOWS)


def _ends(value: Value) -> list[Decimal]:
    """The smallest and the largest number that a value allows, in one unit; neither of a text or a date."""
    ends = (value.low, value.high) if value.kind == "range" else (value.value, value.value)
    return [in_base(number, value.unit)[0] for number in ends if number is not None]
