"""Whether less or more of what an indicator measures is better; where that is not certain, neither."""

from functools import lru_cache

from perfdecl.indicators.target import Target
from perfdecl.rules.indicators.names import last_noun
from perfdecl.rules.indicators.words.bounded import BOUNDED, UNBOUNDED
from perfdecl.rules.indicators.words.direction import (
    ABSENT,
    EITHER,
    HANDLED,
    HIGH,
    LESSENED,
    LOW,
    LOW_COUNTS,
    NEGATED,
    POLLUTANTS,
    SPENT,
)

CONCENTRATION = "浓度"


def is_bounded(name: str) -> bool:
    """Whether the name is that of a rate that cannot exceed 100%."""
    noun = last_noun(name)
    return noun.endswith(BOUNDED) and not noun.endswith(UNBOUNDED)


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
        return not _is_less(before)
    before = _before(noun, LOW_COUNTS)
    if before is not None:
        return not _is_less(before) and not any(word in before for word in HANDLED)
    before = _before(noun, SPENT) if is_cost else None
    return before is not None and not any(word in before for word in (*EITHER, *LESSENED))


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


def _is_less(before: str) -> bool:
    """Whether there is to be less of what follows, or none of it."""
    return any(word in before for word in LESSENED) or before.endswith(ABSENT) or before.startswith(ABSENT[:2])


def _is_negated(noun: str) -> bool:
    """不合格率, 未按时完成率: the end of a good rate turned round."""
    before = _before(noun, BOUNDED)
    return before is not None and before.endswith(NEGATED)
