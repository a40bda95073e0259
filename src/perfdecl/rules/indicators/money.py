"""Values that are amounts of money."""

from decimal import Decimal

from perfdecl.indicators.measures import SCALES
from perfdecl.indicators.one_unit import in_base
from perfdecl.indicators.value import Value

TEN_THOUSAND = Decimal(10_000)
#: Per year is the year's amount.
YEARLY = ("元/年", "元/年度")


def in_ten_thousands(value: Value) -> Decimal | None:
    """An amount for the year in 万元, the largest of a range; None for what is none. Among costs, 250万 is one."""
    number = value.value if value.value is not None else value.high
    if number is None:
        return None
    unit = f"{value.unit}元" if value.unit in SCALES else value.unit
    amount, base = in_base(number, unit)
    return amount / TEN_THOUSAND if base == "元" or base in YEARLY else None
