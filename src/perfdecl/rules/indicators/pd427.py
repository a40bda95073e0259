"""指标值写在了名称里

名称里写了数量（如“村组干部230人”），数量应当写在指标值里。

---
The value stands in the name

A name with a quantity, such as 村组干部230人: the quantity belongs into the value.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 村组干部230人
            annual: 100%
Passes:
    indicators:
      output:
        quantity:
          - name: 村组干部人数
            annual: 230人
Passes:
    indicators:
      output:
        quantity:
          - name: 2024年活动场次
            annual: ≥6场
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.words import quantity_in
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the quantity in the name."""
    for target in declaration.targets:
        found = quantity_in(target.name)
        if found is not None:
            path = target.name_path
            yield Finding(path, "PD427", {"name": target.name, "quantity": target.name[slice(*found)]}, within=found)
