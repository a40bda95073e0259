"""What stands behind a quantity: comparisons, and what is done."""

from functools import cache
from re import Pattern
from re import compile as compile_pattern

from perfdecl.indicators.comparison import Meaning, strip_behind

_TIME = "小时|分钟|秒|天|日|周|个月|年|个季度"
_INSIDE = "以内|之内|内"
#: Behind 2小时内 no other statement may stand.
_NO_DEED = ("不", "未", "没", "无", "达到", "率", "至", "超", "每", "或", "后", "学校", "范围")
_DONE = "完成|合格|到位|覆盖|达标|满意|发放|支付|执行|落实|办结|通过|整改|兑现|拨付|拨付到位|支付到位|发放到位|落实到位|全覆盖|实现"


def strip_end(text: str) -> tuple[list[Meaning], str]:
    """The comparison that ``text`` ends with, what is done left out, and the quantity before it."""
    found, core = strip_behind(text)
    if found:
        return found, core
    deed = _deed().fullmatch(text) if "内" in text else None
    if deed and not any(word in deed["deed"] for word in _NO_DEED):
        return ["≤"], deed["core"]
    done = _done().search(text) if "%" in text else None
    if done:
        return (["≥"] if done["above"] else []), text[: done.start()]
    return [], text


@cache
def _deed() -> Pattern[str]:
    """2小时内响应"""
    return compile_pattern(rf"(?P<core>.+(?:{_TIME}))(?:{_INSIDE})(?P<deed>[\u4e00-\u9fff]{{1,16}})")


@cache
def _done() -> Pattern[str]:
    """80%以上满意"""
    return compile_pattern(rf"(?<=%)(?P<above>(?:及)?以上)?(?:全部|及时|按时|足额|准确)?(?:{_DONE})$")
