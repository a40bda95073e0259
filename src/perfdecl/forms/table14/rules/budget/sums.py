"""The three sums of the budget, and how two of them compare."""

from decimal import Decimal

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.amount import rounded
from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Sum

#: A printed amount stands for everything within half a cent of it (intervals as in XBRL Calculations 1.1).
HALF_CENT = Decimal("0.005")

EXPENDITURE: Path = ("budget", "expenditure")
FUNDING: Path = ("budget", "funding")
LEVEL: Path = ("budget", "level")
TEN_THOUSAND = 10_000


def spending(declaration: Table14Declaration) -> Sum:
    """基本支出 + 项目支出 + 财政专项资金 + 其他事业发展性支出: all that is spent."""
    budget = declaration.budget
    development = _addends(("budget", "development"), budget.development)
    return Sum((*_addends(EXPENDITURE, budget.expenditure), *development))


def income(declaration: Table14Declaration) -> Sum:
    """财政拨款 + 其他资金: the whole budget."""
    return Sum(_addends(FUNDING, declaration.budget.funding))


def by_level(declaration: Table14Declaration) -> Sum:
    """区本级使用资金 + 拟用于对下转移支付资金: the whole budget again."""
    return Sum(_addends(LEVEL, declaration.budget.level))


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


def _addends(path: Path, part: Part) -> tuple[Addend, ...]:
    return tuple(Addend((*path, name), getattr(part, name)) for name in type(part).model_fields)


def _as_printed(one: Sum) -> Decimal:
    return sum((rounded(addend.amount) for addend in one.addends), Decimal(0))
