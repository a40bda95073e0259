"""表14 on paper, read off the form that Liwan district published for 2024: four sections on A4 landscape.

Every label is the Chinese name of a field of the model; only what is printed round it is written here.
"""

from perfdecl.forms.table14.cells import SHAPE, label
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.indicator_rows import column_labels, indicator_rows
from perfdecl.layout.sheet import POINT, Cell, Role, Row, Section, Sheet, Typography
from perfdecl.model.amount import printed
from perfdecl.model.path import Path

NUMBER = "表14"
TITLE = "部门整体预算绩效目标申报表"
AMOUNT_HEADING = "预算金额（万元）"

SIZE = 21 * POINT // 2  # 10.5 pt, 五号: 66 characters are 244.5 mm
SIDE = 108  # the usual margin of a cell, left and right
SLACK = 60  # word processors round; it must not push the last character of a line out
WIDE_SLACK = 150  # the long lines hold digits, which some fonts have wider; still less than one character


def _column(characters: int, slack: int = SLACK) -> int:
    """The width of a column in which lines break after that many characters."""
    return characters * SIZE + 2 * SIDE + slack


WIDTH = _column(66, WIDE_SLACK)
TASK_WIDTHS = (_column(10), _column(15), WIDTH - _column(10) - _column(15) - _column(24), _column(24))
BUDGET_WIDTHS = (WIDTH // 4,) * 3 + (WIDTH - 3 * (WIDTH // 4),)
INDICATOR_WIDTHS = (
    _column(8),
    _column(11),
    _column(20),
    *((WIDTH - _column(8) - _column(11) - _column(20)) // 2,) * 2,
)

A4_LONG, A4_SHORT = 16838, 11906
TYPOGRAPHY = Typography(
    page_width=A4_LONG,
    page_height=A4_SHORT,
    margin_side=(A4_LONG - WIDTH) // 2,
    margin_top=1134,
    margin_bottom=1020,
    font_size=SIZE,
    line_height=330,
    cell_side=SIDE,
    cell_top=60,
    title_size=18 * POINT,
    title_line_height=30 * POINT,
    title_after=6 * POINT,
)


def lay_out(declaration: Table14Declaration) -> Sheet:
    """The form filled in."""
    subject = declaration.department.strip()
    sections = (_budget(declaration), _objective(declaration), _tasks(declaration), _indicators(declaration))
    spent, funded, divided = _amounts("expenditure", "development"), _amounts("funding"), _amounts("level")
    return Sheet(NUMBER, TITLE, subject, TYPOGRAPHY, sections, equal=((spent, funded), (funded, divided)))


def _amounts(*parts: str) -> tuple[Path, ...]:
    """Where the amounts of parts of the budget stand."""
    return tuple(("budget", part, name) for part in parts for name in SHAPE.within(("budget", part)).names)


def _head(declaration: Table14Declaration, columns: int, section: str) -> list[Row]:
    """The two rows that begin each page of a section."""
    name = Cell(label("department"), Role.LABEL)
    value = Cell(declaration.department, Role.PROSE, ("department",), span=columns - 1)
    return [
        Row((name, value), repeated=True),
        Row((Cell(label(section), Role.HEADING, span=columns),), repeated=True),
    ]


def _labels(*texts: str) -> Row:
    return Row(tuple(Cell(text, Role.LABEL) for text in texts))


def _column_labels(*texts: str) -> Row:
    return _labels(*texts)._replace(repeated=True, heads_columns=True)


def _objective(declaration: Table14Declaration) -> Section:
    """Below the budget, or on a page of its own if it does not fit there."""
    text = Row((Cell(declaration.objective, Role.PROSE, ("objective",), span=4),))
    return Section("overall", BUDGET_WIDTHS, (*_head(declaration, 4, "objective"), text), joins=True)


def _budget(declaration: Table14Declaration) -> Section:
    """Four pairs of columns: spending at the left, the same money by source and by level at the right."""
    budget = ("budget",)
    halves = (("expenditure", "funding"), ("development", "level"))
    rows = _head(declaration, 4, "budget")
    for left, right in halves:
        rows.append(_labels(label(*budget, left), AMOUNT_HEADING, label(*budget, right), AMOUNT_HEADING))
        pairs = zip(SHAPE.within((*budget, left)).names, SHAPE.within((*budget, right)).names, strict=True)
        for pair in pairs:
            cells: list[Cell] = []
            for part, name in zip((left, right), pair, strict=True):
                amount = getattr(getattr(declaration.budget, part), name)
                cells.append(Cell(label(*budget, part, name), Role.LABEL))
                cells.append(Cell(printed(amount), Role.AMOUNT, (*budget, part, name)))
            rows.append(Row(tuple(cells)))
    return Section("budget", BUDGET_WIDTHS, tuple(rows))


def _tasks(declaration: Table14Declaration) -> Section:
    rows = _head(declaration, 4, "tasks")
    rows.append(_column_labels(*(label("tasks", name) for name in SHAPE.parts["tasks"].names)))
    for position, task in enumerate(declaration.tasks):
        path = ("tasks", position)
        rows.append(
            Row(
                (
                    Cell(task.name, Role.PROSE, (*path, "name")),
                    Cell(task.content, Role.PROSE, (*path, "content")),
                    Cell(printed(task.funds), Role.AMOUNT, (*path, "funds")),
                    Cell(task.goal, Role.PROSE, (*path, "goal")),
                )
            )
        )
    other = declaration.other_tasks
    funds = printed(other.funds) if other and other.funds is not None else ""
    rows.append(
        Row(
            (
                Cell(label("other_tasks"), Role.PROSE),
                Cell(other.content if other else "", Role.PROSE, ("other_tasks", "content")),
                Cell(funds, Role.AMOUNT, ("other_tasks", "funds")),
                Cell(other.goal if other else "", Role.PROSE, ("other_tasks", "goal")),
            )
        )
    )
    return Section("tasks", TASK_WIDTHS, tuple(rows))


def _indicators(declaration: Table14Declaration) -> Section:
    rows = _head(declaration, 5, "indicators")
    rows.append(_column_labels(*column_labels(declaration.indicators)))
    rows += indicator_rows(declaration.indicators, label)
    return Section("indicators", INDICATOR_WIDTHS, tuple(rows))
