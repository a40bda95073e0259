"""日期不在年度或实施周期内

日期与申报的年度或实施周期对不上，多半是上一年的文字没有改；2月30日这样的日期根本不存在；“45657”之类的数是 Excel 里日期的序号。

---
A date outside the year or the period

It does not belong to the fiscal year: last year's text was probably left in. It may also be before or after the period of the
indicator, or in no calendar at all. A number such as 45657 is a date as Excel
counts it.

---
Source: published
Form: table14
Fails:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            annual: 2023年12月31日
Fails:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            annual: 45657
Fails:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            annual: 2024年2月30日前
Fails:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            period: 2024年7月-12月
            annual: 3月底前
Passes:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            annual: 2024年12月31日
Passes:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            annual: 12月底前
Passes:
    indicators:
      output:
        timeliness:
          - name: 任务完成时间
            annual: 2023.07-2024.01
"""

from collections.abc import Iterator
from datetime import date

from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Value
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.excel import excel_date, may_be_excel_date
from perfdecl.rules.indicators.once import Written, each_once, of_the_year
from perfdecl.rules.needs import HasTargetsOfYear
from perfdecl.severity import Severity

SEVERITY: Severity = "error"

#: Between the ends of a period: it has a beginning, which a deadline has not.
FROM_TO = ("-", "~", "至", "到", "—", "–", "－", "～")


def check(declaration: HasTargetsOfYear) -> Iterator[Finding]:
    """At the value that is wrong."""
    for target in declaration.targets:
        written = of_the_year(target)
        if may_be_excel_date(target) and written is not None and written.value.value is not None:
            args = {"value": written.text, "date": excel_date(written.value.value).isoformat()}
            yield Finding(written.path, "PD420.excel", args, written.related)
            continue
        for one in each_once(target):
            if one.value.has_no_such_day:
                yield Finding(one.path, "PD420.day", {"value": one.text}, one.related)
            elif _is_outside(one, target, declaration.year):
                args = {"value": one.text, "year": str(declaration.year)}
                yield Finding(one.path, "PD420", args, one.related)
            elif one.path == target.annual_path and (entry := _against_period(target, declaration.year)):
                args = {"value": one.text, "period": target.period.text.strip() if target.period else ""}
                yield Finding(one.path, entry, args, (target.period_path,))


def _is_outside(written: Written, target: Target, year: int) -> bool:
    """Whether the date is outside of the year. A period may end later, and one that goes from … to may begin earlier."""
    start, end = written.value.start, written.value.end
    if start is None or end is None:
        return False
    if end < date(year, 1, 1):
        return True
    return start > date(year, 12, 31) and (written.path == target.annual_path or _has_beginning(written.value))


def _against_period(target: Target, year: int) -> str:
    period, annual = target.period, target.annual
    if period is None or annual is None or annual.start is None or annual.end is None:
        return ""
    if period.start is None or period.end is None or period.end < date(year, 1, 1) or period.start > date(year, 12, 31):
        return ""
    if annual.start > period.end:
        return "PD420.period"
    return "PD420.before" if annual.end < period.start and _has_beginning(period) else ""


def _has_beginning(value: Value) -> bool:
    """Whether a period goes from one end to another: 2024.07-2024.12, and not a day such as 2024-12-31."""
    return value.start != value.end and value.operator is None and any(sign in value.text for sign in FROM_TO)
