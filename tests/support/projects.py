"""A second kind of form, given by nothing but its labels: a project's targets, with one value an indicator."""

from typing import NamedTuple

from perfdecl.model.path import Path
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Levels, Pairs, Text
from support.books import Book, Put, Table

MONEY = "项目资金（万元）"
LABELS = Labels(
    titles=("项目支出绩效目标表",),
    subject=("项目名称", ("name",)),
    sections=(
        Pairs(
            "funds",
            {
                "主管部门": ("authority",),
                "实施单位": ("unit",),
                "项目属性": ("attribute",),
                "项目期": ("term",),
                "年度资金总额": ("funds", "total"),
                "财政拨款": ("funds", "appropriation"),
                "其中:财政拨款": ("funds", "appropriation"),
                "其他资金": ("funds", "other"),
            },
            parts=frozenset({"项目资金"}),
            signs=frozenset({"年度资金总额"}),
        ),
        Text("objective", frozenset({"年度总体目标"}), 60),
        Levels(
            "indicators",
            frozenset({"绩效指标"}),
            {"三级指标": "name", "指标值": "value"},
            ("一级指标", "二级指标"),
            {"产出指标": ("output",), "效益指标": ("benefit",), "满意度指标": ("satisfaction",)},
            {
                "数量指标": ("output", "quantity"),
                "质量指标": ("output", "quality"),
                "社会效益指标": ("benefit", "social"),
                "服务对象满意度指标": ("satisfaction", "service_recipients"),
            },
        ),
    ),
    has_year=True,
)


class Project(NamedTuple):
    """What a project's form says, apart from what is the same in all of them."""

    name: str
    authority: str
    total: str
    objective: str

    @property
    def texts(self) -> dict[Path, str]:
        """All that is to be found, by path."""
        return {
            ("year",): "2025",
            ("name",): self.name,
            ("authority",): self.authority,
            ("unit",): f"{self.authority}办公室",
            ("attribute",): "延续项目",
            ("term",): "2024-2026年",
            ("funds", "total"): self.total,
            ("funds", "appropriation"): self.total,
            ("funds", "other"): "0.00",
            ("objective",): self.objective,
            ("indicators", "output", "quantity", 0, "name"): f"{self.name}培训场次",
            ("indicators", "output", "quantity", 0, "value"): "≥12场",
            ("indicators", "output", "quantity", 1, "name"): "宣传册发放量",
            ("indicators", "output", "quantity", 1, "value"): "3000册",
            ("indicators", "output", "quality", 0, "name"): "验收合格率",
            ("indicators", "output", "quality", 0, "value"): "100%",
            ("indicators", "benefit", "social", 0, "name"): "政策知晓率",
            ("indicators", "benefit", "social", 0, "value"): "≥80%",
            ("indicators", "satisfaction", "service_recipients", 0, "name"): "居民满意度",
            ("indicators", "satisfaction", "service_recipients", 0, "value"): "≥90%",
        }

    @property
    def blocks(self) -> Book:
        """The form as it is printed: title, year, and one table."""
        texts = self.texts
        rows = [
            [Put("项目名称"), Put(self.name, 4)],
            [Put("主管部门"), Put(self.authority), Put("实施单位"), Put(texts["unit",], 2)],
            [Put("项目属性"), Put("延续项目"), Put("项目期"), Put("2024-2026年", 2)],
            [Put(MONEY, 1, 3), Put("年度资金总额："), Put(self.total, 3)],
            [Put("其中：财政拨款"), Put(self.total, 3)],
            [Put("其他资金"), Put("0.00", 3)],
            [Put("年度总体目标"), Put(self.objective, 4)],
            [Put("绩效指标", 1, 6), Put("一级指标"), Put("二级指标"), Put("三级指标"), Put("指标值")],
            [Put("产出指标", 1, 3), Put("数量指标", 1, 2), Put(f"{self.name}培训场次"), Put("≥12场")],
            [Put("宣传册发放量"), Put("3000册")],
            [Put("质量指标"), Put("验收合格率"), Put("100%")],
            [Put("效益指标"), Put("社会效益指标"), Put("政策知晓率"), Put("≥80%")],
            [Put("满意度指标"), Put("服务对象满意度指标"), Put("居民满意度"), Put("≥90%")],
        ]
        return ["项目支出绩效目标表", "（2025年度）", Table(rows)]
