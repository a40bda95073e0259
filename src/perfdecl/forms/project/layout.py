"""项目支出绩效目标表 on paper: the common core of the published templates, one table on A4 portrait.

Every label is the Chinese name of a field of the model; only what is printed round it is written here.
"""

from perfdecl.forms.project.cells import label
from perfdecl.forms.project.model import FUNDS, ProjectDeclaration
from perfdecl.layout.indicator_rows import column_labels, indicator_rows
from perfdecl.layout.sheet import POINT, Cell, Role, Row, Section, Sheet, Subtitle, Typography
from perfdecl.model.amount import printed
from perfdecl.model.path import Path

TITLE = "项目支出绩效目标表"
AMONG = "其中："

SIZE = 21 * POINT // 2  # 10.5 pt, 五号
SIDE = 108  # the usual margin of a cell, left and right
SLACK = 60  # word processors round; it must not push the last character of a line out


def _column(characters: int) -> int:
    """The width of a column in which lines break after that many characters."""
    return characters * SIZE + 2 * SIDE + SLACK


A4_LONG, A4_SHORT = 16838, 11906
MARGIN = 1000
WIDTH = A4_SHORT - 2 * MARGIN
#: 绩效指标 and the labels at the left; 一级; 二级; 三级 in two parts, of which 实施单位 takes the first; 指标值.
LEFT = (_column(4), _column(5), _column(9), _column(4))
WIDTHS = (*LEFT, WIDTH - sum(LEFT) - _column(9), _column(9))

TYPOGRAPHY = Typography(
    page_width=A4_SHORT,
    page_height=A4_LONG,
    margin_side=MARGIN,
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


def lay_out(declaration: ProjectDeclaration) -> Sheet:
    """The form filled in."""
    rows = (*_project(declaration), *_funds(declaration), _objective(declaration), *_indicators(declaration))
    subtitle = Subtitle(f"（{declaration.year}年度）", ("year",), str(declaration.year))
    section = Section("project", WIDTHS, rows)
    return Sheet("", TITLE, declaration.name.strip(), TYPOGRAPHY, (section,), subtitle=subtitle)


def _project(declaration: ProjectDeclaration) -> list[Row]:
    """What the project is, and whose."""
    rows = [Row((_label("name"), Cell(declaration.name, Role.PROSE, ("name",), span=5)))]
    for left, right in (("authority", "unit"), ("attribute", "term")):
        rows.append(
            Row(
                (
                    _label(left),
                    Cell(getattr(declaration, left), Role.PROSE, (left,), span=2),
                    _label(right),
                    Cell(getattr(declaration, right), Role.PROSE, (right,), span=2),
                )
            )
        )
    return rows


def _funds(declaration: ProjectDeclaration) -> list[Row]:
    """项目资金 is merged down over the total and its sources."""
    funds = declaration.funds
    labels = {
        "total": f"{label('funds', 'total')}：",
        "appropriation": f"{AMONG}{label('funds', 'appropriation')}",
        "other": label("funds", "other"),
    }
    rows: list[Row] = []
    for name, text in labels.items():
        path: Path = (*FUNDS, name)
        cells = (
            Cell(text, Role.LABEL, span=2),
            Cell(printed(getattr(funds, name)), Role.AMOUNT, path, span=3),
        )
        head = () if rows else (Cell(label("funds"), Role.LABEL, rows=len(labels)),)
        rows.append(Row((*head, *cells)))
    return rows


def _objective(declaration: ProjectDeclaration) -> Row:
    return Row((_label("objective"), Cell(declaration.objective, Role.PROSE, ("objective",), span=5)))


def _indicators(declaration: ProjectDeclaration) -> list[Row]:
    """绩效指标 is merged down over its headings and all its rows; names of indicators go over two columns."""
    level1, level2, name, value = column_labels(declaration.indicators)
    heads = (
        Cell(level1, Role.LABEL),
        Cell(level2, Role.LABEL),
        Cell(name, Role.LABEL, span=2),
        Cell(value, Role.LABEL),
    )
    rows = [_widened(row) for row in indicator_rows(declaration.indicators, label)]
    return [Row((Cell(label("indicators"), Role.LABEL, rows=1 + len(rows)), *heads)), *rows]


def _widened(row: Row) -> Row:
    """The row with the name of its indicator over two columns."""
    *levels, name, value = row.cells
    return Row((*levels, name._replace(span=2), value))


def _label(name: str) -> Cell:
    return Cell(label(name), Role.LABEL)
