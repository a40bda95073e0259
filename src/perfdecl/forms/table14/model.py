"""The declaration of 表14. Amounts are in 万元; labels are those printed on the form (Liwan district, 2024)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal

from perfdecl.model.amount import Amount
from perfdecl.model.declaration import Declaration, form_reader
from perfdecl.model.engine import BeforeValidator, Field
from perfdecl.model.indicators import Indicators
from perfdecl.model.part import Named, Part, field_names, read_list
from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Equation, PlacedSum, Sum
from perfdecl.model.text import RequiredText, Text
from perfdecl.model.vocabulary import Vocabulary

if TYPE_CHECKING:
    from perfdecl.indicators.target import Target

ZERO = Decimal(0)
FORM_NAMES: Mapping[Vocabulary, str] = {"en": "table14", "zh": "表14"}
EXPENDITURE: Path = ("budget", "expenditure")
DEVELOPMENT: Path = ("budget", "development")
FUNDING: Path = ("budget", "funding")
LEVEL: Path = ("budget", "level")
TASKS: Path = ("tasks",)


class Expenditure(Part):
    """Spending that keeps the department running and its own projects."""

    basic: Annotated[Amount, Named("基本支出", "人员经费和公用经费", "staff and running costs")]
    project: Annotated[Amount, Named("项目支出", "不含事业发展性支出", "projects, not counting development spending")]


class Development(Part):
    """Spending on public undertakings; stands beside project spending, is not part of it."""

    earmarked: Annotated[Amount, Named("财政专项资金", "财政专项资金", "earmarked fiscal funds")] = ZERO
    other: Annotated[Amount, Named("其他事业发展性支出", "其他事业发展性支出", "other development spending")] = ZERO


class Funding(Part):
    """Where the money comes from; its sum is the whole budget."""

    fiscal_appropriation: Annotated[Amount, Named("财政拨款", "财政拨款收入", "fiscal appropriation")]
    other: Annotated[Amount, Named("其他资金", "其他收入", "other funds")] = ZERO

    @property
    def whole(self) -> Sum:
        """财政拨款 + 其他资金: the whole budget."""
        return Sum(_addends(FUNDING, self))

    @property
    def total(self) -> Decimal:
        """The whole budget in 万元."""
        return self.fiscal_appropriation + self.other


class Level(Part):
    """The whole budget divided by the level of government that spends it."""

    district: Annotated[Amount, Named("区本级使用资金", "区本级使用的资金", "spent by the district itself")]
    transfer_to_lower: Annotated[
        Amount, Named("拟用于对下转移支付资金", "对下转移支付的资金", "to be transferred to lower levels")
    ] = ZERO

    @property
    def whole(self) -> Sum:
        """区本级使用资金 + 拟用于对下转移支付资金: the whole budget again."""
        return Sum(_addends(LEVEL, self))


class Budget(Part):
    """预算整体情况: the same money seen three times."""

    expenditure: Annotated[Expenditure, Named("部门预算支出", "部门预算支出", "the department's own spending")]
    development: Annotated[
        Development,
        Named("事业发展性支出", "没有则不写", "development spending; absent means zero"),
        Field(default_factory=dict, validate_default=True),
    ]
    funding: Annotated[Funding, Named("收入来源", "全部收入", "all sources of income")]
    level: Annotated[Level, Named("按预算级次划分", "全部预算按级次划分", "the whole budget by level")]

    @property
    def spending(self) -> Sum:
        """基本支出 + 项目支出 + 财政专项资金 + 其他事业发展性支出: all that is spent."""
        return Sum((*_addends(EXPENDITURE, self.expenditure), *_addends(DEVELOPMENT, self.development)))


class Task(Part):
    """One of the year's tasks."""

    name: Annotated[RequiredText, Named("名称", "任务的名称", "name of the task")]
    content: Annotated[RequiredText, Named("主要实施内容", "主要做什么", "what is done")]
    funds: Annotated[Amount, Named("拟投入的资金", "单位为万元", "funds to be spent, in 万元")]
    goal: Annotated[Text, Named("期望达到的目标", "要达到的目标，概述", "what is to be achieved, in short")] = ""


