"""绩效指标 as all forms have them: three levels, of which the third is each form's own kind of row."""

from collections.abc import Iterator
from typing import Annotated, Generic, TypeVar

from perfdecl.model.engine import BeforeValidator, Field
from perfdecl.model.part import Named, Part, field_names, read_list
from perfdecl.model.path import Path

R = TypeVar("R", bound=Part)

#: What stands over the columns of the first two levels.
LEVELS = ("一级指标", "二级指标")


class Output(Part, Generic[R]):
    """What is produced."""

    quantity: Annotated[tuple[R, ...], BeforeValidator(read_list), Named("数量指标", "完成多少", "how much")] = ()
    quality: Annotated[tuple[R, ...], BeforeValidator(read_list), Named("质量指标", "达到什么标准", "how well")] = ()
    timeliness: Annotated[tuple[R, ...], BeforeValidator(read_list), Named("时效指标", "什么时候完成", "by when")] = ()
    cost: Annotated[tuple[R, ...], BeforeValidator(read_list), Named("成本指标", "花多少钱", "at what cost")] = ()


class Benefit(Part, Generic[R]):
    """What it is good for."""

    economic: Annotated[
        tuple[R, ...], BeforeValidator(read_list), Named("经济效益指标", "经济效益", "economic benefit")
    ] = ()
    social: Annotated[
        tuple[R, ...], BeforeValidator(read_list), Named("社会效益指标", "社会效益", "social benefit")
    ] = ()
    ecological: Annotated[
        tuple[R, ...], BeforeValidator(read_list), Named("生态效益指标", "生态效益", "ecological benefit")
    ] = ()
    sustainability: Annotated[
        tuple[R, ...], BeforeValidator(read_list), Named("可持续影响指标", "可持续的影响", "lasting effects")
    ] = ()


class Satisfaction(Part, Generic[R]):
    """What those who are served think of it."""

    service_recipients: Annotated[
        tuple[R, ...],
        BeforeValidator(read_list),
        Named("服务对象满意度指标", "服务对象的满意度", "satisfaction of those served"),
    ] = ()


class Indicators(Part, Generic[R]):
    """绩效指标: three levels of indicators."""

    output: Annotated[
        Output[R], Named("产出指标", "产出", "output"), Field(default_factory=dict, validate_default=True)
    ]
    benefit: Annotated[
        Benefit[R], Named("效益指标", "效益", "benefit"), Field(default_factory=dict, validate_default=True)
    ]
    satisfaction: Annotated[
        Satisfaction[R],
        Named("满意度指标", "满意度", "satisfaction"),
        Field(default_factory=dict, validate_default=True),
    ]

    def rows(self) -> Iterator[tuple[Path, R]]:
        """Every third-level indicator with its path in the declaration, in the order of the form."""
        for path, rows in self.groups():
            for position, row in enumerate(rows):
                yield (*path, position), row

    def groups(self) -> Iterator[tuple[Path, tuple[R, ...]]]:
        """Every second-level list with its path in the declaration, empty ones too."""
        for first in field_names(type(self)):
            part: Part = getattr(self, first)
            for second in field_names(type(part)):
                yield ("indicators", first, second), getattr(part, second)


def lists_of(first: str) -> tuple[Path, ...]:
    """Where the second-level lists of a first level stand."""
    parts: dict[str, type[Part]] = {"output": Output, "benefit": Benefit, "satisfaction": Satisfaction}
    return tuple(("indicators", first, second) for second in field_names(parts[first]))
