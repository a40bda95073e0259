"""The indicators of 表14 with their values understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perfdecl.indicators.target import Target

if TYPE_CHECKING:
    from perfdecl.forms.table14.model import Table14Declaration


def targets_of(declaration: Table14Declaration) -> tuple[Target, ...]:
    """All indicators in the order of the form. Dates without a year are those of the fiscal year."""
    return tuple(
        Target.read(path, row.name, declaration.year, (row.annual, (*path, "annual")), (row.period, (*path, "period")))
        for path, row in declaration.indicators.rows()
    )
