"""日期不在年度或实施周期内

日期与申报的年度对不上，多半是上一年的文字没有改；“45657”之类的数是 Excel 里日期的序号。

---
A date outside the year or the period

It does not belong to the fiscal year: last year's text was probably left in. A number such as 45657 is a date as Excel
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
from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.words import excel_date, may_be_excel_date
from perfdecl.rules.needs import HasTargetsOfYear
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def check(declaration: HasTargetsOfYear) -> Iterator[Finding]:
    """At the value that is wrong."""
    for target in declaration.targets:
        if may_be_excel_date(target) and target.value is not None and target.value.value is not None:
            args = {"value": target.value.text.strip(), "date": excel_date(target.value.value).isoformat()}
            yield Finding(target.value_path, "PD420.excel", args)
        else:
            yield from _outside(target, declaration.year)


def _outside(target: Target, year: int) -> Iterator[Finding]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    period, annual = target.period, target.annual
    if period is not None and period.end is not None and period.end < first:
        yield Finding(target.period_path, "PD420", {"value": period.text.strip(), "year": year})
        period = None
    if annual is None or annual.start is None or annual.end is None:
        return
    path = target.annual_path
    if annual.end < first or annual.start > last:
        yield Finding(path, "PD420", {"value": annual.text.strip(), "year": year})
    elif period is not None and period.end is not None and annual.start > period.end:
        args = {"value": annual.text.strip(), "period": period.text.strip()}
        yield Finding(path, "PD420.period", args, (target.period_path,))
