"""The indicators of a project with their one value understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.target import Target

if TYPE_CHECKING:
    from perfdecl.forms.project.model import ProjectDeclaration


def targets_of(declaration: ProjectDeclaration) -> tuple[Target, ...]:
    """All indicators in the order of the form. Dates without a year are those of the fiscal year."""
    found: list[Target] = []
    for path, row in declaration.indicators.rows():
        value = parse_value(row.value.strip(), declaration.year) if row.value.strip() else None
        found.append(Target(path, str(path[1]), str(path[2]), row.name.strip(), value, (*path, "value")))
    return tuple(found)
