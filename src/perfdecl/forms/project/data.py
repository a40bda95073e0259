"""A declaration as plain data for other programs: exact amounts as texts, indicators as rows that are understood."""

from typing import Any

from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.layout.record import plain


def as_data(declaration: ProjectDeclaration) -> dict[str, Any]:
    """English keys as in the file, except for ``indicators``: a list of rows with ``level1``, ``level2``, ``name`` and the
    understood ``value``, None where none is written. Amounts are in 万元.
    """
    data: dict[str, Any] = plain(declaration)
    data["indicators"] = [
        {
            "level1": target.level1,
            "level2": target.level2,
            "name": target.name,
            "value": target.annual and target.annual.as_data(),
        }
        for target in declaration.targets
    ]
    return data
