"""总体目标或任务目标提到别的年度

目标里的年份与申报的年度不同，多半是上一年的文字没有改。“较2023年”之类的比较、“2021—2025年”之类的跨度不算。

---
The objective or a goal speaks of another fiscal year

Last year's text was probably left in. Comparisons such as 较2023年 and spans such as 2021—2025年 are fine.

---
Source: published
Fails:
    objective: 完成2023年度各项宣传任务。
Passes:
    objective: 完成2024年度各项宣传任务。
Passes:
    objective: 较2023年增加两成，落实2021—2025年规划。
"""

from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.forms.table14.model import Declaration
from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding

SEVERITY = "warning"

YEAR = compile_pattern(r"(?<![0-9〔\[（(《.])(20[0-9]{2})(?:年|财年|全年)")
#: What stands before or behind a year that is compared with, or that begins or ends a span.
BEFORE = compile_pattern(
    r"(?:较|比|同|与|和|自|从|到|至|截至|截止|相对|相比|对照|超过|于|以来|[0-9年][-—–~～]{1,2}|[、/])$"
)
BEHIND = compile_pattern(r"(?:度?(?:以来|起|至|到|相比|同期|之前|[-—–~～、/])|[底末初]?(?:以来|结转|增长|基础))")
#: Years further away are plans and history, not last year's text.
NEAR = range(-3, 4)


def check(declaration: Declaration) -> Iterator[Finding]:
    """At the first such year of each text."""
    texts: list[tuple[Path, str]] = [(("objective",), declaration.objective)]
    texts += [(("tasks", at, "goal"), task.goal) for at, task in enumerate(declaration.tasks)]
    if declaration.other_tasks is not None:
        texts.append((("other_tasks", "goal"), declaration.other_tasks.goal))
    for path, text in texts:
        if "20" not in text:
            continue
        for found in YEAR.finditer(text):
            year = int(found[1])
            away = year - declaration.year
            before, behind = text[max(found.start() - 3, 0) : found.start()], text[found.end() :]
            if not away or away not in NEAR or BEFORE.search(before) or BEHIND.match(behind):
                continue
            if _in_title(text, found.start()):
                continue
            yield Finding(path, "PD504", {"written": year, "year": declaration.year}, within=found.span())
            break


def _in_title(text: str, at: int) -> bool:
    return text.rfind("《", 0, at) > text.rfind("》", 0, at)
