"""Which values are qualitative: texts that speak of no number, grades that are told apart, and fillers apart."""

from re import fullmatch, match

from perfdecl.indicators.comparison import BEFORE
from perfdecl.indicators.value import Value
from perfdecl.rules.indicators.words.timely import STANDARDS, TIMELY, TIMES_END
from perfdecl.text.fillers import is_filler

_GRADED = r"[^0-9０-９]{2,16}[(（:：,，;；].*[0-9０-９]"
#: Words of comparison; a single character may be part of another word.
_COMPARED = tuple(word for word, meaning in BEFORE if meaning and (len(word) > 1 or not word.isalpha()))
_ORDER = "0-9０-９一二三四五六七八九十ⅠⅡⅢⅣⅤⅥ"
#: Ratios, ranks and classes: no quantities, but they can be measured.
_RANKED = (
    r"[\u4e00-\u9fff≥≤]{0,10}?"
    r"(?:[0-9０-９.]+[:：比][0-9０-９.]+"
    rf"|[前第][{_ORDER}]{{1,3}}[名位]?"
    rf"|[{_ORDER}]?[A-Za-z]{{0,3}}[{_ORDER}]?(?<=[{_ORDER}A-Za-z])(?:级|类|星级|星|等奖|等)(?:甲等|乙等|标准|水质|水体)?)"
    r"(?:及?以上|以内|及以内)?"
)


def is_qualitative(value: Value) -> bool:
    """Whether the value is a text that no number is in. A value that is not understood is none, nor is a filler."""
    return value.kind == "text" and not value.is_unclear and not is_filler(value.text)


def is_graded(value: Value) -> bool:
    """Whether a text says how its grades are told apart: 显著提升（知晓率≥90%）."""
    return value.kind == "text" and match(_GRADED, value.text.strip()) is not None


def is_ranked(value: Value) -> bool:
    """Whether a text is a ratio, a rank or a class: 1:3, 前10名, 3A级, Ⅲ类以上."""
    return value.kind == "text" and fullmatch(_RANKED, "".join(value.text.split())) is not None


def is_timely(text: str) -> bool:
    """Whether a text says when."""
    return any(word in text for word in TIMELY) or text.strip().endswith(TIMES_END)


def is_relative(text: str) -> bool:
    """Whether a text compares with a standard that is written elsewhere: 不超过预算, 严格控制在预算范围内, 不低于上年."""
    bare = "".join(text.split())
    return any(word in bare for word in _COMPARED) and any(standard in bare for standard in STANDARDS)