class OtherTasks(Part):
    """Whatever else has to be done; optional, and often only a text."""

    TEXT_ALONE = True

    content: Annotated[RequiredText, Named("主要实施内容", "主要做什么", "what is done")]
    funds: Annotated[
        Amount | None,
        Named("拟投入的资金", "单位为万元，可不写", "funds to be spent, in 万元; may be left out"),
    ] = None
    goal: Annotated[Text, Named("期望达到的目标", "要达到的目标，概述", "what is to be achieved, in short")] = ""

    @classmethod
    def _as_mapping(cls, value: object) -> object:
        return {"content": value} if isinstance(value, str) else super()._as_mapping(value)


class Indicator(Part):
    """A third-level indicator with its targets. That ``annual`` must be given is rule PD401."""

    name: Annotated[RequiredText, Named("三级指标", "指标名称", "name of the indicator")]
    period: Annotated[Text, Named("实施周期指标值", "整个实施周期的指标值", "target for the whole period")] = ""
    annual: Annotated[Text, Named("年度指标值", "本年度的指标值", "target for the year")] = ""


class Table14Declaration(Declaration):
    """One department's 表14 for one fiscal year."""

    form: Annotated[
        Literal["table14"], BeforeValidator(form_reader(FORM_NAMES)), Named("表", "表14", "which form this is")
    ]
    department: Annotated[RequiredText, Named("部门名称", "部门的全称", "full name of the department")]
    budget: Annotated[Budget, Named("预算整体情况", "金额单位为万元", "the whole budget, in 万元")]
    objective: Annotated[RequiredText, Named("总体绩效目标", "全年的总目标", "the year's overall objective")]
    tasks: Annotated[
        tuple[Task, ...],
        BeforeValidator(read_list),
        Named("年度重点工作任务", "一项任务一条", "the year's main tasks"),
    ] = ()
    other_tasks: Annotated[
        OtherTasks | None,
        Named("其他需完成的任务", "可选填", "whatever else has to be done; optional"),
    ] = None
    indicators: Annotated[Indicators[Indicator], Named("绩效指标", "三级绩效指标", "performance indicators")]

    @cached_property
    def targets(self) -> tuple["Target", ...]:
        """Every third-level indicator with its values understood, in the order of the form."""
        from perfdecl.forms.table14.targets import targets_of

        return targets_of(self)

    @property
    def subject_path(self) -> Path:
        """The department."""
        return ("department",)

    @property
    def projects_money(self) -> Sum:
        """项目支出 + 财政专项资金 + 其他事业发展性支出: what projects are paid from."""
        projects = Addend((*EXPENDITURE, "project"), self.budget.expenditure.project)
        return Sum((projects, *_addends(DEVELOPMENT, self.budget.development)))

    @property
    def whole_budget(self) -> Sum:
        """All income, in 万元, and where it stands."""
        return self.budget.funding.whole

    @property
    def budget_sums(self) -> tuple[Sum, ...]:
        """All income, and all spending."""
        return self.budget.funding.whole, self.budget.spending

    @property
    def equations(self) -> tuple[Equation, ...]:
        """Which sums of the budget must be equal."""
        income = self.budget.funding.whole
        return (
            Equation(EXPENDITURE, self.budget.spending, FUNDING, income),
            Equation(LEVEL, self.budget.level.whole, FUNDING, income),
        )

    @property
    def task_funds(self) -> Sum:
        """The funds of every task, other tasks included."""
        addends = [Addend((*TASKS, at, "funds"), task.funds) for at, task in enumerate(self.tasks)]
        other = self.other_tasks
        if other is not None and other.funds is not None:
            addends.append(Addend(("other_tasks", "funds"), other.funds))
        return Sum(tuple(addends))

    @property
    def other_sums(self) -> tuple[PlacedSum, ...]:
        """What the tasks cost together."""
        return (PlacedSum(TASKS, self.task_funds),)

    @property
    def plans(self) -> Iterator[tuple[Path, str]]:
        """The objective, the texts of the tasks and the names of the indicators: what the year is to bring."""
        yield ("objective",), self.objective
        for position, task in enumerate(self.tasks):
            for name in ("name", "content", "goal"):
                yield ("tasks", position, name), getattr(task, name)
        if self.other_tasks is not None:
            for name in ("content", "goal"):
                yield ("other_tasks", name), getattr(self.other_tasks, name)
        for path, row in self.indicators.rows():
            yield (*path, "name"), row.name


def _addends(path: Path, part: Part) -> tuple[Addend, ...]:
    return tuple(Addend((*path, name), getattr(part, name)) for name in field_names(type(part)))
