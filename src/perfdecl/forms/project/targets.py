"""The indicators of a project with their one value understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perfdecl.indicators.target import Target

if TYPE_CHECKING:
    from perfdecl.forms.project.model import ProjectDeclaration


def targets_of(declaration: ProjectDeclaration) -> tuple[Target, ...]:
    """All indicators in the order of the form. Dates without a year are those of the fiscal year."""
    return tuple(
        Target.read(path, row.name, declaration.year, (row.value, (*path, "value")))
        for path, row in declaration.indicators.rows()
    )
