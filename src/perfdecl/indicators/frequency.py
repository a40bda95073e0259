"""How often, and to whom each: 每季度1次, 一年两次, 人均500元."""

from re import match

from perfdecl.indicators.measures import MEASURES, PERCENT, TIMES
from perfdecl.indicators.units import measure_of

#: What can be behind 每, besides every unit.
_EACH = MEASURES | frozenset("千人 万人 千人口 万人口 万车 万元 百户 学校 街镇 镇街 村居 项目 生 平均".split())
_PERIODS = "半年 季度 季 学期 学年 年度 年 月度 月 周 星期 旬 天 日".split()
_ONCE = rf"(?:一|1)?个?({'|'.join(_PERIODS)})(?:内|度内)?(?=[0-9一二两三四五六七八九十]{{1,3}}(?:人次|[次场期回轮批篇件份遍班])$)"
_AVERAGE = r"([人户亩场日月年生校班车床])均(?=[≥≤<>=0-9约不为达超低高大小至最])"
_NUMBERED = r"[0-9]{1,5}(?:[千万亿]+[人户]?[口次]?|个?(?:年|月|周|天|小时|公里|平方米|平方公里))"
_TIMES_COUNTED = tuple("次场期回轮批篇件份遍班")
#: What follows a frequency that counts nothing: 每月15日 is a day, 每天8时 an hour, 每周5 Friday.
_POINTS = ("日", "号", "时", "月", "点", "")
_IN_TIME = frozenset("年 月 周 星期 日 天 季度 季 半年 学期 旬 月度 年度".split())


def frequency_of(text: str) -> tuple[str, str] | None:
    """What ``text`` begins with of this kind, as the unit below the stroke, and the rest; None where it does not."""
    if text.startswith("每"):
        return _each(text[1:])
    may_be_once = text.endswith(_TIMES_COUNTED) and text.lstrip("一1个").startswith(tuple(_PERIODS))
    once = match(_ONCE, text) if may_be_once else None
    if once:
        return once[1], text[once.end() :]
    average = match(_AVERAGE, text) if text[1:2] == "均" else None
    return (average[1], text[average.end() :]) if average else None


def per(unit: str, each: list[str], *, is_certain: bool = False) -> str | None:
    """``unit`` with what it is for each of; None where the number is a point in time, unless that is certain not to be.

    A percentage stays one, and so does a number without a unit.
    """
    if not is_certain and unit in _POINTS and each and each[-1] in _IN_TIME:
        return None
    if not each or unit in (PERCENT, ""):
        return unit
    return "/".join((unit, *each))


def _each(text: str) -> tuple[str, str] | None:
    text = text.removeprefix("个") if measure_of(text.removeprefix("个")) and not text.startswith("个月") else text
    numbered = match(_NUMBERED, text)
    if numbered:
        return numbered.group(), text[numbered.end() :]
    for size in range(len(text), 0, -1):
        word = text[:size]
        if word in _EACH or (word[:1] in "两二三四五六七八九十" and word[1:] in TIMES):
            return word, text[size:].removeprefix("内")
    return None
