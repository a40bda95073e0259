"""A third-level indicator of any form with its values understood, and where each of them stands."""

from typing import NamedTuple, Self

from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.value import Value
from perfdecl.model.path import Path

Written = tuple[str, Path]


class Target(NamedTuple):
    """``level1`` and ``level2`` are English keys; a value is None where none is written.

    ``name`` has no blanks around it; ``indent`` counts those that are written before it. A form with one value per
    indicator has it as ``annual``; its ``period_path`` is empty.
    """

    path: Path
    level1: str
    level2: str
    name: str
    annual: Value | None
    annual_path: Path
    period: Value | None = None
    period_path: Path = ()
    indent: int = 0

    @classmethod
    def read(cls, path: Path, name: str, year: int, annual: Written, period: Written = ("", ())) -> Self:
        """The indicator at ``path``, which goes over its two levels, from its texts as they stand: offsets count on them.

        Dates without a year are those of ``year``.
        """
        values = [parse_value(text, year) if text.strip() else None for text, _ in (annual, period)]
        indent = len(name) - len(name.lstrip())
        levels = str(path[1]), str(path[2])
        return cls(path, *levels, name.strip(), values[0], annual[1], values[1], period[1], indent)

    @property
    def value(self) -> Value | None:
        """The value for the year, else that for the period."""
        return self.annual or self.period

    @property
    def value_path(self) -> Path:
        """Where :attr:`value` stands."""
        return self.period_path if self.period_path and self.period and not self.annual else self.annual_path

    @property
    def name_path(self) -> Path:
        """Where the name stands."""
        return (*self.path, "name")

    @property
    def written(self) -> tuple[tuple[Path, Value], ...]:
        """Each value that is written, with its place, in the order of the form."""
        annual = () if self.annual is None else ((self.annual_path, self.annual),)
        return annual if self.period is None or not self.period_path else ((self.period_path, self.period), *annual)
