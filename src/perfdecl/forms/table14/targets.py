"""The indicators of 表14 with their values understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.target import Target

if TYPE_CHECKING:
    from perfdecl.forms.table14.model import Table14Declaration


def targets_of(declaration: Table14Declaration) -> tuple[Target, ...]:
    """All indicators in the order of the form. Dates without a year are those of the fiscal year."""
    year = declaration.year
    found: list[Target] = []
    for path, row in declaration.indicators.rows():
        period, annual = (parse_value(text, year) if text.strip() else None for text in (row.period, row.annual))
        names = str(path[1]), str(path[2]), row.name.strip()
        indent = len(row.name) - len(row.name.lstrip())
        found.append(Target(path, *names, annual, (*path, "annual"), period, (*path, "period"), indent))
    return tuple(found)
