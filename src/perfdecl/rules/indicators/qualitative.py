"""Which values are qualitative: texts that speak of no number, grades that are told apart, and fillers apart."""

from re import compile as compile_pattern

from perfdecl.indicators.comparison import word_before
from perfdecl.indicators.value import Value
from perfdecl.rules.indicators.words.timely import STANDARDS, TIMELY, TIMES_END
from perfdecl.text.fillers import is_filler

_GRADED = compile_pattern(r"[^0-9０-９]{2,16}[(（:：,，;；].*[0-9０-９]")
#: Ratios, ranks and classes: no quantities, but clear enough.
_RANKED = compile_pattern(
    r"[\u4e00-\u9fff≥≤]{0,8}(?:[0-9０-９.]+[:：比][0-9０-９.]+|[前第][0-9０-９]+[名位]?|[0-9０-９]?[A-Za-z]?[0-9０-９]?(?:级|类|星级|星)"
    r"|[0-9０-９]+等奖)(?:以上|以内|及以上)?"
)


def is_qualitative(value: Value) -> bool:
    """Whether the value is a text that no number is in. A value that is not understood is none, nor is a filler."""
    return value.kind == "text" and not value.is_unclear and not is_filler(value.text)


def is_graded(value: Value) -> bool:
    """Whether a text says how its grades are told apart: 显著提升（知晓率≥90%）."""
    return value.kind == "text" and _GRADED.match(value.text.strip()) is not None


def is_ranked(value: Value) -> bool:
    """Whether a text is a ratio, a rank or a class: 1:3, 前10名, 3A级."""
    return value.kind == "text" and _RANKED.fullmatch("".join(value.text.split())) is not None


def is_timely(text: str) -> bool:
    """Whether a text says when."""
    return any(word in text for word in TIMELY) or text.strip().endswith(TIMES_END)


def is_relative(text: str) -> bool:
    """Whether a text compares with a standard that is written elsewhere: 不超过预算, 不低于上年."""
    word = word_before("".join(text.split()))
    return word is not None and word[1] is not None and any(standard in text for standard in STANDARDS)
