"""表14 as bare lines back to a grid of cells: by its labels, its amounts, and the widths at which its columns break lines.

In such a text the cells of a row follow one another, each broken into lines. A line that is not the last of its paragraph
is as wide as its column: that tells where one cell ends and the next begins.
"""

from collections.abc import Iterator, Sequence
from re import fullmatch
from unicodedata import east_asian_width

from perfdecl.forms.table14.cells import SHAPE
from perfdecl.forms.table14.layout import LEVELS, SIZE, TASK_WIDTHS, TYPOGRAPHY, WIDTH
from perfdecl.readers.document import Grid, GridCell
from perfdecl.readers.labels import bare

AMOUNT = r"-?[0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?"
COLUMNS = 5
#: How sentences end.
SENTENCE = ("。", "！", "？", "；", ".", ";")
Cells = list[str]


def _room(width: int) -> int:
    """How many full-width characters stand on a line of a column."""
    return (width - 2 * TYPOGRAPHY.cell_side) // SIZE


OBJECTIVE_ROOM = _room(WIDTH)
NAME_ROOM, CONTENT_ROOM, _, GOAL_ROOM = map(_room, TASK_WIDTHS)


def _label(*path: str) -> str:
    return bare(SHAPE.named(path).label)


SECTIONS = {_label(name): name for name in ("budget", "objective", "tasks", "indicators")}
TASK_LABELS = [SHAPE.named(("tasks", name)).label for name in SHAPE.parts["tasks"].names]
ROW_LABELS = [SHAPE.named(("indicators", "output", "quantity", name)).label for name in ("name", "period", "annual")]
DEPARTMENT, OTHER = _label("department"), _label("other_tasks")
LEVEL1 = {_label("indicators", one) for one in SHAPE.parts["indicators"].names}
LEVEL2 = {
    _label("indicators", one, two)
    for one in SHAPE.parts["indicators"].names
    for two in SHAPE.within(("indicators", one)).names
}


def grid_of(lines: Sequence[str]) -> Grid:
    """The lines as one table that can be recognised like any other."""
    rows = [row for section, part in _sections(lines) for row in _rows(section, part)]
    cells = [
        GridCell(text, number, column, 1, COLUMNS if len(row) == 1 else 1)
        for number, row in enumerate(rows)
        for column, text in enumerate(row)
    ]
    return Grid("1", tuple(cells))


