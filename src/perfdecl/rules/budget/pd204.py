"""像是把“元”当成了“万元”

两边合计正好相差一万倍，或者把其中一个金额除以（乘以）一万后两边正好相等：多半是“元”和“万元”弄混了。

---
元 written for 万元

Two sums differ by exactly ten thousand times, or would agree with one amount divided (or multiplied) by ten thousand: 元 and 万元
were probably mixed up.

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
    """At the amount, or at the side of which all amounts are too large or too small."""
    for left_path, left, right_path, right in declaration.equations:
        if left.total == right.total:
            continue
        sides = ((left_path, left), (right_path, right))
        (small_path, small), (large_path, large) = sorted(sides, key=lambda side: side[1].total)
        finding = (
            _too_large(large, small) or _whole_side(large_path, large, small_path, small) or _too_small(large, small)
        )
        if finding is not None:
            yield finding


def _too_large(large: Sum, small: Sum) -> Finding | None:
    """The one amount of the larger side that is ten thousand times too large."""
    uses = places(large, small)
    for addend in large.addends:
        if addend.amount and large.total - addend.amount + addend.amount / TEN_THOUSAND == small.total:
            args: dict[str, object] = {"key": Key(addend.path), "amount": addend.amount}
            return Finding(addend.path, "PD204.amount", args, uses=uses)
    return None


def _too_small(large: Sum, small: Sum) -> Finding | None:
    """The one amount of the smaller side that is ten thousand times too small."""
    uses = places(large, small)
    for addend in small.addends:
        if addend.amount and small.total - addend.amount + addend.amount * TEN_THOUSAND == large.total:
            meant = addend.amount * TEN_THOUSAND
            args: dict[str, object] = {"key": Key(addend.path), "amount": addend.amount, "meant": meant}
            return Finding(addend.path, "PD204.small", args, uses=uses)
    return None


def _whole_side(large_path: Path, large: Sum, small_path: Path, small: Sum) -> Finding | None:
    """All of the larger side, if that is ten thousand times the other."""
    if large.total != small.total * TEN_THOUSAND:
        return None
    return Finding(large_path, "PD204.side", {"key": Key(large_path)}, (small_path,), uses=places(large, small))
