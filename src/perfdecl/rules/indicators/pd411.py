"""最高只能是 100% 的比率写成了“≥100%”

合格率、满意度这类比率不会超过 100%，写“=100%”。本来可以超过 100% 的比率不在此列。

---
At least 100% on a rate that cannot be more

Rates such as 合格率 and 满意度 never exceed 100%: write =100%. Rates that may are not
meant.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: ≥100%
Passes:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: =100%
Passes:
    indicators:
      benefit:
        economic:
          - name: 国有资产保值增值率
            annual: ≥100%
Passes:
    indicators:
      benefit:
        social:
          - name: 旅游收入增长率
            annual: ≥100%
"""

from collections.abc import Iterator

from perfdecl.indicators.target import Target
from perfdecl.rules.finding import Finding, Replacement
from perfdecl.rules.indicators.direction import is_bounded
from perfdecl.rules.indicators.names import is_percentage
from perfdecl.rules.indicators.once import Written, each_once
from perfdecl.rules.indicators.signs import changed, made_equal
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each such value."""
    for target in declaration.targets:
        if not is_bounded(target.name):
            continue
        for written in each_once(target):
            value = written.value
            if value.operator in ("≥", ">") and value.value == 100 and is_percentage(target, value):
                edits = made_equal(value.text)
                better = changed(value.text, edits) if edits else f"=100{'%' if value.unit else ''}"
                args = {"name": target.name, "value": written.text, "better": better}
                fix = _fix(written, edits) if edits and _may_change(target, written) else None
                yield Finding(written.path, "PD411", args, written.related, fix=fix)


def _may_change(target: Target, written: Written) -> bool:
    """Whether the other value of the row still agrees with this one afterwards."""
    others = [one for path, one in target.written if path not in (written.path, *written.related)]
    return all(one.kind != "number" or one.operator in (None, "=") or one.value == 100 for one in others)


def _fix(written: Written, edits: tuple[tuple[int, int, str], ...]) -> Replacement:
    """Only the comparison is replaced, at every place where the text stands."""
    others = tuple(Replacement(path, edits) for path in written.related)
    return Replacement(written.path, edits, others=others)
