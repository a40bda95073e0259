"""Dates as Excel counts them: 45657 is 2024-12-31."""

from datetime import date, timedelta
from decimal import Decimal

from perfdecl.indicators.target import Target

DAYS = range(40_000, 60_001)
EPOCH = date(1899, 12, 30)
#: In a name, they say that a date belongs there.
DATE_NAMES = ("时间", "日期", "时限", "期限", "时点", "截止")


def may_be_excel_date(target: Target) -> bool:
    """Whether the value is a bare number that Excel would show as a date, where a date belongs."""
    value = target.value
    if value is None or value.value is None or value.unit:
        return False
    return value.value in DAYS and (target.level2 == "timeliness" or any(word in target.name for word in DATE_NAMES))


def excel_date(days: Decimal) -> date:
    """The date that Excel shows for a number of days."""
    return EPOCH + timedelta(days=int(days))
