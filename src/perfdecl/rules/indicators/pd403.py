"""没有满意度指标

满意度指标说明服务对象是否满意。确实没有服务对象时，可以加注释忽略这一条并写明原因。

---
No satisfaction indicator

It says whether those who are served are content. A department that serves nobody may suppress this rule with its reason.

---
Source: 88, 101
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥80%
Passes:
    indicators:
      satisfaction:
        service_recipients:
          - name: 居民满意度
            annual: ≥90%
"""

from collections.abc import Iterator

from perfdecl.model.indicators import lists_of
from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At 满意度指标, or what would contain it."""
    if all(target.level1 != "satisfaction" for target in declaration.targets):
        path = ("indicators", "satisfaction")
        yield Finding(path, "PD403", uses=(path, *lists_of("satisfaction")))
