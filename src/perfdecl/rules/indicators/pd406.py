"""同一个二级指标下有两个同名指标

同名指标多半是重复填写，系统汇总时也会互相覆盖。只差全角半角、括号或空格的也算同名。

---
The same name twice within one second-level group

It was probably entered twice, and systems that collect the data let one overwrite the other.
Names that differ in width, brackets or blanks alone are the same.

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

from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import same_name
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the second name; the first is shown, too."""
    first: dict[tuple[Path, str], Path] = {}
    for target in declaration.targets:
        name = same_name(target.name)
        if name:
            earlier = first.setdefault((target.path[:-1], name), target.name_path)
            if earlier != target.name_path:
                yield Finding(target.name_path, "PD406", {"name": target.name}, (earlier,))
