"""同一个二级指标下有两个同名指标

同名指标多半是重复填写，系统汇总时也会互相覆盖。

---
The same name twice within one second-level group

It was probably entered twice, and systems that collect the data let one overwrite the other.

---
Source: practice
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
          - name: 开展宣传活动场次
            annual: ≥8场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
          - name: 开展培训场次
            annual: ≥8场
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.rules.repeated import repeated
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the second name; the first is shown, too."""
    for level2 in dict.fromkeys(target.level2 for target in declaration.targets):
        rows = (((*one.path, "name"), one.name) for one in declaration.targets if one.level2 == level2)
        for path, first, name in repeated(rows):
            yield Finding(path, "PD406", {"name": name}, (first,))
