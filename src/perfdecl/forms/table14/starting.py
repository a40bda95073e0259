"""The official form as a sheet of tags instead of values: what a house template in Word begins with."""

from perfdecl.forms.table14.cells import SHAPE
from perfdecl.forms.table14.context import LEVEL_NAMES, ROWS_NAMES
from perfdecl.forms.table14.layout import lay_out
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.arrange import arranged
from perfdecl.layout.sheet import Cell, Role, Row, Section, Sheet
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Vocabulary

#: What a row is called within a loop, and the filter that merges cells.
TASK = {"en": "task", "zh": "任务"}
INDICATOR = {"en": "row", "zh": "行"}
MERGED = {"en": "merged", "zh": "合并"}
#: A declaration with one of everything.
SOMETHING = {
    "form": "table14",
    "year": "2000",
    "department": "-",
    "budget": {
        "expenditure": {"basic": "0", "project": "0"},
        "funding": {"fiscal_appropriation": "0"},
        "level": {"district": "0"},
    },
    "objective": "-",
    "tasks": [{"name": "-", "content": "-", "funds": "0"}],
    "indicators": {"output": {"quantity": [{"name": "-"}]}},
}


def starting_sheet(vocabulary: Vocabulary) -> Sheet:
    """The sheet whose cells say in tags, with the keys of one vocabulary, what they are to be filled with."""
    sheet = arranged(lay_out(Table14Declaration.model_validate(SOMETHING)))
    sections = tuple(section._replace(rows=tuple(_rows(section, vocabulary))) for section in sheet.sections)
    return sheet._replace(
        typography=sheet.typography._replace(unfilled=True),
        subject=_tag("department" if vocabulary == "en" else SHAPE.named(("department",)).label),
        sections=sections,
    )


def _rows(section: Section, vocabulary: Vocabulary) -> list[Row]:
    columns = len(section.widths)
    rows: list[Row] = []
    for row in section.rows:
        paths = [cell.path for cell in row.cells if cell.path is not None]
        tagged = row._replace(cells=tuple(_filled(cell, vocabulary) for cell in row.cells))
        if paths and paths[0][:2] == ("tasks", 0):
            rows += _loop(TASK[vocabulary], SHAPE.key(("tasks",), vocabulary), tagged, columns)
        elif paths and paths[0][:1] == ("indicators",):
            rows += _loop(
                INDICATOR[vocabulary], ROWS_NAMES[vocabulary == "zh"], _indicator(tagged, vocabulary), columns
            )
            break  # the rows of the other levels come of the loop
        else:
            rows.append(tagged)
    return rows


def _filled(cell: Cell, vocabulary: Vocabulary) -> Cell:
    return cell if cell.path is None else cell._replace(text=_tag(_name(cell.path, vocabulary)))


def _indicator(row: Row, vocabulary: Vocabulary) -> Row:
    """The row of the first indicator, as the row of each: its levels are no labels any more."""
    first, second, *rest = row.cells
    levels = (
        cell._replace(text=_tag(f"{INDICATOR[vocabulary]}.{names[vocabulary == 'zh']} | {MERGED[vocabulary]}"), rows=1)
        for cell, names in zip((first, second), LEVEL_NAMES, strict=True)
    )
    return Row((*levels, *rest))


def _loop(one: str, all_: str, row: Row, columns: int) -> list[Row]:
    """A row for each: docxtpl takes away the rows that say where it begins and ends."""
    ends = (f"{{%tr for {one} in {all_} %}}", "{%tr endfor %}")
    before, behind = (Row((Cell(text, Role.PROSE, span=columns),)) for text in ends)
    return [before, row, behind]


def _name(path: Path, vocabulary: Vocabulary) -> str:
    """The keys of a value, joined; those of a row begin with what the row is called."""
    keys = [SHAPE.key(path[: at + 1], vocabulary) for at, step in enumerate(path) if isinstance(step, str)]
    if path[0] == "tasks":
        keys = [TASK[vocabulary], keys[-1]]
    if path[0] == "indicators":
        keys = [INDICATOR[vocabulary], keys[-1]]
    return ".".join(keys)


def _tag(text: str) -> str:
    return f"{{{{ {text} }}}}"
