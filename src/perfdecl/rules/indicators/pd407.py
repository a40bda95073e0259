"""两个二级指标下有同名指标

同一个指标只应归入一个二级指标。

---
The same name under two second-level groups

One indicator belongs to one group only.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
        quality:
          - name: 开展宣传活动场次
            annual: ≥6场
Passes:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
        quality:
          - name: 宣传活动合格率
            annual: ≥96%
"""

from collections.abc import Iterator

from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.indicators.names import same_name
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the name in the later group; the first is shown, too."""
    first: dict[str, Path] = {}
    for target in declaration.targets:
        name, path = same_name(target.name), target.name_path
        earlier = first.setdefault(name, path)
        if name and earlier[:-2] != target.path[:-1]:
            yield Finding(path, "PD407", {"name": target.name, "group": Key(earlier[:-2])}, (earlier,))
