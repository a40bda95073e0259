"""Amounts of money in 万元 (ten thousand yuan): exact decimals from the characters in the file to the printed cell."""

from decimal import ROUND_HALF_UP, Context, Decimal
from re import compile as compile_pattern
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from perfdecl.model.missing import HOLE

#: 1340.73, 1340, 1,340.73, 1340.73万元, 13407300元; nothing else.
WRITTEN = compile_pattern(
    r"(?P<minus>-?)(?P<whole>0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})"
    r"(?P<fraction>\.[0-9]{1,12})?(?P<unit>万元|元)?"
)
CENT = Decimal("0.01")
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
        raise PydanticCustomError("PD104.empty", "empty")
    if not isinstance(value, str):
        raise PydanticCustomError("PD104.shape", "not a scalar")
    written = WRITTEN.fullmatch(value)
    if not written:
        suggestion = suggest_amount(value)
        if suggestion is None:
            raise PydanticCustomError("PD104", "not an amount", {"written": value})
        raise PydanticCustomError("PD104.suggest", "not an amount", {"written": value, "suggestion": suggestion})
    amount = Decimal(written["whole"].replace(",", "") + (written["fraction"] or ""))
    if written["minus"] and amount:
        raise PydanticCustomError("PD105", "negative", {"written": value})
    return amount.scaleb(-4, EXACT) if written["unit"] == "元" else amount


Amount = Annotated[Decimal, BeforeValidator(read_amount)]


def suggest_amount(value: str) -> str | None:
    """What was probably meant where a mere slip of the keyboard makes a value no amount; else None."""
    from unicodedata import normalize

    tidy = normalize("NFKC", value).strip("“”\"'￥¥ \u3000").replace("。", ".").replace("，", ",")
    tidy = "".join(tidy.split())
    if tidy.endswith(".") or (tidy.count(",") and not WRITTEN.fullmatch(tidy)):
        tidy = tidy.rstrip(".").replace(",", "")
    found = WRITTEN.fullmatch(tidy)
    return tidy if found and not found["minus"] and tidy != value else None


def rounded(amount: Decimal) -> Decimal:
    """The amount as it is printed: two decimals, half up."""
    return amount.quantize(CENT, ROUND_HALF_UP, EXACT)


def printed(amount: Decimal) -> str:
    """The characters of the printed cell: ``1,340.73``."""
    return f"{rounded(amount):,f}"
