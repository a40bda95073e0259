"""有数字却看不懂的指标值

值里有数字，但写法认不出来，无法核对，也不会被当成定性的文字。写成“符号＋数字＋单位”，如 ≥90万元，或者写成日期，如 12月底前。
文号、等级、排名、7×24小时之类不在此列。

---
A value with digits that is not understood

It holds a number but is written in a way that is not recognised, so it cannot be checked; nor is it taken for a qualitative
text. Write sign, number and unit, such as ≥90万元, or a date, such as 12月底前. Numbers of documents, classes, ranks and 7×24小时
are not meant.

---
Source: practice
Form: table14
Fails:
    indicators:
      output:
        quantity:
          - name: 开展活动情况
            annual: 50人×3期
Fails:
    indicators:
      output:
        quality:
          - name: 验收合格率
            annual: =100%%
Passes:
    indicators:
      output:
        cost:
          - name: 项目总成本
            annual: 总成本≤90万元
Passes:
    indicators:
      benefit:
        social:
          - name: 城市形象
            annual: 显著提升
"""

from collections.abc import Iterator
from re import fullmatch, sub

from perfdecl.indicators.numerals import speaks_of_numbers
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import has_no_unit
from perfdecl.rules.indicators.once import each_once
from perfdecl.rules.indicators.qualitative import is_graded, is_ranked, is_timely
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

#: Two numbers that may be months as well, unless the name is one of an index: pH值 6-9.
_SPAN = r"[0-9.]+ *[-—–~～至] *[0-9.]+"
#: The number of a document is none that is measured: 粤财〔2023〕15号.
_DOCUMENT = r"[〔\[【（(]?(?:19|20)[0-9]{2}年?[〕\]】）)]? *第?[0-9]{1,5}号"
_TWICE = ("%%", "％％", "%％", "％%")


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At each such value; a date that does not exist is PD420, and grades that are told apart are understood."""
    for target in declaration.targets:
        for written in each_once(target):
            value, text = written.value, written.text
            if target.level2 == "timeliness" and is_timely(text):  # 每月15日前 says when, though it is no date
                continue
            if not value.is_unclear or value.has_no_such_day or is_graded(value) or is_ranked(value):
                continue
            if (has_no_unit(target.name) and fullmatch(_SPAN, text)) or not speaks_of_numbers(sub(_DOCUMENT, "", text)):
                continue
            if text.endswith(_TWICE):
                end = len(value.text.rstrip())
                fix = written.replacement(end - 2, end, "%")
                better = f"{text[:-2]}%"
                yield Finding(written.path, "PD428.twice", {"value": text, "better": better}, written.related, fix=fix)
            else:
                yield Finding(written.path, "PD428", {"value": text}, written.related)
