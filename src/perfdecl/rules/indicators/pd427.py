"""指标值写在了名称里

名称里写了数量（如“村组干部230人”），数量应当写在指标值里。第12期、前20条、5A级、百千万工程之类不算。

---
The value stands in the name

A name with a quantity, such as 村组干部230人: the quantity belongs into the value. Ordinals,
editions and the names of programmes are none.

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
from perfdecl.rules.indicators.words.quantities import COUNTED, ORDINAL
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

_DIGITS = "0123456789０１２３４５６７８９"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the quantity in the name."""
    for target in declaration.targets:
        found = quantity_in(target.name)
        if found is not None:
            args = {"name": target.name, "quantity": target.name[slice(*found)]}
            within = found[0] + target.indent, found[1] + target.indent
            yield Finding(target.name_path, "PD427", args, within=within)


def quantity_in(name: str) -> tuple[int, int] | None:
    """Where a quantity stands at the end of a name: 村组干部230人; None where none does."""
    if not name.endswith(COUNTED):
        return None
    unit = max((unit for unit in COUNTED if name.endswith(unit)), key=len)
    number = name.removesuffix(unit).rstrip("余多").rstrip("万亿千百")
    start = len(number.rstrip(f"{_DIGITS}.,"))
    if start == len(number) or number[start] not in _DIGITS:
        return None
    if not start or name[:start].rstrip().endswith(ORDINAL):
        return None
    return start, len(name)
