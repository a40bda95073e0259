"""The labels of 表14 as they are compared: what each cell that bears one of them begins or names."""

from perfdecl.forms.table14.cells import SHAPE
from perfdecl.forms.table14.layout import AMOUNT_HEADING, NUMBER, TITLE
from perfdecl.model.indicators import LEVELS
from perfdecl.text.labels import bare

BUDGET = [
    ("budget", part, name) for part in SHAPE.parts["budget"].names for name in SHAPE.within(("budget", part)).names
]
TASK_FIELDS = tuple(SHAPE.parts["tasks"].names)
ROW_FIELDS = tuple(SHAPE.within(("indicators", "output", "quantity")).names)
SECTIONS = ("budget", "objective", "tasks", "indicators")


def bare_label(*path: str) -> str:
    """The label of a field as it is compared."""
    return bare(SHAPE.named(path).label)


DEPARTMENT = bare_label("department")
AMOUNTS = {bare_label(*path): path for path in BUDGET}
#: The headings over the amounts of the budget.
PARTS = {bare_label("budget", part) for part in SHAPE.parts["budget"].names}
HEADINGS = {bare_label(name): name for name in SECTIONS}
TASK_COLUMNS = {bare_label("tasks", name): name for name in TASK_FIELDS}
ROW_COLUMNS = {bare_label("indicators", "output", "quantity", name): name for name in ROW_FIELDS}
LEVEL_COLUMNS = {bare(one): one for one in LEVELS}
LEVEL1 = {bare_label("indicators", one): one for one in SHAPE.parts["indicators"].names}
LEVEL2 = {
    bare_label("indicators", one, two): (one, two)
    for one in SHAPE.parts["indicators"].names
    for two in SHAPE.within(("indicators", one)).names
}
#: Labels that hold no value themselves.
SILENT = {bare(text) for text in (AMOUNT_HEADING, NUMBER, TITLE, *LEVELS)} | PARTS | HEADINGS.keys()
