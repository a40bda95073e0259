"""Cells of a workbook that check sums: what their formula is, and what it shows. They stand beside the form, not in it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from re import compile as compile_pattern
from typing import NamedTuple

EQUAL, DIFFERENT = "　相符", "　不符，相差 "
AND, IS = "＋", "＝"
DECIMALS = '"#,##0.00"'

_PLACE = r"\$?[A-Z]{1,3}\$?[0-9]{1,7}"
_LABELS = rf'{_PLACE}(?:&"{AND}"&{_PLACE})*'
_PLACES = rf"{_PLACE}(?:,{_PLACE})*"
_FORMULA = compile_pattern(
    rf'=?(?P<left>{_LABELS})&"{IS}"&(?P<right>{_LABELS})&'
    rf"IF\(ABS\(ROUND\(SUM\((?P<sum>{_PLACES})\)-SUM\((?P<other>{_PLACES})\),2\)\)<=(?P<within>[0-9.]+),"
    rf'"{EQUAL}","{DIFFERENT}"&TEXT\(ABS\(ROUND\(SUM\((?P=sum)\)-SUM\((?P=other)\),2\)\),{DECIMALS}\)\)'
)
#: Amounts are printed with two decimals: each may be half a cent off.
HALF_CENT = Decimal("0.005")


class Side(NamedTuple):
    """One of two sums that must be equal: the places of its amounts and of their labels."""

    places: Sequence[str]
    labels: Sequence[str]


def formula(left: Side, right: Side) -> str:
    """The formula of a cell that says whether two sums are equal, within the rounding of their amounts."""
    difference = f"ABS(ROUND(SUM({','.join(left.places)})-SUM({','.join(right.places)}),2))"
    named = f'&"{IS}"&'.join(f'&"{AND}"&'.join(side.labels) for side in (left, right))
    within = HALF_CENT * (len(left.places) + len(right.places))
    return f'{named}&IF({difference}<={within},"{EQUAL}","{DIFFERENT}"&TEXT({difference},{DECIMALS}))'


def shown(written: str, texts: Mapping[str, str]) -> str | None:
    """What such a formula shows where the cells say these texts by their places; None for any other formula."""
    found = _FORMULA.fullmatch(written.replace("$", ""))
    if not found:
        return None
    named = IS.join(
        AND.join(texts.get(one, "") for one in found[side].split(f'&"{AND}"&')) for side in ("left", "right")
    )
    try:
        difference = abs(_sum(found["sum"], texts) - _sum(found["other"], texts)).quantize(Decimal("0.01"))
        is_equal = difference <= Decimal(found["within"])
    except ArithmeticError:
        return None
    return named + (EQUAL if is_equal else f"{DIFFERENT}{difference:,.2f}")


def _sum(places: str, texts: Mapping[str, str]) -> Decimal:
    return sum((_number(texts.get(one, "")) for one in places.split(",")), Decimal(0))


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "")) if text else Decimal(0)
