"""The indicators of 表14 with their values understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.value import Value
from perfdecl.model.path import Path

if TYPE_CHECKING:
    from perfdecl.forms.table14.model import Declaration


class Target(NamedTuple):
    """A third-level indicator. ``level1`` and ``level2`` are English keys; a value is None where none is written."""

    path: Path
    level1: str
    level2: str
    name: str
    period: Value | None
    annual: Value | None

    @property
    def value(self) -> Value | None:
        """The value for the year, else that for the period."""
        return self.annual or self.period

    @property
    def value_path(self) -> Path:
        """Where :attr:`value` stands."""
        return (*self.path, "annual" if self.annual or not self.period else "period")


def targets_of(declaration: Declaration) -> tuple[Target, ...]:
    """All indicators in the order of the form. Dates without a year are those of the fiscal year."""
    year = declaration.year
    found: list[Target] = []
    for path, row in declaration.indicators.rows():
        values = [parse_value(text.strip(), year) if text.strip() else None for text in (row.period, row.annual)]
        found.append(Target(path, str(path[1]), str(path[2]), row.name.strip(), values[0], values[1]))
    return tuple(found)
