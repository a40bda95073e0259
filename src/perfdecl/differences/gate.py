"""What ``--fail-on`` asks for: which changes make the comparison fail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.differences.change import EXACT, KINDS, Change, Result, difference
from perfdecl.errors import UseError

#: Kinds of changes, what became of targets, and any change at all.
NAMES = (*KINDS, "looser", "tighter", "any")
#: ``amount>10%``, ``amount>50`` (万元).
AMOUNT = compile_pattern(r"amount\s*(>=|>|≥)\s*([0-9]{1,15}(?:\.[0-9]{1,12})?)\s*(%|％|万元)?")


class Condition(NamedTuple):
    """One condition, as it is written; an amount must change by ``least`` at least, or by more."""

    written: str
    name: str
    least: Decimal = Decimal(0)
    is_percentage: bool = False
    is_equal_enough: bool = False

    def holds(self, change: Change) -> bool:
        """Whether this change is one that fails."""
        if self.name in ("looser", "tighter"):
            return change.direction == self.name
        if self.name == "any":
            return change.direction != "same"
        if self.name != change.kind:
            return False
        return self.name != "amount" or self._is_much(change.old or "0", change.new or "0")

    def _is_much(self, old: str, new: str) -> bool:
        """Whether an amount changed by so much; what was nothing changes by more than any per cent."""
        changed = abs(difference(old, new) or Decimal(0))
        if not self.is_percentage:
            return changed > self.least or (self.is_equal_enough and changed == self.least)
        if not Decimal(old):
            return bool(changed)
        hundredfold, limit = changed * 100, EXACT.multiply(abs(Decimal(old)), self.least)
        return hundredfold > limit or (self.is_equal_enough and hundredfold == limit)


def conditions(written: Iterable[str]) -> list[Condition]:
    """The conditions that are parted by commas. Raises UseError for what is none."""
    words = [word.strip() for one in written for word in one.replace("，", ",").split(",") if word.strip()]
    return [_condition(word) for word in words]


def failing(result: Result, asked: Sequence[Condition]) -> list[tuple[Condition, int]]:
    """The conditions that hold, and of how many changes; declarations that only one side has are added or removed."""
    found = []
    for one in asked:
        count = sum(map(one.holds, result.changes))
        count += len(result.added) * (one.name in ("added", "any")) + len(result.removed) * (
            one.name in ("removed", "any")
        )
        if count:
            found.append((one, count))
    return found


def _condition(word: str) -> Condition:
    if word in NAMES:
        return Condition(word, word)
    amount = AMOUNT.fullmatch(word)
    if amount is None:
        raise UseError("use.unknown_choice", option="--fail-on", value=word, known=(*NAMES, "amount>10%", "amount>50"))
    return Condition(word, "amount", Decimal(amount[2]), amount[3] in ("%", "％"), amount[1] != ">")
