"""把别的年度说成本年度的工作

总体目标、任务的文字或指标名称说的是另一个年度的工作，多半是上一年的文字没有改。比较、跨度、书名号里的标题不算；本来就关于另一年的事情也不算，如编制下一年预算、
公开上一年决算、评价和奖励上一年的工作、支付尾款、计划以后完工。

---
Another year is spoken of as this year's work

The objective, a task's text or an indicator's name speaks of the work of another year: last year's text was probably left in.
Comparisons, spans and titles in 《》 are fine, and so is what is about another year by its nature: drawing up next year's budget,
publishing last year's accounts, judging and rewarding last year's work, paying what is left, planning to finish later.

---
Source: published
Form: table14
Fails:
    objective: 完成2023年度各项宣传任务。
Fails:
    objective: 二〇二三年，全面完成各项任务。
Passes:
    objective: 完成2024年度各项宣传任务。
Passes:
    objective: 较2023年增加两成，落实2021—2025年规划。
Passes:
    objective: 编制2025年预算，公开2023年度决算，兑现2023年度奖励。
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasPlans
from perfdecl.severity import Severity
from perfdecl.text.years import years_of_work

SEVERITY: Severity = "warning"


def check(declaration: HasPlans) -> Iterator[Finding]:
    """At the first such year of each text."""
    for path, text in declaration.plans:
        found = next(years_of_work(text, declaration.year), None)
        if found is not None:
            args = {"written": found.year, "year": declaration.year}
            yield Finding(path, "PD504", args, within=(found.start, found.end))
