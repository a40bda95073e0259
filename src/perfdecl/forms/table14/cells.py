"""What the cells of 表14 are called: their printed labels, and their names in messages."""

from perfdecl.forms.cell_names import CellNames
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.vocabulary import shape_of

SHAPE = shape_of(Table14Declaration)
CELLS = CellNames(
    SHAPE,
    {("tasks", "funds"): "（万元）", ("tasks", "goal"): "（概述）", ("other_tasks",): "（可选填）"},
    frozenset({"form", "year"}),
)
label = CELLS.label
cell_name = CELLS.cell_name
