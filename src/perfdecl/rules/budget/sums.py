"""How two sums compare, and what messages say of them."""

from decimal import Decimal

from perfdecl.model.amount import rounded
from perfdecl.model.path import Path
from perfdecl.model.sums import Sum

#: A printed amount stands for everything within half a cent of it (intervals as in XBRL Calculations 1.1).
HALF_CENT = Decimal("0.005")


def within_rounding(left: Sum, right: Sum) -> bool:
    """Whether the printed amounts, each standing for its interval, leave room for equal sums."""
    difference = _as_printed(left) - _as_printed(right)
    return abs(difference) <= HALF_CENT * (len(left.addends) + len(right.addends))


def arguments(left: Sum, right: Sum) -> dict[str, object]:
    """What the messages say of two sums."""
    return {"left": left, "right": right, "difference": abs(left.total - right.total)}


def places(*sums: Sum) -> tuple[Path, ...]:
    """Where every amount of the sums stands."""
    return tuple(path for one in sums for path in one.places)


def _as_printed(one: Sum) -> Decimal:
    return Decimal(sum(rounded(addend.amount) for addend in one.addends))
