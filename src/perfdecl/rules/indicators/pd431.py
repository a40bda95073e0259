"""“其中”大于总数，或分项合计与总数不符

“其中”是总数的一部分，不会比总数大，几个“其中”加起来也不会（人可能重复计算，除外）；总成本的各个分项加起来应当等于总成本。不同单位的先换算成同一单位再比较。

---
A part larger than its whole, or parts that do not add up to it

What 其中 names is a part of what stands before it and cannot be more, nor can several such parts together, except of people,
who may be in several; the parts of a total cost add up to it. All are compared in one unit.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥200人
          - name: 其中：党员人数
            annual: ≥300人
Fails:
    indicators:
      output:
        cost:
          - name: 项目总成本
            annual: ≤100万元
          - name: 其中：印刷成本
            annual: ≤60万元
          - name: 其中：场地成本
            annual: ≤50万元
Passes:
    indicators:
      output:
        quantity:
          - name: 培训人数
            annual: ≥0.05万人
          - name: 其中：党员人数
            annual: ≥300人
"""

from collections.abc import Iterator
from decimal import Decimal

from perfdecl.indicators.measures import PEOPLE, PERCENT
from perfdecl.indicators.one_unit import in_base, is_same_unit
from perfdecl.indicators.value import Value
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.inner_part import part_in
from perfdecl.rules.indicators.money import in_ten_thousands
from perfdecl.rules.indicators.once import each_once
from perfdecl.rules.indicators.parts import Whole, is_total, wholes
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the part, else at the whole; and at a value that has its own part in brackets."""
    for whole in wholes(declaration.targets):
        value = whole.target.value
        if value is None:
            continue
        larger = [(part, one) for part in whole.parts if (one := part.value) and _is_larger(one, value)]
        for part, one in larger:
            args = {"part": one.text.strip(), "whole": value.text.strip(), "name": whole.target.name}
            yield Finding(part.value_path, "PD431", args, (whole.target.value_path,))
        if not larger:
            yield from _sum(whole, value)
    for target in declaration.targets:
        for written in each_once(target):
            inside = part_in(written.value)
            if inside is not None:
                args = {"part": inside, "whole": written.text}
                yield Finding(written.path, "PD431.inside", args, written.related)


def _sum(whole: Whole, value: Value) -> Iterator[Finding]:
    """The parts of a total cost are the whole of it; parts of things are no more than that. People may be in several."""
    places = tuple(part.value_path for part in whole.parts)
    args: dict[str, object] = {"name": whole.target.name}
    if len(whole.parts) < 2:
        return
    amounts = [in_ten_thousands(one) if one else None for one in (value, *(part.value for part in whole.parts))]
    known = [amount for amount in amounts if amount is not None]
    if is_total(whole.target.name) and len(known) == len(amounts):
        total = sum(known[1:])
        if total != known[0]:
            yield Finding(whole.target.value_path, "PD431.sum", args | {"whole": known[0], "total": total}, places)
    elif (more := _more(whole, value)) is not None:
        args |= {"whole": value.text.strip(), "total": more}
        yield Finding(whole.target.value_path, "PD431.more", args, places)


def _more(whole: Whole, value: Value) -> str | None:
    """What the parts add up to, where that is more of the same things than the whole."""
    if value.value is None:
        return None
    size, base = in_base(Decimal(1), value.unit)
    if value.unit == PERCENT or base in PEOPLE:
        return None
    total = Decimal(0)
    for part in whole.parts:
        if part.value is None or part.value.value is None or not is_same_unit(part.value.unit, value.unit):
            return None
        total += in_base(part.value.value, part.value.unit)[0]
    return f"{(total / size).normalize():f}{value.unit}" if total > value.value * size else None


def _is_larger(part: Value, whole: Value) -> bool:
    if part.value is None or whole.value is None or part.unit == PERCENT or not is_same_unit(part.unit, whole.unit):
        return False
    return in_base(part.value, part.unit)[0] > in_base(whole.value, whole.unit)[0]
