"""The name of an indicator: its end, which decides what it is, and the unit that may stand behind it."""

from functools import lru_cache
from re import search
from unicodedata import normalize

from perfdecl.indicators.target import Target
from perfdecl.indicators.units import unit_of
from perfdecl.indicators.value import Value
from perfdecl.rules.indicators.words.rates import RATES, RATIO, SHARES, UNITLESS

_BRACKETS = r"\(([^()]*)\)$"
_UNIT = r"(?:\((?:单位[:：]?)?([^()]{1,8})\)|[/,、](?:单位[:：]?)?([^/,、()]{1,4})|(%))$"
_WORDS_BEHIND = ("情况", "指标", "目标", "目标值", "指标值")
#: Brackets of all kinds round a unit.
_ROUND = str.maketrans("[]【】〔〕", "()()()")
_DROPPED = str.maketrans("", "", "()[]<>【】〔〕「」『』《》“”\"'‘’")


@lru_cache(maxsize=2048)
def plain_name(name: str) -> str:
    """The name in usual characters without blanks, and without remarks and units in brackets behind it."""
    text = normalize("NFKC", "".join(name.split()))
    while found := search(_BRACKETS, text):
        text = text[: found.start()] or found[1]
    return text.rstrip("%:;,。、")


@lru_cache(maxsize=2048)
def last_noun(name: str) -> str:
    """The name up to its last noun: what it is about, without 情况 and the like behind it."""
    text = plain_name(name).partition("/")[0]
    for word in _WORDS_BEHIND:
        if len(text) > len(word) + 1:
            text = text.removesuffix(word)
    return text


@lru_cache(maxsize=2048)
def same_name(name: str) -> str:
    """What is the same for two names that differ in width, brackets and blanks alone."""
    return normalize("NFKC", "".join(name.split())).translate(_DROPPED)


@lru_cache(maxsize=2048)
def unit_in_name(name: str) -> str:
    """The unit that the name ends with, as 培训人数（人） and 及时率% do; empty where none is."""
    found = search(_UNIT, normalize("NFKC", "".join(name.split())).translate(_ROUND))
    return (unit_of(found[1] or found[2] or found[3]) or "") if found else ""


def has_no_unit(name: str) -> bool:
    """Whether the name is that of an index or a ratio: 路面使用性能PQI, 公路技术状况（MQI）."""
    plain = plain_name(name)
    if plain.endswith(RATIO) and not plain.endswith(SHARES):
        return True
    return (
        plain.removesuffix("值").endswith(UNITLESS)
        or plain.endswith(UNITLESS)
        or name.rstrip(" )）").endswith(UNITLESS)
    )


def is_percentage(target: Target, value: Value) -> bool:
    """Whether the value is in per cent, whether its own unit or the name says so."""
    return value.is_percentage or (not value.unit and value.kind != "text" and unit_in_name(target.name) == "%")


def is_rate(name: str) -> bool:
    """Whether the name is that of a rate."""
    return plain_name(name).endswith(RATES)
