"""Which unit the name of an indicator asks for."""

from perfdecl.indicators.measures import COUNTED, PEOPLE, SCALES
from perfdecl.indicators.units import measure_of, scale_of
from perfdecl.rules.indicators.names import is_rate, plain_name
from perfdecl.rules.indicators.words.rates import NO_PERCENTAGE

_COUNTING = frozenset((*PEOPLE, *COUNTED))
_RATIOS = ("%", "‰", "‱", "百分点", "个百分点", "个千分点", "千分点", "倍", "成")
_TIMES = ("次", "场", "期", "批", "回", "轮", "届", "班", "遍", "趟")
#: Ends of names, and what they are counted in.
_ASKED = {
    "人数": "人", "人次": "人次", "场次": "场", "次数": "次", "户数": "户", "件数": "件", "起数": "起", "家数": "家", "份数": "份", "篇数": "篇", "台数": "台", "期数": "期",
    "面积": "平方米", "长度": "米", "里程": "公里", "成本": "万元", "费用": "万元", "经费": "万元", "金额": "万元", "投资": "万元", "支出": "万元", "产值": "万元",
    "收入": "万元", "重量": "吨", "产量": "吨", "排放量": "吨", "时间": "天", "时限": "天", "工期": "天", "周期": "天", "期限": "年",
}  # fmt: skip


def contradicted_unit(name: str, unit: str) -> str:
    """The unit that the name asks for where ``unit`` is another; empty where nothing is wrong, or not for certain."""
    noun = plain_name(name)
    if unit in SCALES or "/" in unit or "每" in unit:
        return ""
    if noun.endswith("率"):
        return "" if noun.endswith(NO_PERCENTAGE) or unit in _RATIOS or not _is_counted(unit) else "%"
    if noun.endswith("人数") and not _is_people(unit):
        return f"{scale_of(unit)}人"
    if noun.endswith(("次数", "场次")) and not any(word in unit for word in _TIMES):
        return "次" if noun.endswith("次数") else "场"
    return ""


def expected_unit(name: str) -> str:
    """The unit to propose for a number that has none."""
    noun = plain_name(name)
    if is_rate(name) or noun.endswith(("满意度", "比例")):
        return "%"
    return next((unit for end, unit in _ASKED.items() if noun.endswith(end)), "个")


def is_counted_unit(unit: str) -> bool:
    """Whether this counts people, things or times: 人, 万人次, 场活动."""
    return measure_of(unit[len(scale_of(unit)) :]) in _COUNTING


def _is_people(unit: str) -> bool:
    return unit[len(scale_of(unit)) :].startswith(PEOPLE)


def _is_counted(unit: str) -> bool:
    """Whether this is a Chinese measure, not the unit of a physical rate (Mbps)."""
    return bool(measure_of(unit[len(scale_of(unit)) :]))
