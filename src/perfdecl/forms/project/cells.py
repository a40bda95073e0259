"""What the cells of 项目支出绩效目标表 are called: their printed labels, and their names in messages."""

from perfdecl.forms.cell_names import CellNames
from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.model.vocabulary import shape_of

SHAPE = shape_of(ProjectDeclaration)
CELLS = CellNames(SHAPE, {("funds",): "（万元）"}, frozenset({"form"}))
label = CELLS.label
cell_name = CELLS.cell_name
