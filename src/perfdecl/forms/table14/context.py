"""A declaration of 表14 as the plain values that templates of users are filled with."""

from typing import Any

from perfdecl.forms import context
from perfdecl.forms.table14.cells import CELLS
from perfdecl.forms.table14.layout import NUMBER, TITLE
from perfdecl.forms.table14.model import Table14Declaration


def context_of(declaration: Table14Declaration) -> dict[str, Any]:
    """Every value under its English and its Chinese key; see :func:`perfdecl.forms.context.context_of`."""
    return context.context_of(declaration, declaration.indicators, CELLS, NUMBER, TITLE)
