"""From one number to another: 80%-90%, ≥80%且≤90%, 90%≤x≤95%, 95%±5%."""

from decimal import Decimal
from re import findall, fullmatch
from typing import NamedTuple

from perfdecl.indicators.comparison import combined, strip_before, strip_behind
from perfdecl.indicators.measures import SCALES
from perfdecl.indicators.numerals import is_possible, read_digits, read_numeral
from perfdecl.indicators.quantity import Quantity, read_quantity
from perfdecl.indicators.units import unit_of
from perfdecl.indicators.value import Operator

SEPARATORS = "~-至到"
#: Between two comparisons; nothing need be there.
_AND = ("且", "并且", "同时", ",且", ",并", ",但", ",", "、", "并", "")
_LOW, _HIGH = ("≥", ">"), ("≤", "<")
_NUMBERS = r"[0-9][0-9.,]*"
_SANDWICH = r"(.+)([≥≤<>])=?([\u4e00-\u9fffA-Za-z]{1,10})([≥≤<>])=?(.+)"


class Range(NamedTuple):
    """``low`` is smaller than ``high``; both are in ``unit``."""

    low: Decimal
    high: Decimal
    unit: str


def read_span(text: str) -> Range | None:
    """80%-90%, 3至5次, 95%±5%, ±5%"""
    if "±" in text:
        return _tolerance(text)
    low, between = read_digits(text)
    if low is None:
        low, between = read_numeral(text)
    sign = next((sign for sign in SEPARATORS if sign in between), None)
    if low is None or sign is None:
        return None
    written, _, behind = between.partition(sign)
    quantity = read_quantity(behind.lstrip(SEPARATORS))
    unit = unit_of(written)
    if quantity is None or unit is None or quantity.is_more or low >= quantity.number:
        return None
    if low < 0 and (sign == "-" or not is_possible(low, quantity.unit)):  # -5-3 may be a list
        return None
    if unit != quantity.unit and unit and not (unit in SCALES and quantity.unit.startswith(unit)):
        return None
    if not quantity.unit and low <= 12 and quantity.number <= 31:  # 12-31 may be a day
        return None
    return Range(low, quantity.number, quantity.unit)


def read_two_sided(text: str) -> Range | None:
    """Two comparisons that hold at once; the name of what is compared may stand between them."""
    if len(findall(_NUMBERS, text)) != 2:
        return None
    between = fullmatch(_SANDWICH, text)
    if between:
        left, first, _, second, right = between.groups()
        ends = (read_quantity(left), read_quantity(right))
        if (first in _LOW) != (second in _LOW):
            return None
        return _joined((first in _HIGH, ends[0], ends[1]))
    for at in range(len(text)):
        right = next(text[at + len(word) :] for word in _AND if text.startswith(word, at))
        if found := _pair(_compared(text[:at]), _compared(right)):
            return found
    return None


def _joined(ends: tuple[bool, Quantity | None, Quantity | None]) -> Range | None:
    is_rising, left, right = ends
    if left is None or right is None:
        return None
    low, high = (left, right) if is_rising else (right, left)
    return _range(low, high)


def _compared(text: str) -> tuple[Operator, Quantity] | None:
    before, rest = strip_before(text)
    behind, core = strip_behind(rest)
    operator = combined([*before, *behind])
    quantity = read_quantity(core)
    return (operator, quantity) if operator and quantity and not quantity.is_more else None


def _pair(left: tuple[Operator, Quantity] | None, right: tuple[Operator, Quantity] | None) -> Range | None:
    if left is None or right is None:
        return None
    if left[0] in _HIGH:
        left, right = right, left
    if left[0] not in _LOW or right[0] not in _HIGH:
        return None
    return _range(left[1], right[1])


def _range(low: Quantity, high: Quantity) -> Range | None:
    if low.number >= high.number or (low.unit and low.unit != high.unit):
        return None
    return Range(low.number, high.number, high.unit)


def _tolerance(text: str) -> Range | None:
    """±5%: from -5% to 5%. 95%±5%: from 90% to 100%."""
    middle, _, width = text.partition("±")
    quantity = read_quantity(width)
    centre = read_quantity(middle or "0")
    if quantity is None or centre is None or quantity.number <= 0 or (centre.unit and centre.unit != quantity.unit):
        return None
    return Range(centre.number - quantity.number, centre.number + quantity.number, quantity.unit)
