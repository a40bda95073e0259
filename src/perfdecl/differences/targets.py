"""Whether a target became looser or tighter: only where that is certain."""

from __future__ import annotations

from perfdecl.differences.bounds import Bounds, bounds_of_date, bounds_of_number
from perfdecl.differences.change import Direction
from perfdecl.indicators.one_unit import is_same_unit
from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Value
from perfdecl.text.comparable import comparable


def direction_of(old: Value | None, old_target: Target, new: Value | None, target: Target, years: int = 0) -> Direction:
    """What became of a target of a declaration that is ``years`` later than the old one.

    Numbers are compared in one unit, dates as if they were of one year. Where no value is written everything passes.
    """
    if old is None or new is None:
        return "same" if old is new else "looser" if new is None else "tighter"
    if {old.kind, new.kind} <= {"number", "range"}:
        first, second = bounds_of_number(old, old_target), bounds_of_number(new, target)
        if first is None or second is None or not is_same_unit(old.unit, new.unit):
            return "other"
        return _of(first, second)
    if old.kind == new.kind == "date":
        days, further = bounds_of_date(old, years), bounds_of_date(new)
        return "other" if days is None or further is None else _of(days, further)
    said = comparable(old.text), comparable(new.text)
    return "same" if old.kind == new.kind == "text" and said[0] == said[1] and said[0] else "other"


def _of(old: Bounds, new: Bounds) -> Direction:
    match new.holds(old), old.holds(new):
        case True, True:
            return "same"
        case True, False:
            return "looser"
        case False, True:
            return "tighter"
    return "other"
