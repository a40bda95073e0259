"""The declaration of 项目支出绩效目标表. Amounts are in 万元; labels are those of the templates that finance departments published."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal

from perfdecl.model.amount import Amount
from perfdecl.model.declaration import Declaration, form_reader
from perfdecl.model.engine import BeforeValidator
from perfdecl.model.indicators import Indicators
from perfdecl.model.part import Named, Part
from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Equation, Sum
from perfdecl.model.text import RequiredText, Text
from perfdecl.model.vocabulary import Vocabulary

if TYPE_CHECKING:
    from perfdecl.indicators.target import Target

ZERO = Decimal(0)
FORM_NAMES: Mapping[Vocabulary, str] = {"en": "project", "zh": "项目支出绩效目标表"}
FUNDS: Path = ("funds",)
TOTAL: Path = ("funds", "total")


class Funds(Part):
    """The year's money for the project, and where it comes from."""

    total: Annotated[Amount, Named("年度资金总额", "等于各项来源之和", "all the money for the year")]
    appropriation: Annotated[Amount, Named("财政拨款", "财政拨款", "fiscal appropriation")]
    other: Annotated[Amount, Named("其他资金", "没有则不写", "other funds; absent means zero")] = ZERO

    @property
    def whole(self) -> Sum:
        """The total as it is written."""
        return Sum((Addend(TOTAL, self.total),))

    @property
    def sources(self) -> Sum:
        """财政拨款 + 其他资金: the total again."""
        return Sum(tuple(Addend(("funds", name), getattr(self, name)) for name in ("appropriation", "other")))


class Indicator(Part):
    """A third-level indicator with its target for the year. That it must be given is rule PD401."""

    name: Annotated[RequiredText, Named("三级指标", "指标名称", "name of the indicator")]
    value: Annotated[Text, Named("指标值", "本年度的指标值", "target for the year")] = ""


class ProjectDeclaration(Declaration):
    """One project's 项目支出绩效目标表 for one fiscal year."""

    form: Annotated[
        Literal["project"],
        BeforeValidator(form_reader(FORM_NAMES)),
        Named("表", "项目支出绩效目标表", "which form this is"),
    ]
    name: Annotated[RequiredText, Named("项目名称", "项目的全称", "full name of the project")]
    authority: Annotated[
        RequiredText, Named("主管部门", "申报部门整体预算的部门", "the department that the project belongs to")
    ]
    unit: Annotated[RequiredText, Named("实施单位", "实施项目的单位", "the unit that carries it out")]
    attribute: Annotated[Text, Named("项目属性", "如 新增项目、延续项目", "whether it is new or goes on")] = ""
    term: Annotated[Text, Named("项目期", "如 2024-2026年、1年", "the years that it takes")] = ""
    funds: Annotated[Funds, Named("项目资金", "金额单位为万元", "the year's money, in 万元")]
    objective: Annotated[RequiredText, Named("年度总体目标", "本年度的总目标", "the year's overall objective")]
    indicators: Annotated[Indicators[Indicator], Named("绩效指标", "三级绩效指标", "performance indicators")]

    @cached_property
    def targets(self) -> tuple["Target", ...]:
        """Every third-level indicator with its value understood, in the order of the form."""
        from perfdecl.forms.project.targets import targets_of

        return targets_of(self)

    @property
    def subject_path(self) -> Path:
        """The project."""
        return ("name",)

    @property
    def authority_path(self) -> Path:
        """主管部门, which declares the money in its own budget."""
        return ("authority",)

    @property
    def whole_budget(self) -> Sum:
        """The year's money, in 万元, and where it stands."""
        return self.funds.whole

    @property
    def budget_sums(self) -> tuple[Sum, ...]:
        """The total, and what its sources give."""
        return self.funds.whole, self.funds.sources

    @property
    def equations(self) -> tuple[Equation, ...]:
        """The total must be what its sources give."""
        return (Equation(TOTAL, self.funds.whole, FUNDS, self.funds.sources),)

    @property
    def plans(self) -> Iterator[tuple[Path, str]]:
        """The objective and the names of the indicators: what the year is to bring."""
        yield ("objective",), self.objective
        for path, row in self.indicators.rows():
            yield (*path, "name"), row.name
