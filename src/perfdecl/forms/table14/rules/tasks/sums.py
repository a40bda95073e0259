"""What the tasks cost together."""

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Sum

TASKS: Path = ("tasks",)


def task_funds(declaration: Table14Declaration) -> Sum:
    """The funds of every task, other tasks included."""
    addends = [Addend(("tasks", at, "funds"), task.funds) for at, task in enumerate(declaration.tasks)]
    other = declaration.other_tasks
    if other is not None and other.funds is not None:
        addends.append(Addend(("other_tasks", "funds"), other.funds))
    return Sum(tuple(addends))
