"""A bureau's repository: departments of two years, in both forms and both vocabularies, made from the real declarations.

What each declares is known here without perfdecl, so that tests can add it up by themselves.
"""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from re import search, sub
from typing import NamedTuple

from support.paths import EXAMPLES

LAST, NOW = 2024, 2025
REAL = "中国共产党广州市荔湾区委员会宣传部"
PLACES = "东山 西关 南岸 北亭 沙面 石围 花地 龙津 金花 彩虹 冲口 茶滘".split()
KINDS = "教育局 民政局 司法局 水务局 卫生健康局 文化广电局 农业农村局 应急管理局 统计局 档案馆".split()
CENT = Decimal("0.01")
#: Rows that the real declaration lacks, so that nothing is wrong with what is made from it.
ROWS = {
    "时效指标": ("重点工作按期完成率", "≥95%"),
    "成本指标": ("人均培训成本", "≤0.5万元"),
    "服务对象满意度指标": ("群众满意度", "≥90%"),
}
ENGLISH = {"时效指标": "timeliness", "成本指标": "cost", "服务对象满意度指标": "service_recipients"}


class Department(NamedTuple):
    """One department: its name, which vocabulary it writes, how many percent of the real amounts it has, and its project."""

    number: int

    @property
    def name(self) -> str:
        series, number = divmod(self.number, len(PLACES) * len(KINDS))
        name = PLACES[number % len(PLACES)] + KINDS[number // len(PLACES)]
        return f"{name}第{series}分局" if series else name

    @property
    def keys(self) -> str:
        return "en" if self.number % 4 == 3 else "zh"

    @property
    def has_project(self) -> bool:
        return self.number % 2 == 0

    def scaled(self, real: str, year: int) -> Decimal:
        """An amount of the real declaration in this one's size, last year a tenth less."""
        percent = Decimal(40 + self.number * 37 % 160) * (1 if year == NOW else Decimal("0.9"))
        return (Decimal(real) * percent / 100).quantize(CENT, ROUND_HALF_UP)

    def spending(self, year: int) -> tuple[Decimal, ...]:
        """Basic, project, earmarked and other spending."""
        basic, project, earmarked, other = (self.scaled(one, year) for one in ("1340.73", "1496", "555", "60"))
        return basic, project, earmarked, other

    def total(self, year: int) -> Decimal:
        """Its whole budget."""
        return sum(self.spending(year), Decimal(0))

    def project(self, year: int) -> Decimal:
        """The money of its project."""
        return self.scaled("300", year)

    @property
    def file(self) -> str:
        return f"{self.name}.yaml"

    @property
    def project_file(self) -> str:
        return f"项目/{self.name}.yaml"


def departments(count: int) -> list[Department]:
    """So many of them, each of another name."""
    return [Department(number) for number in range(count)]


def declaration(one: Department, year: int) -> str:
    """The department's 表14."""
    text = _example("liwan-publicity-2024", one, year)
    basic, project, earmarked, other = one.spending(year)
    whole = one.total(year)
    for old, new in (
        ("1340.73", basic), ("1496.00", project), ("555.00", earmarked), (": 60.00", f": {other}"), ("3451.73", whole),
    ):  # fmt: skip
        text = text.replace(old, str(new))
    for label, (name, value) in ROWS.items():
        heads = ("三级指标", "实施周期指标值", "年度指标值") if one.keys == "zh" else ("name", "period", "annual")
        first, second, third = (f"{head}: {said}" for head, said in zip(heads, (name, value, value), strict=True))
        key = label if one.keys == "zh" else ENGLISH[label]
        text = sub(rf"(?m)^    {key}:$", f"    {key}:\n      - {first}\n        {second}\n        {third}", text)
    return sub(
        r"(?m)^(    (?:拟投入的资金|funds): )(\S+)$", lambda found: f"{found[1]}{one.scaled(found[2], year)}", text
    )


def project(one: Department, year: int) -> str:
    """The declaration of the department's project."""
    return _example("liwan-memory-hall-2024", one, year).replace("300.00", str(one.project(year))).replace(
        "≤300万元", f"≤{one.project(year)}万元"
    )  # fmt: skip


def write(root: Path, some: list[Department]) -> None:
    """The declarations of both years, the list of departments, the table of totals, and the settings that name them."""
    for year in (LAST, NOW):
        for one in some:
            _put(root / str(year) / one.file, declaration(one, year))
            if one.has_project:
                _put(root / str(year) / one.project_file, project(one, year))
    _put(root / "departments.txt", "# 本区部门\n" + "".join(f"{one.name}\n" for one in some))
    _put(root / "totals.csv", "部门,金额\n" + "".join(f"{one.name},{one.total(NOW)}\n" for one in some))
    settings = (root / "perfdecl.toml").read_text("utf-8")
    for name in ("departments", "totals", "last-year", "change-limit"):
        assert f"# {name} = " in settings
        settings = settings.replace(f"# {name} = ", f"{name} = ")
    assert '"去年的文件夹"' in settings
    _put(root / "perfdecl.toml", settings.replace('"去年的文件夹"', f'"{LAST}"'))


def amounts(text: str) -> Decimal:
    """The whole budget that a declaration's text says, read without perfdecl: a department's income, a project's total."""
    found = search(r"(?m)^  (?:年度资金总额|total): (\S+)$", text)
    if found:
        return Decimal(found[1])
    income = search(r"(?m)^  (?:收入来源|funding):\n    \S+: (\S+)\n    \S+: (\S+)$", text)
    assert income is not None
    return Decimal(income[1]) + Decimal(income[2])


def _example(name: str, one: Department, year: int) -> str:
    """A real declaration as this department's; its plans name it, since no two departments write the same."""
    path = EXAMPLES / f"{name}{'.zh' if one.keys == 'zh' else ''}.yaml"
    text = sub(r"\A(?:#.*\n)+", "", path.read_text("utf-8"))
    plans = r"(?m)^( *(?:总体绩效目标|主要实施内容|期望达到的目标|年度总体目标|objective|content|goal): )"
    return sub(plans, rf"\g<1>{one.name}：", text.replace(REAL, one.name)).replace("2024", str(year))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
