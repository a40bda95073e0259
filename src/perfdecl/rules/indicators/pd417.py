"""数值没有比较符号

没有符号的数值按“=”理解：多了少了都算没有完成。如果本意是“不少于”，写“≥”；成本、时限一般写“≤”，不会超过 100% 的比率写“=100%”。
同一组里的几个数值合并为一条。

---
A number without a sign

It is read as “=”: more and less both miss it. Where “at least” is meant, write ≥; costs and time
limits usually have ≤, and rates that cannot exceed 100% have =100%. All such values of one group are one finding.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: 10场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: ≥10场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展活动次数
            annual: 不少于10场
"""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.indicators.measures import TIMES
from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Operator, Value
from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding, Key, Replacement
from perfdecl.rules.indicators.direction import is_bounded, is_too_much, should_be_low
from perfdecl.rules.indicators.excel import may_be_excel_date
from perfdecl.rules.indicators.names import is_percentage, last_noun
from perfdecl.rules.indicators.signs import VAGUE, changed, sign_added
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

#: Ends of names whose time is the longest that it may take.
DEADLINES = ("时间", "时限", "工期", "周期", "期限", "时长")


class _Row(NamedTuple):
    """A value without a sign: where it stands, what to write, and the edits that write ``=``."""

    path: Path
    text: str
    better: str
    edits: tuple[Replacement, ...]
    related: tuple[Path, ...]


def check(declaration: HasTargets) -> Iterator[Finding]:
    """Once for each second-level group, at its first such value; the others are shown, too."""
    groups: dict[Path, list[_Row]] = {}
    for target in declaration.targets:
        if (row := _row(target)) is not None:
            groups.setdefault(target.path[:-1], []).append(row)
    for group, rows in groups.items():
        first, *others = rows
        related = (*first.related, *(path for row in others for path in (row.path, *row.related)))
        edits = [edit for row in rows for edit in row.edits]
        fix = edits[0]._replace(others=tuple(edits[1:])) if all(row.edits for row in rows) else None
        args: dict[str, object] = {"value": first.text, "better": first.better}
        if others:
            better = "、".join(dict.fromkeys(row.better for row in rows))
            args |= {"count": len(rows), "group": Key(group), "better": better}
        yield Finding(first.path, "PD417.many" if others else "PD417", args, related, (first.path,), fix=fix)


def _row(target: Target) -> _Row | None:
    value = target.value
    if value is None or value.kind != "number" or value.operator is not None or not _is_sure(target, value):
        return None
    if any(one.operator is not None for _, one in target.written):  # the two do not match: PD418
        return None
    # A period without a sign would no longer match a year's value that has one.
    written = [(path, one) for path, one in target.written if one.kind == "number" and one.operator is None]
    edits = [(path, one.text, sign_added(one.text, "=")) for path, one in written]
    fixes = tuple(Replacement(path, (edit,)) for path, _, edit in edits if edit)
    sign = _sign(target)
    better = sign_added(value.text, sign)
    places = tuple(path for path, _ in written if path != target.value_path)
    text = changed(value.text, (better,)) if better else f"{sign}{value.value}{value.unit}"
    return _Row(target.value_path, value.text.strip(), text, fixes if len(fixes) == len(written) else (), places)


def _is_sure(target: Target, value: Value) -> bool:
    """Whether nothing else is wrong with the number: that it is a date, or more than it can be; 零事故 and 约6场 are clear."""
    is_zero_in_words = not value.value and not any(map(str.isdigit, value.text))
    is_about = any(word in value.text for word in VAGUE)
    return not is_too_much(target, value) and not is_zero_in_words and not is_about and not may_be_excel_date(target)


def _sign(target: Target) -> Operator:
    """The comparison that is probably meant."""
    value = target.value
    if value is None or not value.value:
        return "="
    noun = last_noun(target.name)
    if value.value == 100 and is_bounded(target.name) and is_percentage(target, value):
        return "="
    if should_be_low(target) or (value.unit in TIMES and noun.endswith(DEADLINES)):
        return "≤"
    return "=" if target.level2 == "cost" else "≥"
