"""金额超过两位小数

表上的金额印两位小数，更多的小数会四舍五入，打印出来的数加起来就可能不平。按“元”填写的金额折合成万元本来就有更多小数，只作提示。

---
An amount with more than two decimals

The form prints two decimals. More are rounded, and the printed amounts may then not add up. An amount in 元 has more of
them by its nature: that is only an information.

---
Source: practice
Form: table14
Fails:
    budget:
      expenditure:
        basic: 100.125
        project: 0
      funding:
        fiscal_appropriation: 100.125
      level:
        district: 100.125
Passes:
    budget:
      expenditure:
        basic: 100.12
        project: 0
      funding:
        fiscal_appropriation: 100.12
      level:
        district: 100.12
"""

from collections.abc import Iterator, Mapping

from perfdecl.model.amount import InYuan, printed, rounded
from perfdecl.model.leaves import HasLeaves, amounts_of
from perfdecl.rules.finding import Finding, Key
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
#: What some of its messages weigh: an amount in 元 has more decimals than the form by its nature.
SEVERITIES: Mapping[str, Severity] = {"PD106.yuan": "info"}


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At each such amount, of those in 元 at the first; noughts at the end do not count."""
    inexact = [(path, amount) for path, amount in amounts_of(declaration) if amount != rounded(amount)]
    in_yuan = [path for path, amount in inexact if isinstance(amount, InYuan)]
    for path, amount in inexact:
        args: dict[str, object] = {"key": Key(path), "written": f"{amount:f}", "printed": printed(amount)}
        if not isinstance(amount, InYuan):
            yield Finding(path, "PD106", args)
        elif path == in_yuan[0]:
            yield Finding(path, "PD106.yuan", args, tuple(in_yuan[1:]))
