"""数值没有单位

指标值写了数字却没有单位，读的人不知道是多少“什么”。单位也可以写在名称末尾的括号里，如“培训人数（人）”。指数、得分等不需要单位。

---
A number without a unit

Nobody knows what is counted. The unit may also stand in brackets at the end of the name, as in 培训人数（人）. Indices and scores need none.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200
Passes:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200人
Passes:
    indicators:
      output:
        quantity:
          - name: 培训人数（人）
            annual: ≥200
"""

from collections.abc import Iterator

from perfdecl.indicators.measures import PERCENT, SCALES
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.direction import is_bounded
from perfdecl.rules.indicators.excel import may_be_excel_date
from perfdecl.rules.indicators.names import has_no_unit, unit_in_name
from perfdecl.rules.indicators.once import Written, of_the_year
from perfdecl.rules.indicators.units import expected_unit
from perfdecl.rules.indicators.words.rates import UNITLESS
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

#: What money is proposed in.
MONEY = "万元"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period. 万 is no unit, except of money; zero needs none."""
    for target in declaration.targets:
        written = of_the_year(target)
        if written is None or written.value.kind not in ("number", "range"):
            continue
        unit = written.value.unit
        if (unit and (unit not in SCALES or target.level2 == "cost")) or written.value.value == 0:
            continue
        if has_no_unit(target.name) or written.text.startswith(UNITLESS):
            continue
        if unit_in_name(target.name) or may_be_excel_date(target):
            continue
        args = {
            "value": written.text,
            "better": _better(written, expected_unit(target.name), is_part=is_bounded(target.name)),
        }
        yield Finding(written.path, "PD408", args, written.related)


def _better(written: Written, unit: str, *, is_part: bool) -> str:
    """The value with the unit; a part of a whole that is written as a part of one, 0.95, is 95%."""
    number = written.value.value
    if unit == MONEY and (written.value.unit or "") in SCALES:  # 20万 is 20万元
        return f"{written.text}元"
    if unit != PERCENT or not is_part or number is None or not 0 < number <= 1:
        return f"{written.text}{unit}"
    return f"{written.value.operator or '='}{(number * 100).normalize():f}{unit}"
