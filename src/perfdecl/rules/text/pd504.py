"""总体目标或任务目标提到别的年度

目标里的年份与申报的年度不同，多半是上一年的文字没有改。“较2023年”之类的比较、“2021—2025年”之类的跨度不算。

---
The objective or a goal speaks of another fiscal year

Last year's text was probably left in. Comparisons such as 较2023年 and spans such as 2021—2025年 are fine.

---
Source: published
Form: table14
Fails:
    objective: 完成2023年度各项宣传任务。
Passes:
    objective: 完成2024年度各项宣传任务。
Passes:
    objective: 较2023年增加两成，落实2021—2025年规划。
"""

from collections.abc import Iterator
from re import match, search

from perfdecl.rules.finding import Finding
from perfdecl.rules.needs import HasPlans
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

#: Digits, and brackets of document numbers, before which no year begins.
NOT_BEFORE = frozenset("0123456789.〔[（(《")
#: What stands before or behind a year that is compared with, or that begins or ends a span.
BEFORE = r"(?:较|比|同|与|和|自|从|到|至|截至|截止|相对|相比|对照|超过|于|以来|[0-9年][-—–~～]{1,2}|[、/])$"
BEHIND = r"(?:度?(?:以来|起|至|到|相比|同期|之前|[-—–~～、/])|[底末初]?(?:以来|结转|增长|基础))"
#: Years further away are plans and history, not last year's text.
NEAR = range(-3, 4)


def check(declaration: HasPlans) -> Iterator[Finding]:
    """At the first such year of each text."""
    for path, text in declaration.plans:
        for start, year in _years(text):
            away = year - declaration.year
            if away and away in NEAR and not _is_compared(text, start, start + 4):
                yield Finding(path, "PD504", {"written": year, "year": declaration.year}, within=(start, start + 5))
                break


def _years(text: str) -> Iterator[tuple[int, int]]:
    """Where each year stands that 年 or 财年 follows, and which one it is."""
    at = text.find("20")
    while at >= 0:
        digits = text[at : at + 4]
        is_year = digits.isdecimal() and len(digits) == 4 and text[at - 1 : at] not in NOT_BEFORE
        if is_year and text.startswith(("年", "财年"), at + 4):
            yield at, int(digits)
        at = text.find("20", at + 2)


def _is_compared(text: str, start: int, end: int) -> bool:
    """Whether the year is part of a comparison, a span, or a title."""
    if text.rfind("《", 0, start) > text.rfind("》", 0, start):
        return True
    return bool(
        search(BEFORE, text[max(start - 3, 0) : start]) or match(BEHIND, text[end:].lstrip("财").removeprefix("年"))
    )
