"""Comparing numbers that are in different units of one kind: 2.4万人次 = 24000人次, 300000元 = 30万元, 名 = 人.

人次 is another unit than 人: one person may come twice.
"""

from decimal import Decimal
from functools import lru_cache

from perfdecl.indicators.measures import SCALES, TIMES
from perfdecl.indicators.units import measure_of, noun_of, scale_of
from perfdecl.text.patterns import compile_pattern

#: Unit, the number that one of each of the others has of it, and their names.
_KINDS: dict[str, dict[str, str]] = {
    "人": {"1": "名 位 员"},
    "人次": {"1": "名次"},
    "场": {"1": "场次"},
    "元": {"1": "人民币", "0.1": "角"},
    "%": {"0.1": "‰", "0.01": "‱"},
    "个百分点": {"1": "百分点", "0.1": "个千分点 千分点"},
    "秒": {"1": "s 秒钟", "60": "分钟 min", "3600": "小时 个小时 钟头 h"},
    "天": {"1": "日 自然日 个自然日", "7": "周 星期 个星期"},
    "工作日": {"1": "个工作日"},
    "个月": {"1": "月", "3": "季度 个季度 季", "6": "半年", "12": "年 年度"},
    "学期": {"1": "个学期", "2": "学年 个学年"},
    "米": {"1": "m", "1000": "公里 千米 km ㎞", "500": "里 华里", "0.1": "分米 dm", "0.01": "厘米 cm ㎝", "0.001": "毫米 mm ㎜"},
    "平方米": {"1": "平米 平方 ㎡ m2 m²", "10000": "公顷 hm2 hm² ha", "1000000": "平方公里 平方千米 km2 km²"},
    "立方米": {"1": "立方 方 ㎥ m3 m³", "0.001": "升 公升 l L", "0.000001": "毫升 ml"},
    "千克": {"1": "公斤 kg ㎏", "1000": "吨 公吨 t", "0.5": "斤 市斤", "0.001": "克 g", "0.000001": "毫克 mg"},
    "度": {"1": "千瓦时 kWh kwh kW·h", "1000": "MWh 兆瓦时"},
    "千瓦": {"1": "kW kw", "1000": "兆瓦 MW", "0.001": "瓦 W w"},
    "吨标准煤": {"1": "吨标煤 tce", "0.001": "千克标准煤 kgce"},
    "MB": {"1024": "GB gb", "1048576": "TB tb"},
    "分贝": {"1": "dB dB(A) db"},
}  # fmt: skip
_BASES = {
    name: (base, Decimal(factor)) for base, others in _KINDS.items() for factor, names in (("1", base), *others.items())
    for name in names.split()
}  # fmt: skip

#: Measures of one kind without an exact factor between them.
_ALIKE = {"亩": "平方米", "个月": "天", "秒": "天", "学期": "天"}
#: Over which time: 次/年, 场/季度.
_TIMED = compile_pattern(rf"/(?:{'|'.join(TIMES)})$")


def in_base(number: Decimal, unit: str) -> tuple[Decimal, str]:
    """The number in the smallest plain unit of its kind, and that unit, without what is counted (名学生 is 人)."""
    size, base = _kind(unit)
    return number * size, base


@lru_cache(maxsize=2048)
def _kind(unit: str) -> tuple[Decimal, str]:
    """How many of the smallest plain unit one of these is, and that unit."""
    first, *per = _parts(unit)
    scale = scale_of(first)
    factor = Decimal(SCALES[scale]) if scale else Decimal(1)
    name = first[len(scale) :]
    base, size = _BASES.get(name) or _BASES.get(measure_of(name)) or (measure_of(name) or name, Decimal(1))
    return factor * size, "/".join((base, *sorted(_below(one) for one in per)))


def is_same_unit(left: str, right: str) -> bool:
    """Whether numbers in these units can be compared: one kind, and not of two different things (个学校, 个社区)."""
    if left == right:
        return True
    if _kind(left)[1] != _kind(right)[1]:
        return False
    nouns = {noun_of(unit) for unit in (left, right)} - {""}
    return len(nouns) < 2


def is_same_kind(left: str, right: str) -> bool:
    """Whether both measure the same, though not by an exact factor (亩 and 公顷), or one over a time (次 and 次/年)."""
    if is_same_unit(left, right):
        return True
    bare = [_TIMED.sub("", unit) for unit in (left, right)]
    if left.count("/") != right.count("/") and is_same_unit(*bare):
        return True
    bases = [_kind(unit)[1] for unit in (left, right)]
    return bases[0] != bases[1] and len({_ALIKE.get(base, base) for base in bases}) == 1


def _parts(unit: str) -> list[str]:
    if unit in _BASES:
        return [unit]
    return (
        unit.replace("(", "")
        .replace(")", "")
        .replace("·", "/")
        .replace(".", "/")
        .replace("/每", "/")
        .replace("每", "/")
        .split("/")
    )


def _below(unit: str) -> str:
    """A unit below the stroke: other names of the same are one, but a year is not twelve months there."""
    found = _BASES.get(unit)
    return found[0] if found and found[1] == 1 else unit