def _sections(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each section with its lines; what is repeated at the top of a page is taken out."""
    found: dict[str, list[str]] = {"": []}
    section = ""
    departments: list[str] = []
    for line in lines:
        if bare(line.split()[0]) == DEPARTMENT:
            departments.append(line)
        elif bare(line) in SECTIONS:
            section = SECTIONS[bare(line)]
            found.setdefault(section, [])
        else:
            found[section].append(line)
    yield "", found.pop("") + departments
    yield from found.items()


def _rows(section: str, lines: list[str]) -> Iterator[Cells]:
    if section:
        yield [SHAPE.named((section,)).label]
    if section == "objective":
        yield [_joined(lines, OBJECTIVE_ROOM)]
    elif section == "tasks":
        yield from _tasks(lines)
    elif section == "indicators":
        yield from _indicators(lines)
    else:
        yield from (line.split() for line in lines)


def _tasks(lines: list[str]) -> Iterator[Cells]:
    """The rows of the tasks: between two amounts stand a goal, and the name and content of the next task."""
    yield TASK_LABELS
    lines = [line for line in lines if [bare(word) for word in line.split()] != [bare(one) for one in TASK_LABELS]]
    lines, other = _other(lines)
    pieces: list[list[str]] = [[]]
    amounts: Cells = []
    for line in lines:
        *before, last = line.rsplit(maxsplit=1)
        if fullmatch(AMOUNT, last):
            pieces[-1] += before
            amounts.append(last)
            pieces.append([])
        else:
            pieces[-1].append(line)
    goal, name, content = _split(pieces[0], first=True)
    for number, amount in enumerate(amounts):
        is_last = number == len(amounts) - 1
        goal, *following = (pieces[-1], [], []) if is_last else _split(pieces[number + 1])
        yield [_joined(name, NAME_ROOM), _joined(content, CONTENT_ROOM), amount, _joined(goal, GOAL_ROOM)]
        name, content = following
    yield from other


def _other(lines: list[str]) -> tuple[list[str], list[Cells]]:
    """The lines before 其他需完成的任务, and its row; its label may be broken over lines."""
    for at in range(len(lines)):
        for end in range(at + 1, min(at + 4, len(lines)) + 1):
            if bare("".join(lines[at:end])).startswith(OTHER) and "".join(lines[at:end]).endswith(("）", ")", OTHER)):
                rest = lines[end:]
                return lines[:at], [[OTHER, _joined(rest, CONTENT_ROOM), "", ""]]
    return lines, []


def _split(lines: list[str], first: bool = False) -> tuple[list[str], list[str], list[str]]:
    """A goal, a name and a content: the split in which every line but the last of each is as wide as its column."""
    best: tuple[float, int, int] | None = None
    for goal_end in (0,) if first else range(1, len(lines) - 1):
        for name_end in range(goal_end + 1, len(lines)):
            parts = (
                (lines[:goal_end], GOAL_ROOM),
                (lines[goal_end:name_end], NAME_ROOM),
                (lines[name_end:], CONTENT_ROOM),
            )
            faults: float = sum(_faults(*part) for part in parts)
            # Where the widths leave a choice: a goal is sentences, a name is none.
            faults += 0.5 * (goal_end > 0 and not lines[goal_end - 1].endswith(SENTENCE))
            faults += 0.5 * any(line.endswith(SENTENCE) for line in lines[goal_end:name_end])
            if best is None or faults < best[0]:
                best = faults, goal_end, name_end
    _, goal_end, name_end = best or (0, 0, len(lines))
    return lines[:goal_end], lines[goal_end:name_end], lines[name_end:]


def _faults(lines: list[str], room: int) -> int:
    """How much speaks against the lines being those of one cell: lines too wide count most."""
    too_wide = sum(_width(line) > room for line in lines)
    too_short = sum(not _is_full(line, room) for line in lines[:-1])
    return too_wide * 100 + too_short


def _indicators(lines: list[str]) -> Iterator[Cells]:
    """Rows of three texts behind their levels; a long name goes over several lines."""
    yield [*LEVELS, *ROW_LABELS]
    level1 = level2 = begun = ""
    for line in lines:
        words = line.split()
        if [bare(word) for word in words] == [bare(one) for one in (*LEVELS, *ROW_LABELS)]:
            continue
        while words and bare(words[0]) in LEVEL1 | LEVEL2:
            if bare(words[0]) in LEVEL1:
                level1 = words.pop(0)
            else:
                level2 = words.pop(0)
        if len(words) >= 3:
            yield [level1, level2, begun + "".join(words[:-2]), *words[-2:]]
            begun = ""
        elif len(words) == 2:
            yield [level1, level2, begun + words[0], "", words[1]]
            begun = ""
        elif words:
            begun += words[0]
    if begun:
        yield [level1, level2, begun, "", ""]


def _joined(lines: list[str], room: int) -> str:
    """The lines of a cell put together as Chinese is: a paragraph ends where another character had fitted."""
    text = ""
    for at, line in enumerate(lines):
        text += line
        if at < len(lines) - 1 and not _is_full(line, room):
            text += "\n"
    return text


def _is_full(line: str, room: int) -> bool:
    return _width(line) > room - 1.5


def _width(line: str) -> float:
    """In full-width characters; Latin letters and digits take half of one."""
    return sum(1.0 if east_asian_width(char) in "WFA" else 0.5 for char in line)
