"""只写了“/”“无”“略”之类

一项内容只写“/”“-”“无”“略”“同上”，等于没有填写。必填的写上内容，可以不填的整项删去。年度指标值只写这些的是 PD401。

---
A filler stands for a text

“/”, “-”, 无, 略 or 同上 alone say nothing. What is required needs a text; what may be left out is better left out whole. An annual
target that is one of these is PD401.

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

from perfdecl.model.leaves import texts_of
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.needs import HasTextsAndTargets
from perfdecl.severity import Severity
from perfdecl.text.fillers import is_filler

SEVERITY: Severity = "warning"


def check(declaration: HasTextsAndTargets) -> Iterator[Finding]:
    """At the text."""
    annual = {target.annual_path for target in declaration.targets}
    for path, text in texts_of(declaration):
        if path not in annual and is_filler(text):
            written = text.strip()
            start = text.index(written)
            within = (start, start + len(written))
            yield Finding(path, "PD507", {"key": Key(path), "written": written}, within=within)
