"""Amounts of money in 万元 (ten thousand yuan): exact decimals from the characters in the file to the printed cell."""

from decimal import ROUND_HALF_UP, Context, Decimal
from re import compile as compile_pattern
from typing import Annotated, Any, LiteralString

from perfdecl.model.engine import PlainValidator, PydanticCustomError
from perfdecl.model.missing import HOLE
from perfdecl.text.characters import Character

#: 1340.73, 1340, 1,340.73, 1340.73万元, 13407300元, the unit with or without blanks before it; nothing else.
WRITTEN = compile_pattern(
    r"(?P<minus>-?)(?P<whole>0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})"
    r"(?P<fraction>\.[0-9]{1,12})?(?:[ ]{0,4}(?P<unit>万元|元))?"
)
CENT = Decimal("0.01")
#: So many characters of what is no amount are shown.
SHOWN = 60
#: Wide enough that no sum or rounding of amounts of :data:`WRITTEN` is ever inexact.
EXACT = Context(prec=60)


def read_amount(value: object) -> Decimal:
    """An amount in 万元 from what is written.

    Raises PD104 where it is not an amount and PD105 where it is negative.
    """
    if isinstance(value, Decimal):
        return value
    if value is HOLE:
        return Decimal(0)
    if value is None:
        raise _error("PD104.empty")
    if not isinstance(value, str):
        raise _error("PD104.shape")
    written = WRITTEN.fullmatch(value)
    if not written:
        raise _no_amount(value)
    amount = Decimal(written["whole"].replace(",", "") + (written["fraction"] or ""))
    if written["minus"] and amount:
        raise _error("PD105", written=value)
    return InYuan(amount.scaleb(-4, EXACT)) if written["unit"] == "元" else amount


#: What reads it is all that validates it: a number in 元 stays known as one.
Amount = Annotated[Decimal, PlainValidator(read_amount)]


class InYuan(Decimal):
    """An amount in 万元 that is written in 元."""


def _no_amount(value: str) -> PydanticCustomError:
    """PD104, with the number to write where it is certain which one was meant."""
    from perfdecl.model.suggest import suggest_amount
    from perfdecl.text.invisible import INVISIBLE

    hidden = INVISIBLE.search(value)
    if hidden:
        return _error("PD104.invisible", character=Character(hidden.group()))
    written = value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
    suggestion = suggest_amount(value)
    if suggestion is None or not WRITTEN.fullmatch(suggestion):
        return _error("PD104", written=written)
    if suggestion == "0":
        return _error("PD104.nothing", written=written)
    return _error("PD104.suggest", written=written, suggestion=suggestion)


def _error(entry: LiteralString, **context: Any) -> PydanticCustomError:
    """What is said comes from the catalogue, by the name of its entry."""
    return PydanticCustomError(entry, entry, context or None)


def rounded(amount: Decimal) -> Decimal:
    """The amount as it is printed: two decimals, half up."""
    return amount.quantize(CENT, ROUND_HALF_UP, EXACT)


def printed(amount: Decimal) -> str:
    """The characters of the printed cell: ``1,340.73``."""
    return f"{rounded(amount):,f}"
