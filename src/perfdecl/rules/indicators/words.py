"""What the names of indicators say of their values: rates, costs, things that should be few."""

from datetime import date, timedelta
from decimal import Decimal
from re import compile as compile_pattern

from perfdecl.forms.table14.targets import Target

RATE = compile_pattern(r"(?:率|占比|比例|比重|覆盖面|满意度)(?:[（(]?[%％][）)]?)?$")
#: Rates that may exceed 100%: growth, completion over plan, use beyond capacity, returns.
UNBOUNDED = compile_pattern(
    "增长|增幅|增速|增加|提升|提高|上升|完成|超额|周转|使用率|利用率|负债|收益|回报|投入产出|拉动|带动"
)
#: Things of which less is better, unless the name says what is done about them.
UNWANTED = compile_pattern(
    "投诉|超支|故障|事故|差错|错误率|违规|违法|流失率|失业率|死亡率|发病率|返工率|损耗率|空置率|辍学率|逾期|误差率|超标率|信访量"
)
TREATED = compile_pattern(
    "下降|降低|减少|处理|处置|办结|整改|解决|排除|修复|回复|答复|控制|压降|化解|响应|查处|及时|调处|结案|降幅|预防|救援"
)
SAVING = compile_pattern("节约|降低|下降|减少|控制|执行|合规|达标|到位|合理|压减|准确|完成|节省|率")
#: Words that say when, good enough for timeliness.
TIMELY = compile_pattern(
    "及时|按时|准时|按期|如期|实时|即时|定期|限期|按计划|按规定时|按进度|前完成|当年|当月|当日|全年|年内|每[年季月周日]|长期|持续"
)
PROCESS = compile_pattern(
    "预算(?:资金)?(?:完成|执行|支出|编制)率|支付率|支付进度|支出进度|支出率|资金(?:到位|使用|支付|拨付|下达)率|支出到位率|政府采购执行率|结转结余率"
)
UNIT_IN_NAME = compile_pattern(r"[（(][^（）()]{1,6}[）)]$|[%％]$")
QUANTITY_IN_NAME = compile_pattern(
    r"[0-9]+(?:\.[0-9]+)?[万亿]?(?:人次|平方米|公里|万元|[人名次场个项件座台套户亩元篇期所处家条批米吨])$"
)
PEOPLE = ("人", "名", "位")
TIMES = ("次", "场", "期", "批", "回", "轮", "届", "班")

DATE_NAMES = compile_pattern("时间|日期|时限|期限|完成时点|截止")
EXCEL_DAYS = range(40_000, 60_001)
EXCEL_EPOCH = date(1899, 12, 30)


def is_rate(name: str) -> bool:
    """Whether the name is that of a rate."""
    return bool(RATE.search(name))


def is_bounded_rate(name: str) -> bool:
    """Whether the name is that of a rate that cannot exceed 100%."""
    return is_rate(name) and not UNBOUNDED.search(name)


def should_be_low(target: Target) -> bool:
    """Whether less is better: a cost in money, or something unwanted."""
    if target.level2 == "cost" and not SAVING.search(target.name):
        return True
    return bool(UNWANTED.search(target.name)) and not TREATED.search(target.name)


def should_be_high(target: Target) -> bool:
    """Whether more is better: satisfaction."""
    return "满意度" in target.name or "满意率" in target.name


def contradicted_unit(name: str, unit: str) -> str:
    """The unit that the name asks for where ``unit`` is another; empty where nothing is wrong."""
    if name.endswith("率") and not name.endswith(("频率", "功率", "效率")) and unit not in ("%", "‰", "个百分点"):
        return "%"
    if name.endswith("人数") and not any(word in unit for word in PEOPLE):
        return "人"
    if name.endswith(("次数", "场次")) and not any(word in unit for word in TIMES):
        return "次"
    return ""


def may_be_excel_date(target: Target) -> bool:
    """Whether the value is a bare number that Excel would show as a date, where a date belongs."""
    value = target.value
    if value is None or value.kind != "number" or value.unit or value.value is None:
        return False
    return value.value in EXCEL_DAYS and (target.level2 == "timeliness" or bool(DATE_NAMES.search(target.name)))


def excel_date(days: Decimal) -> date:
    """The date that Excel shows for a number of days."""
    return EXCEL_EPOCH + timedelta(days=int(days))
