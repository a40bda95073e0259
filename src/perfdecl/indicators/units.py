"""Which texts behind a number are a unit.

Plain string operations: patterns over all Chinese characters take longer to compile than a whole file to check.
"""

from perfdecl.indicators.measures import (
    LATIN,
    LATIN_LETTERS,
    MEASURES,
    MONEY,
    NOT_FIRST,
    NOT_LAST,
    PERCENT,
    PERCENT_WORDS,
    PROSE,
    RATIOS,
    SCALES,
    TIMES,
)

_SEPARATORS = str.maketrans({"·": "/", ".": "/"})
#: Below the stroke with a number: 次/2年.
_NUMBERED = ("年", "个月", "月", "周", "天", "小时", "公里", "平方米", "平方公里", "米")
_LONGEST_NOUN = 10
_LONGEST_PER = 6
#: At the end of a denominator, they say something of the number: 3元/人起.
_NO_MEASURE = ("前", "后", "起", "止")
#: What money may be: any other noun behind it makes a name of it (2元店).
_OF_MONEY = ("资金", "经费", "人民币", "预算", "收入", "产值")


def unit_of(written: str, *, is_certain: bool = False) -> str | None:
    """The unit, per cent always as ``%``; empty where none is written, None where the text is no unit.

    ``is_certain``: something else says that the number counts (a sign before it), so a short word that no list has is one.
    """
    if not written or written in PERCENT_WORDS:
        return PERCENT if written else ""
    if written.startswith("(") and written.endswith(")") and ")" not in written[:-1]:
        written = written[1:-1]
        if written in PERCENT_WORDS:
            return PERCENT
    if is_latin(written):
        return written
    first, *per = _parts(written.replace("/(", "/").rstrip(")") if "/(" in written else written)
    if len(per) > 3 or not all(_is_denominator(one) for one in per):
        return None
    if not first:
        return written if len(per) == 1 and per[0] and per[0][-1] in "万亿千" else None
    if first == PERCENT:
        return PERCENT
    if is_latin(first[len(scale_of(first)) :]) or first in RATIOS:
        return written
    return written if _is_chinese(first, is_certain) else None


def is_latin(text: str) -> bool:
    """Whether this is a unit in Latin letters or one of their ligatures: km, ㎡, dB(A), ℃."""
    return text in LATIN_LETTERS or text.lower() in LATIN


def measure_of(text: str) -> str:
    """The measure word that a unit begins with, 人次 of 人次学生; empty where it begins with none."""
    return next((text[:size] for size in range(len(text), 0, -1) if text[:size] in MEASURES), "")


def noun_of(unit: str) -> str:
    """What is counted behind the measure word of a unit, 学生 of 名学生; empty where nothing is."""
    first = _parts(unit)[0].partition("(")[0]
    first = first[len(scale_of(first)) :]
    return first[len(measure_of(first)) :]


def scale_of(text: str) -> str:
    """The power of ten that a unit begins with, 万 of 万人次; empty in 百分点, which is a unit of its own."""
    if text in MEASURES:
        return ""
    return next((scale for scale in SCALES if text.startswith(scale)), "")


def is_han(text: str) -> bool:
    """Whether all of it is Chinese characters."""
    return all("\u4e00" <= char <= "\u9fff" for char in text)


def _parts(written: str) -> list[str]:
    return written.translate(_SEPARATORS).replace("/每", "/").replace("每", "/").split("/")


def _is_denominator(text: str) -> bool:
    """人, 10万人, 万车, 立方米, ㎡"""
    text = text.strip("()")
    if is_latin(text):
        return True
    words = text.lstrip("0123456789")
    if words != text and is_latin(words):
        return True
    if words != text and not words.startswith(tuple(SCALES)) and words not in _NUMBERED:
        return False
    if len(words) > 1 and words.endswith(_NO_MEASURE):
        return False
    return 0 < len(words) <= _LONGEST_PER and is_han(words) and not any(word in words for word in PROSE)


def _is_chinese(text: str, is_certain: bool) -> bool:
    """Whether this is a unit of Chinese characters, perhaps with what is counted, or a remark of some characters: 台(套)."""
    name, opened, remark = text.partition("(")
    if opened and not (remark.endswith(")") and 1 < len(remark) < 5 and is_han(remark[:-1])):
        return False
    name = name[len(scale_of(name)) :]
    if not name:
        return not opened
    if not is_han(name) or name.startswith(NOT_FIRST):
        return name in MEASURES
    measure = measure_of(name)
    noun = name[len(measure) :]
    if not measure:
        return is_certain and len(noun) <= 4 and _is_noun(noun)
    if not noun:
        return True
    if measure in MONEY:
        return noun in _OF_MONEY
    return measure not in TIMES and measure not in RATIOS and len(noun) <= _LONGEST_NOUN and _is_noun(noun)


def _is_noun(text: str) -> bool:
    return not text.startswith(NOT_FIRST) and not text.endswith(NOT_LAST) and not any(word in text for word in PROSE)
