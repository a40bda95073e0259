"""还有没填的占位符

“XX”“X项”“***”“○○”“（ ）”“某某”“□”“目标1：”之类的占位符没有换成实际内容；“待定”“待填”“待核实”之类单独成句、写在括号里或就是全部内容的也是。
“有待完善”“接待填报”“待定岗”是平常的话，不算；值里的“-”和“.”不算。每一处都会报告。

---
A placeholder was left over

XX, X项, ***, ○○, （ ）, 某某, □, 目标1： with nothing behind it must be replaced; so must 待定, 待填, 待核实 and the like where they are
a clause of their own, stand in brackets, or are all there is. 有待完善, 接待填报, 待定岗 are ordinary Chinese; a hyphen or a full stop
within a value is no placeholder. Every one of them is told.

---
Source: published
Form: table14
Fails:
    objective: 完成XX项重点工作。
Fails:
    objective: 完成全年任务，具体金额：待定。
Passes:
    objective: 完成6-8项重点工作。
Passes:
    objective: 针对公共服务设施有待完善的问题，补齐短板。
"""

from collections.abc import Iterator

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity
from perfdecl.text.placeholders import placeholders

SEVERITY: Severity = "error"


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At each of them."""
    for path, text in texts_of(declaration):
        for start, end in placeholders(text):
            yield Finding(path, "PD501", {"placeholder": text[start:end]}, within=(start, end))
