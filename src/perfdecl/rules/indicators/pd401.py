"""指标没有年度指标值

每个三级指标都必须有年度指标值，否则无法考核。“/”“-”“无”“略”“同上”不是指标值。

---
An indicator without a target for the year

Every third-level indicator needs a target for the year; without it nothing can be measured. A stroke, a dash
and words such as 无, 略 and 同上 are no target.

---
Source: practice
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
Fails:
    indicators:
      benefit:
        social:
          - name: 城市形象提升情况
            annual: "-"
Passes:
    indicators:
      output:
        quality:
          - name: 安全生产事故起数
            annual: 无
Passes:
    indicators:
      output:
        quantity:
          - name: 开展宣传活动场次
            annual: ≥6场
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.indicators.direction import says_none
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity
from perfdecl.text.fillers import is_filler

SEVERITY: Severity = "error"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the indicator, or at what stands for a value and is none. 无 of something bad is a value."""
    for target in declaration.targets:
        if target.annual is None:
            yield Finding(target.annual_path, "PD401", {"name": target.name, "key": Key(target.annual_path)})
        elif is_filler(target.annual.text) and not says_none(target, target.annual.text):
            args: dict[str, object] = {"name": target.name, "key": Key(target.annual_path)}
            args["value"] = target.annual.text.strip()
            written = of_the_year(target)
            yield Finding(target.annual_path, "PD401.filler", args, written.related if written else ())
