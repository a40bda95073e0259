"""Whether less or more of what an indicator measures is better; where that is not certain, neither."""

from functools import lru_cache
from re import search

from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Value
from perfdecl.rules.indicators.names import is_percentage, last_noun
from perfdecl.rules.indicators.words.bounded import BOUNDED, MANNERS, MAY_EXCEED, UNBOUNDED
from perfdecl.rules.indicators.words.direction import (
    ABSENT,
    ASKED_FOR,
    EITHER,
    HANDLED,
    HELPED,
    HIGH,
    LESSENED,
    LOW,
    LOW_COUNTS,
    MEASURES,
    NEGATED,
    NOT_NEGATED,
    OF_PEOPLE,
    POLLUTANTS,
    SPENT,
    UNWANTED,
)

CONCENTRATION = "浓度"
#: What is not done yet: 未就业率.
_NOT_DONE = rf"(?!{'|'.join(NOT_NEGATED)})未(?P<what>[\u4e00-\u9fff]{{1,4}})率$"
_IN_FULL = rf"(?:{'|'.join(MANNERS)})(?P<done>[\u4e00-\u9fff]{{1,4}})率$|应(?P<due>[\u4e00-\u9fff])尽(?P=due)率$"


def is_bounded(name: str) -> bool:
    """Whether the name is that of a rate that cannot exceed 100%."""
    noun = last_noun(name)
    if noun.endswith(UNBOUNDED):
        return False
    if noun.endswith(BOUNDED):
        return True
    found = search(_IN_FULL, noun)
    return found is not None and not any(word in (found["done"] or "") for word in MAY_EXCEED)


def is_too_much(target: Target, value: Value) -> bool:
    """Whether the value is more than its rate can be: a sign was probably misread (PD410)."""
    return value.value is not None and value.value > 100 and is_percentage(target, value) and is_bounded(target.name)


def should_be_low(target: Target) -> bool:
    """Whether less is better: something unwanted, or money that is spent."""
    return _is_unwanted(last_noun(target.name), target.level2 == "cost")


@lru_cache(maxsize=256)  # several rules ask it of each indicator
def _is_unwanted(noun: str, is_cost: bool) -> bool:
    if _is_negated(noun):
        return True
    if noun.endswith(CONCENTRATION) and any(word in noun for word in POLLUTANTS):
        return not _is_less(noun)
    before = _before(noun, LOW)
    if before is not None:
        return not _is_less(before) and not before.removesuffix("案件").endswith(ASKED_FOR)
    before = _before(noun, LOW_COUNTS)
    if before is None:
        before = _before_what_is_measured(noun)
    if before is not None:
        done = (*HANDLED, *HELPED) if noun.endswith(OF_PEOPLE) else HANDLED
        return not _is_less(before) and not any(word in before for word in done)
    before = _before(noun, SPENT) if is_cost else None
    if before is None or any(word in noun for word in EITHER):
        return False
    return not any(word in before for word in LESSENED)


def says_none(target: Target, text: str) -> bool:
    """Whether a value says that there is none of something bad: 无."""
    return text.strip() == "无" and should_be_low(target)


def should_be_high(target: Target) -> bool:
    """Whether more is better: satisfaction, and what is to be reached in full."""
    noun = last_noun(target.name)
    if _is_negated(noun) or _before(noun, LOW) is not None:
        return False
    return noun.endswith(HIGH) and not noun.endswith(UNBOUNDED)


def _before(noun: str, ends: tuple[str, ...]) -> str | None:
    """What stands before the longest of the ends that the noun has."""
    if not noun.endswith(ends):
        return None
    return noun[: len(noun) - max(len(end) for end in ends if noun.endswith(end))]


def _before_what_is_measured(noun: str) -> str | None:
    """What stands before an unwanted thing with its measure: 网络 of 网络安全事件数, whose end is both 数 and 事件数."""
    things = (noun.removesuffix(measure) for measure in MEASURES if noun.endswith(measure))
    return next((before for thing in things if (before := _before(thing, UNWANTED)) is not None), None)


def _is_less(before: str) -> bool:
    """Whether there is to be less of what follows, or none of it."""
    return any(word in before for word in LESSENED) or before.endswith(ABSENT) or before.startswith(ABSENT[:2])


def _is_negated(noun: str) -> bool:
    """不合格率, 未按时完成率, 离校未就业率: a good rate turned round."""
    before = _before(noun, (*BOUNDED, *HIGH))
    if before is not None and before.endswith(NEGATED):
        return True
    found = search(_NOT_DONE, noun)
    if found is None or _before(noun, LOW) is not None:
        return False
    return not any(word in found["what"][1:] for word in HANDLED)  # 未结案清理率
