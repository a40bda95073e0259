"""实施周期指标值与年度指标值不一致

两个值的符号、单位或类型不同，或者只写了一个，多半有一处填错。同一个单位的不同写法（2.4万人次、24000人次）不算不同，
亩和公顷、次和次/年也不算。

---
The values for the period and for the year do not match

They differ in sign, unit or kind, or only one is given: one of them is probably wrong. Two ways to write one unit
(2.4万人次, 24000人次) are the same; 亩 and 公顷, 次 and 次/年 can be compared by people.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            period: 6次
            annual: ≥6场
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            annual: ≥6场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动场次
            period: ≥12场
            annual: ≥6场
"""

from collections.abc import Iterator

from perfdecl.indicators.one_unit import is_same_kind
from perfdecl.indicators.value import Value
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.indicators.direction import is_too_much
from perfdecl.rules.indicators.names import unit_in_name
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity
from perfdecl.text.fillers import is_filler

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the period, or where it should be. PD401 stands where the year's is missing."""
    for target in declaration.targets:
        period, annual = target.period, target.annual
        path, other = target.period_path, target.annual_path
        if annual is None or not path or is_filler(annual.text):
            continue
        if period is None:
            yield Finding(path, "PD418.missing", {"key": Key(path), "name": target.name})
            continue
        if is_filler(period.text) or period.is_unclear or annual.is_unclear:
            continue
        args = {"period": period.text.strip(), "annual": annual.text.strip()}
        if _kind(period.kind) != _kind(annual.kind):
            yield Finding(path, "PD418.kind", args, (other,))
        elif _differ(target.name, period, annual):
            yield Finding(path, "PD418.unit", args, (other,))
        elif _signs_differ(period, annual) and not is_too_much(target, annual):
            yield Finding(path, "PD418.sign", args, (other,))


def _differ(name: str, period: Value, annual: Value) -> bool:
    """Whether the units are two; where the year's is not written at all, PD408 says so. Zero is the same in any unit."""
    units = [value.unit or unit_in_name(name) for value in (period, annual)]
    return bool(units[1]) and not is_same_kind(*units) and not period.value == annual.value == 0


def _signs_differ(period: Value, annual: Value) -> bool:
    return period.kind == annual.kind == "number" and (period.operator or "=") != (annual.operator or "=")


def _kind(kind: str) -> str:
    """A range is of one kind with numbers: it can be compared with them."""
    return "number" if kind == "range" else kind
