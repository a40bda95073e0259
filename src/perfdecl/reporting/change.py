"""What changed from the last year's declarations: the same subject's whole budget then and now."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from perfdecl.reporting.entries import Entry
from perfdecl.reporting.totals import percent


class Change(NamedTuple):
    """Of one subject in 万元: ``before`` is None where last year has none, ``now`` where this one has none."""

    subject: str
    before: Decimal | None
    now: Decimal | None

    @property
    def difference(self) -> Decimal:
        """What there is more, or less."""
        return (self.now or Decimal(0)) - (self.before or Decimal(0))

    @property
    def percent(self) -> Decimal | None:
        """The difference in percent of what there was, None where there was nothing."""
        return percent(self.difference, self.before) if self.before else None


def changes(now: Sequence[Entry], before: Sequence[Entry]) -> list[Change]:
    """Each subject of either year, in the order of this year's declarations, then those of the last year alone.

    Of whom an amount was not understood in one of them, nobody knows what changed.
    """
    then, new = _by_subject(before), _by_subject(now)
    subjects = dict.fromkeys([*new, *then])
    unknown = {one.subject for one in (*now, *before) if one.whole is None}
    return [Change(one, then.get(one), new.get(one)) for one in subjects if one not in unknown]


def _by_subject(entries: Sequence[Entry]) -> dict[str, Decimal]:
    """Whole budgets; several declarations of one subject are added."""
    found: dict[str, Decimal] = {}
    for one in entries:
        found[one.subject] = found.get(one.subject, Decimal(0)) + (one.whole or Decimal(0))
    return found
