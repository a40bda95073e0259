"""What the cells of 表14 are called: their printed labels, and their names in messages."""

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import shape_of

IN_TEN_THOUSANDS = "（万元）"
IN_SHORT = "（概述）"
OPTIONAL = "（可选填）"

SHAPE = shape_of(Table14Declaration)
#: What stands on the form behind a field's name.
_SUFFIXES: dict[Path, str] = {
    ("tasks", "funds"): IN_TEN_THOUSANDS,
    ("tasks", "goal"): IN_SHORT,
    ("other_tasks",): OPTIONAL,
}


def label(*path: str) -> str:
    """The printed label of a field."""
    return SHAPE.named(path).label + _SUFFIXES.get(path, "")


def cell_name(path: Path) -> str:
    """The printed cell that shows the value at ``path``, as people would name it; empty where nothing is printed."""
    if not path or path[0] in ("form", "year") or path[0] not in SHAPE.names:
        return ""
    steps: list[str] = []
    for at, step in enumerate(path):
        if isinstance(step, int):
            steps.append(f"第{step + 1}行")
            continue
        fields = tuple(one for one in path[: at + 1] if isinstance(one, str))
        if fields[-1] not in SHAPE.within(fields[:-1]).names:
            break
        steps.append(label(*fields))
    return " / ".join(steps)
