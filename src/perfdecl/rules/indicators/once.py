"""A row whose values for the period and the year are one text has a defect once, at the year's value."""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.indicators.target import Target
from perfdecl.indicators.value import Value
from perfdecl.model.path import Path
from perfdecl.rules.finding import Replacement


class Written(NamedTuple):
    """A value with its place, and the other place where the same text stands."""

    path: Path
    value: Value
    related: tuple[Path, ...] = ()

    @property
    def text(self) -> str:
        """What is written, without the blanks around it."""
        return self.value.text.strip()

    def replacement(self, start: int, end: int, text: str) -> Replacement:
        """Other characters for those of the text as it stands, at both places."""
        others = tuple(Replacement(path, ((start, end, text),)) for path in self.related)
        return Replacement(self.path, ((start, end, text),), others=others)


def each_once(target: Target) -> Iterator[Written]:
    """Each value that is written; one text at both places is one."""
    written = target.written
    if len(written) == 2 and written[0][1].text == written[1][1].text:
        (period, _), (annual, value) = written
        yield Written(annual, value, (period,))
    else:
        yield from (Written(path, value) for path, value in written)


def of_the_year(target: Target) -> Written | None:
    """The value for the year, else that for the period, and the period's place where it says the same."""
    if target.value is None:
        return None
    if target.annual is None or not target.period_path or target.period is None:
        return Written(target.value_path, target.value)
    same = target.period.text == target.annual.text
    return Written(target.annual_path, target.annual, (target.period_path,) if same else ())
