"""像是把“元”当成了“万元”

两边合计正好相差一万倍，或者把其中一个金额除以一万后两边正好相等：多半是按“元”填写了。

---
元 written for 万元

Two sums differ by exactly ten thousand times, or would agree with one amount divided by ten thousand: it was probably
filled in in 元.

---
Source: published
Form: table14
Fails:
    budget:
      expenditure:
        basic: 100
        project: 500000
      funding:
        fiscal_appropriation: 150
      level:
        district: 150
Passes:
    budget:
      expenditure:
        basic: 100
        project: 500000元
      funding:
        fiscal_appropriation: 150
      level:
        district: 150
"""

from collections.abc import Iterator

from perfdecl.model.path import Path
from perfdecl.model.sums import Sum
from perfdecl.rules.budget.sums import places
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.needs import HasEquations
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

TEN_THOUSAND = 10_000


def check(declaration: HasEquations) -> Iterator[Finding]:
    """At the amount, or at the side of which all amounts are too large."""
    seen: set[Path] = set()
    for left_path, left, right_path, right in declaration.equations:
        finding = _too_large(left_path, left, right) or _too_large(right_path, right, left)
        if finding is not None and finding.path not in seen:
            seen.add(finding.path)
            yield finding


def _too_large(path: Path, large: Sum, small: Sum) -> Finding | None:
    """What is wrong with ``large``, if it is ten thousand times too large in one amount or as a whole."""
    if large.total <= small.total:
        return None
    uses = places(large, small)
    for addend in large.addends:
        if large.total - addend.amount + addend.amount / TEN_THOUSAND == small.total:
            args: dict[str, object] = {"key": Key(addend.path), "amount": addend.amount}
            return Finding(addend.path, "PD204.amount", args, uses=uses)
    if large.total == small.total * TEN_THOUSAND:
        return Finding(path, "PD204.side", {"key": Key(path)}, uses=uses)
    return None
