"""What the names of indicators say of their values: rates, costs, things that should be few.

Words are looked for one by one: a pattern of so many takes longer to compile than the whole file to check.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from perfdecl.indicators.target import Target

RATES = ("率", "占比", "比例", "比重", "覆盖面", "满意度")
#: Rates that may exceed 100%: growth, completion over plan, use beyond capacity, returns.
UNBOUNDED = "增长 增幅 增速 增加 提升 提高 上升 完成 超额 周转 使用率 利用率 负债 收益 回报 投入产出 拉动 带动".split()
#: Things of which less is better, unless the name says what is done about them.
UNWANTED = "投诉 超支 故障 事故 差错 错误率 违规 违法 流失率 失业率 死亡率 发病率 返工率 损耗率 空置率 辍学率 逾期 误差率 超标率 信访量".split()
TREATED = "下降 降低 减少 处理 处置 办结 整改 解决 排除 修复 回复 答复 控制 压降 化解 响应 查处 及时 调处 结案 降幅 预防 救援".split()
#: Names under 成本 of which more is better.
SAVING = "节约 降低 下降 减少 控制 执行 合规 达标 到位 合理 压减 准确 完成 节省 率".split()
#: Words that say when, good enough for timeliness.
TIMELY = "及时 按时 准时 按期 如期 实时 即时 定期 限期 按计划 按规定时 按进度 前完成 当年 当月 当日 全年 年内 每年 每季 每月 每周 每日 长期 持续".split()
PROCESS = (
    "预算完成率 预算执行率 预算支出率 预算编制率 预算资金执行率 支付率 支付进度 支出进度 支出率 资金到位率 资金使用率 资金拨付率 资金下达率 支出到位率 "
    "政府采购执行率 结转结余率".split()
)
COUNTED = "人次 平方米 公里 万元 人 名 次 场 个 项 件 座 台 套 户 亩 元 篇 期 所 处 家 条 批 米 吨".split()
PEOPLE = ("人", "名", "位")
TIMES = ("次", "场", "期", "批", "回", "轮", "届", "班")
DATE_NAMES = ("时间", "日期", "时限", "期限", "时点", "截止")

EXCEL_DAYS = range(40_000, 60_001)
EXCEL_EPOCH = date(1899, 12, 30)


def has(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words is in the text."""
    return any(word in text for word in words)


def is_rate(name: str) -> bool:
    """Whether the name is that of a rate; a % behind it does not matter."""
    return name.rstrip("%％()（）").endswith(RATES)


def is_bounded_rate(name: str) -> bool:
    """Whether the name is that of a rate that cannot exceed 100%."""
    return is_rate(name) and not has(name, UNBOUNDED)


def has_unit(name: str) -> bool:
    """Whether the name ends with a unit: 培训人数（人）, 及时率%."""
    return name.endswith(("）", ")", "%", "％")) and not name.endswith(("（）", "()"))


def quantity_in(name: str) -> tuple[int, int] | None:
    """Where a quantity stands at the end of a name: 村组干部230人; None where none does."""
    unit = next((unit for unit in COUNTED if name.endswith(unit)), "")
    number = name.removesuffix(unit).rstrip("万亿")
    start = len(number.rstrip("0123456789."))
    if not unit or start == len(number) or not number[start].isdigit():
        return None
    return start, len(name)


def should_be_low(target: Target) -> bool:
    """Whether less is better: a cost in money, or something unwanted."""
    if target.level2 == "cost" and not has(target.name, SAVING):
        return True
    return has(target.name, UNWANTED) and not has(target.name, TREATED)


def should_be_high(target: Target) -> bool:
    """Whether more is better: satisfaction."""
    return "满意度" in target.name or "满意率" in target.name


def contradicted_unit(name: str, unit: str) -> str:
    """The unit that the name asks for where ``unit`` is another; empty where nothing is wrong."""
    if name.endswith("率") and not name.endswith(("频率", "功率", "效率")) and unit not in ("%", "‰", "个百分点"):
        return "%"
    if name.endswith("人数") and not has(unit, PEOPLE):
        return "人"
    if name.endswith(("次数", "场次")) and not has(unit, TIMES):
        return "次"
    return ""


def may_be_excel_date(target: Target) -> bool:
    """Whether the value is a bare number that Excel would show as a date, where a date belongs."""
    value = target.value
    if value is None or value.kind != "number" or value.unit or value.value is None:
        return False
    return value.value in EXCEL_DAYS and (target.level2 == "timeliness" or has(target.name, DATE_NAMES))


def excel_date(days: Decimal) -> date:
    """The date that Excel shows for a number of days."""
    return EXCEL_EPOCH + timedelta(days=int(days))
