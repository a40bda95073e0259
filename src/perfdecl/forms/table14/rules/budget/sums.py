"""The three sums of the budget, and which of them must be equal."""

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Equation, Sum

EXPENDITURE: Path = ("budget", "expenditure")
FUNDING: Path = ("budget", "funding")
LEVEL: Path = ("budget", "level")


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


def equations(declaration: Table14Declaration) -> tuple[Equation, ...]:
    """What is spent, and what each level spends, is what comes in."""
    right = income(declaration)
    return (
        Equation(EXPENDITURE, spending(declaration), FUNDING, right),
        Equation(LEVEL, by_level(declaration), FUNDING, right),
    )


def _addends(path: Path, part: Part) -> tuple[Addend, ...]:
    return tuple(Addend((*path, name), getattr(part, name)) for name in type(part).model_fields)
