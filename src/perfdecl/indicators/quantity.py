"""A number with its unit."""

from decimal import Decimal
from re import fullmatch
from typing import NamedTuple

from perfdecl.indicators.measures import SCALES
from perfdecl.indicators.numerals import is_possible, read_chinese, read_digits
from perfdecl.indicators.units import unit_of
from perfdecl.indicators.zero import COUNTED_FAULTS

#: A year, perhaps with its month and day; a month with its day.
_DATE = r"20[1-4][0-9](?:\.?(?:[0-9]{2}){0,2}|\.[0-9])|(?:1[0-2]|[1-9])\.(?:0[1-9]|[12][0-9]|3[01])"
_YEAR = r"20[1-4][0-9]"
_OF_YEARS = ("", "年", "学年", "年度", "届", "级")
_MORE = ("余", "多")


class Quantity(NamedTuple):
    """``is_more``: 余 or 多 says that it is somewhat more than the number."""

    number: Decimal
    unit: str
    is_more: bool


def read_quantity(text: str, *, is_certain: bool = False) -> Quantity | None:
    """The quantity that the whole of ``text`` is, None where it is something else."""
    number, written = read_digits(text)
    if number is None:
        number, written = read_chinese(text)
    if number is None:
        return None
    unit, is_more = _without_more(written)
    found = unit if not number and unit in COUNTED_FAULTS else unit_of(unit, is_certain=is_certain or is_more)
    if found is None or (not is_certain and _is_point(number, found)) or not is_possible(number, found):
        return None
    return Quantity(number, found, is_more)


def _is_point(number: Decimal, unit: str) -> bool:
    """Whether this may be a point in time as well: 15日, 8时, 2024学年, 202412."""
    if unit in ("月", "日", "时", "点"):
        return True
    return unit in _OF_YEARS and fullmatch(_YEAR if unit else _DATE, str(number)) is not None


def _without_more(written: str) -> tuple[str, bool]:
    """余 and 多 stand before the unit or behind its power of ten: 4000余人, 5万多人次."""
    scale = next(
        (scale for scale in ("", *SCALES) if written.startswith(tuple(f"{scale}{more}" for more in _MORE))), None
    )
    if scale is None:
        return written, False
    return scale + written[len(scale) + 1 :], True
