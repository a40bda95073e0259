"""只写了“/”“无”“略”之类

一项内容只写“/”“-”“无”“略”“同上”，等于没有填写。必填的写上内容，可以不填的整项删去。年度指标值只写这些的是 PD401；实施周期指标值写得
和它一样的，一并说明。

---
A filler stands for a text

“/”, “-”, 无, 略 or 同上 alone say nothing. What is required needs a text; what may be left out is better left out whole. An annual
target that is one of these is PD401, together with a period that says the same.

---
Source: practice
Form: table14
Fails:
    objective: 略
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 30
        goal: /
Passes:
    objective: 做到无事故、无投诉。
"""

from collections.abc import Iterator

from perfdecl.indicators.target import Target
from perfdecl.model.leaves import texts_of
from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.indicators.direction import says_none
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.needs import HasTextsAndTargets
from perfdecl.severity import Severity
from perfdecl.text.fillers import is_filler
from perfdecl.text.placeholders import placeholders

SEVERITY: Severity = "warning"


def check(declaration: HasTextsAndTargets) -> Iterator[Finding]:
    """At the text. A value for the year is PD401, and so is one for the period that says the same; …… is PD501."""
    values = {path for target in declaration.targets for path in _judged(target)}
    for path, text in texts_of(declaration):
        if path not in values and is_filler(text) and next(placeholders(text), None) is None:
            written = text.strip()
            start = len(text) - len(text.lstrip())
            within = (start, start + len(written))
            yield Finding(path, "PD507", {"key": Key(path), "written": written}, within=within)


def _judged(target: Target) -> Iterator[Path]:
    """The values that need no finding of this rule."""
    yield target.annual_path
    written = of_the_year(target)
    yield from written.related if written else ()
    if target.period is not None and says_none(target, target.period.text):
        yield target.period_path
