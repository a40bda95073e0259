"""An indicator's value as it is understood."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from perfdecl.indicators.numerals import speaks_of_numbers

Kind = Literal["number", "range", "date", "text"]
Operator = Literal["≥", "≤", ">", "<", "="]


class Value(NamedTuple):
    """What a text says; ``text`` is as it stands, with the blanks around it.

    ``number`` has ``value``, ``range`` has ``low`` and ``high``, both with their ``unit`` (empty where none is written);
    ``date`` has ``start`` and ``end`` of the period that is named, None where the year is not known. ``operator`` is None
    where no comparison is written. Everything else is ``text``: never a wrong number; ``has_no_such_day`` where it names a
    date that is in no calendar.
    """

    text: str
    kind: Kind = "text"
    operator: Operator | None = None
    value: Decimal | None = None
    unit: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    start: date | None = None
    end: date | None = None
    has_no_such_day: bool = False

    @property
    def is_percentage(self) -> bool:
        """A number or a range in per cent."""
        return self.unit == "%"

    @property
    def is_unclear(self) -> bool:
        """A text that speaks of numbers but is not understood: it cannot be called qualitative."""
        return self.kind == "text" and speaks_of_numbers(self.text)

    def as_data(self) -> dict[str, Any]:
        """For machines: numbers are exact texts, dates are ISO. The keys are always the same; None is what a kind has not."""
        is_counted = self.kind in ("number", "range")
        numbers = {"value": self.value, "low": self.low, "high": self.high}
        days = {"start": self.start, "end": self.end}
        return {
            "text": self.text.strip(),
            "kind": self.kind,
            "operator": self.operator,
            **{name: None if number is None else str(number) for name, number in numbers.items()},
            "unit": self.unit if is_counted else None,
            **{name: day and day.isoformat() for name, day in days.items()},
        }
