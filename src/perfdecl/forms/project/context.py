"""A declaration of 项目支出绩效目标表 as the plain values that templates of users are filled with."""

from typing import Any

from perfdecl.forms import context
from perfdecl.forms.project.cells import CELLS
from perfdecl.forms.project.layout import TITLE
from perfdecl.forms.project.model import ProjectDeclaration


def context_of(declaration: ProjectDeclaration) -> dict[str, Any]:
    """Every value under its English and its Chinese key; see :func:`perfdecl.forms.context.context_of`."""
    return context.context_of(declaration, declaration.indicators, CELLS, "", TITLE)
