"""What values a target lets pass, as bounds that can be compared: ≥95% lets less pass than ≥90%."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from perfdecl.indicators.one_unit import in_base
from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Value
from perfdecl.rules.indicators.direction import should_be_high, should_be_low


class Bounds(NamedTuple):
    """All from ``low`` to ``high``, None where there is no end; an end that is ``open`` does not pass itself."""

    low: Decimal | None = None
    high: Decimal | None = None
    is_low_open: bool = False
    is_high_open: bool = False

    def holds(self, other: Bounds) -> bool:
        """Whether everything that passes there passes here as well."""
        return _below(self.low, self.is_low_open, other.low, other.is_low_open) and _below(
            _turned(self.high), self.is_high_open, _turned(other.high), other.is_high_open
        )


def bounds_of_number(value: Value, target: Target) -> Bounds | None:
    """The bounds of a number or a range, in the smallest plain unit of its kind; None for another value.

    Without a sign a number is to be reached where more is better, and not to be exceeded where less is.
    """
    if value.kind == "range" and value.low is not None and value.high is not None:
        return Bounds(in_base(value.low, value.unit)[0], in_base(value.high, value.unit)[0])
    if value.kind != "number" or value.value is None:
        return None
    number = in_base(value.value, value.unit)[0]
    operator = value.operator
    if operator is None:
        operator = "≥" if should_be_high(target) else "≤" if should_be_low(target) else "="
    return _bounds(number, number, operator)


def bounds_of_date(value: Value, years: int = 0) -> Bounds | None:
    """The bounds of a date ``years`` later, in days; None for another value, and one of which the year is not known.

    Without a sign, what is to be done in a period is to be done by its end.
    """
    if value.kind != "date" or value.start is None or value.end is None:
        return None
    start, end = (Decimal(_later(day, years).toordinal()) for day in (value.start, value.end))
    return _bounds(start, end, value.operator or "≤")


def _bounds(low: Decimal, high: Decimal, operator: str) -> Bounds:
    match operator:
        case "≥":
            return Bounds(low, None)
        case ">":
            return Bounds(high, None, is_low_open=True)
        case "≤":
            return Bounds(None, high)
        case "<":
            return Bounds(None, low, is_high_open=True)
    return Bounds(low, high)


def _later(day: date, years: int) -> date:
    """The same day of another year; the last of February stays that."""
    if not years or not 1 <= day.year + years <= 9999:
        return day
    if (day.month, day.day) in ((2, 28), (2, 29)):
        first_of_march = date(day.year + years, 3, 1)
        is_last = (day.month, day.day) == (2, 29) or date(day.year, 3, 1).toordinal() - day.toordinal() == 1
        return date.fromordinal(first_of_march.toordinal() - 1) if is_last else date(day.year + years, 2, 28)
    return day.replace(year=day.year + years)


def _below(low: Decimal | None, is_open: bool, other: Decimal | None, is_other_open: bool) -> bool:
    """Whether one lower end is not above another."""
    if low is None or other is None:
        return low is None
    return low < other or (low == other and (not is_open or is_other_open))


def _turned(high: Decimal | None) -> Decimal | None:
    return None if high is None else -high
