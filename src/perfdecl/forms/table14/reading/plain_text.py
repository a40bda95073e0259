"""表14 as bare lines back to a grid of cells: by its labels, its amounts, and the widths at which its columns break lines.

In such a text the cells of a row follow one another, each broken into lines. A line that is not the last of its paragraph
is as wide as its column: that tells where one cell ends and the next begins.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, product
from math import ceil
from re import fullmatch
from typing import NamedTuple
from unicodedata import east_asian_width

from perfdecl.forms.table14.cells import SHAPE
from perfdecl.forms.table14.layout import LEVELS, SIZE, TASK_WIDTHS, TYPOGRAPHY, WIDTH
from perfdecl.forms.table14.reading.labels import (
    DEPARTMENT,
    HEADINGS,
    LEVEL1,
    LEVEL2,
    ROW_FIELDS,
    TASK_FIELDS,
    bare_label,
)
from perfdecl.readers.document import Grid, GridCell
from perfdecl.readers.labels import bare

AMOUNT = r"-?[0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?"
COLUMNS = 5
#: How sentences end.
SENTENCE = ("。", "！", "？", "；", ".", ";")
Cells = list[str]


class Line(NamedTuple):
    """A row's cells, and the fields whose text might be divided in another way."""

    cells: Cells
    guessed: tuple[str, ...] = ()


def _room(width: int) -> int:
    """How many full-width characters stand on a line of a column."""
    return (width - 2 * TYPOGRAPHY.cell_side) // SIZE


class Rooms(NamedTuple):
    """How many full-width characters stand on a line of each column of the tasks."""

    name: float
    content: float
    goal: float


OBJECTIVE_ROOM = _room(WIDTH)
NAME_ROOM, CONTENT_ROOM, _, GOAL_ROOM = map(_room, TASK_WIDTHS)
USUAL = Rooms(NAME_ROOM, CONTENT_ROOM, GOAL_ROOM)
#: So many widths and rows are tried where a form has other columns than the official one.
WIDTHS_TRIED, ROWS_TRIED, LINES_TRIED = 7, 12, 40
#: More lines between two amounts are not divided: they count as content. A task of 8,000 characters takes 600.
MAX_LINES = 1000


TASK_LABELS = [SHAPE.named(("tasks", name)).label for name in TASK_FIELDS]
ROW_LABELS = [SHAPE.named(("indicators", "output", "quantity", name)).label for name in ("name", "period", "annual")]
OTHER = bare_label("other_tasks")


def divided(lines: Sequence[str]) -> tuple[Grid, dict[int, tuple[str, ...]]]:
    """The lines as one table that can be recognised like any other, and the fields of its rows that are but guesses."""
    rows = [row for section, part in _sections(lines) for row in _rows(section, part)]
    cells = [
        GridCell(text, number, column, 1, COLUMNS if len(row.cells) == 1 else 1)
        for number, row in enumerate(rows)
        for column, text in enumerate(row.cells)
    ]
    return Grid("1", tuple(cells)), {number: row.guessed for number, row in enumerate(rows) if row.guessed}


def _sections(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each section with its lines; what is repeated at the top of a page is taken out."""
    found: dict[str, list[str]] = {"": []}
    section = ""
    departments: list[str] = []
    for line in lines:
        if bare(line.split()[0]) == DEPARTMENT:
            departments.append(line)
        elif bare(line) in HEADINGS:
            section = HEADINGS[bare(line)]
            found.setdefault(section, [])
        else:
            found[section].append(line)
    yield "", found.pop("") + departments
    yield from found.items()


def _rows(section: str, lines: list[str]) -> Iterator[Line]:
    if section:
        yield Line([SHAPE.named((section,)).label])
    if section == "objective":
        yield Line([_joined(lines, _objective_room(lines))])
    elif section == "tasks":
        yield from _tasks(lines)
    elif section == "indicators":
        yield from _indicators(lines)
    else:
        yield from (Line(line.split()) for line in lines)


def _tasks(lines: list[str]) -> Iterator[Line]:
    """The rows of the tasks: between two amounts stand a goal, and the name and content of the next task."""
    yield Line(TASK_LABELS)
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
    rooms = _rooms(pieces[:-1]) if amounts else USUAL
    splits = [_split(piece, rooms, first=not at) for at, piece in enumerate(pieces[: len(amounts)])]
    splits.append(Split(0, (pieces[-1], [], []), is_sure=True))
    for amount, above, behind in zip(amounts, splits, splits[1:], strict=False):
        (_, name, content), (goal, _, _) = above.parts, behind.parts
        guessed = (*(() if above.is_sure else ("name", "content")), *(() if behind.is_sure else ("goal",)))
        cells = [_joined(name, rooms.name), _joined(content, rooms.content), amount, _joined(goal, rooms.goal)]
        yield Line(cells, guessed)
    yield from _other_row(other, rooms)


def _other(lines: list[str]) -> tuple[list[str], list[str] | None]:
    """The lines before 其他需完成的任务, and those behind it, if it is there; the label may be broken over lines."""
    for at in range(len(lines)):
        for end in range(at + 1, min(at + 4, len(lines)) + 1):
            text = "".join(lines[at:end])
            goes_on = end < len(lines) and lines[end].startswith(("（", "("))
            if bare(text).startswith(OTHER) and text.endswith(("）", ")", OTHER)) and not goes_on:
                return lines[:at], lines[end:]
    return lines, None


def _other_row(lines: list[str] | None, rooms: Rooms) -> Iterator[Line]:
    """The row of 其他需完成的任务: its content, and behind its amount the goal."""
    if lines is None:
        return
    for at, line in enumerate(lines):
        *before, last = line.rsplit(maxsplit=1)
        if fullmatch(AMOUNT, last):
            content = [*lines[:at], *before]
            yield Line([OTHER, _joined(content, rooms.content), last, _joined(lines[at + 1 :], rooms.goal)])
            return
    # Without an amount nothing shows where the content ends.
    yield Line([OTHER, _joined(lines, rooms.content), "", ""], ("content", "goal") if len(lines) > 1 else ())


def _objective_room(lines: list[str]) -> float:
    """The usual width, or that at which the lines do break in the middle of sentences."""
    widest = max(map(_width, lines), default=0.0)
    broken = sum(_is_full(line, widest) and not line.endswith(SENTENCE) for line in lines[:-1])
    return widest if broken >= 2 or widest > OBJECTIVE_ROOM else OBJECTIVE_ROOM


def _rooms(pieces: list[list[str]]) -> Rooms:
    """The widths of the columns: the usual ones, or those that lines have most often and that speak against least."""
    pieces = [piece for piece in pieces[1:] if len(piece) <= LINES_TRIED][:ROWS_TRIED]
    least = _against(pieces, USUAL)
    best = USUAL
    if least >= 1:
        counts = Counter(float(ceil(_width(line))) for piece in pieces for line in piece)
        widths = sorted({*USUAL, *(width for width, _ in counts.most_common(WIDTHS_TRIED))})
        for rooms in map(Rooms._make, product(widths, repeat=3)):
            faults = _against(pieces, rooms)
            if faults < least:
                least, best = faults, rooms
    return best


def _against(pieces: list[list[str]], rooms: Rooms) -> float:
    return sum(_split(piece, rooms).faults for piece in pieces)


class Split(NamedTuple):
    """A goal, a name and a content, what speaks against this split, and whether hardly any other is possible."""

    faults: float
    parts: tuple[list[str], list[str], list[str]]
    is_sure: bool


def _split(lines: list[str], rooms: Rooms, first: bool = False) -> Split:
    """The best split: the one in which every line but the last of each part is as wide as its column."""
    goals, names, contents = (_Faults(lines, room) for room in (rooms.goal, rooms.name, rooms.content))
    if len(lines) > MAX_LINES:
        return Split(0, ([], [], lines), is_sure=False)
    sentences = [0, *accumulate(line.endswith(SENTENCE) for line in lines)]
    best: tuple[float, int, int] | None = None
    faultless = near = 0
    for goal_end in (0,) if first else range(1, len(lines) - 1):
        for name_end in range(goal_end + 1, len(lines)):
            faults: float = goals.of(0, goal_end) + names.of(goal_end, name_end) + contents.of(name_end, len(lines))
            faultless += not faults
            # Where the widths leave a choice: a goal is sentences, a name is none.
            faults += 0.5 * (goal_end > 0 and sentences[goal_end] == sentences[goal_end - 1])
            faults += 0.5 * (sentences[name_end] > sentences[goal_end])
            near += faults < 1
            if best is None or faults < best[0]:
                best = faults, goal_end, name_end
    least, goal_end, name_end = best or (0.0, 0, len(lines))
    parts = lines[:goal_end], lines[goal_end:name_end], lines[name_end:]
    # Sure is what the widths alone tell, or where both signs of sentences speak against all others.
    return Split(least, parts, is_sure=least < 1 and 1 in (faultless, near))


class _Faults:
    """How much speaks against lines being those of one cell: lines too wide count most."""

    def __init__(self, lines: list[str], room: float) -> None:
        self._wide = [0, *accumulate(_width(line) > room for line in lines)]
        self._short = [0, *accumulate(not _is_full(line, room) for line in lines)]

    def of(self, start: int, end: int) -> int:
        """Those of the lines from ``start`` to before ``end``."""
        if start == end:
            return 0
        return (self._wide[end] - self._wide[start]) * 100 + self._short[end - 1] - self._short[start]


def _indicators(lines: list[str]) -> Iterator[Line]:
    """Rows of three texts behind their levels; a long name goes over several lines."""
    yield Line([*LEVELS, *ROW_LABELS])
    level1 = level2 = begun = ""
    for line in lines:
        words = line.split()
        if [bare(word) for word in words] == [bare(one) for one in (*LEVELS, *ROW_LABELS)]:
            continue
        while words and bare(words[0]) in LEVEL1.keys() | LEVEL2.keys():
            if bare(words[0]) in LEVEL1:
                level1 = words.pop(0)
            else:
                level2 = words.pop(0)
        if len(words) >= 3:
            guessed = ROW_FIELDS if begun or len(words) > 3 else ()
            yield Line([level1, level2, begun + "".join(words[:-2]), *words[-2:]], guessed)
            begun = ""
        elif len(words) == 2:
            yield Line([level1, level2, begun + words[0], "", words[1]], ROW_FIELDS)
            begun = ""
        elif words:
            begun += words[0]
    if begun:
        yield Line([level1, level2, begun, "", ""], ROW_FIELDS)


def _joined(lines: list[str], room: float) -> str:
    """The lines of a cell put together as Chinese is: a paragraph ends where another character had fitted."""
    text = ""
    for at, line in enumerate(lines):
        text += line
        if at < len(lines) - 1 and not _is_full(line, room):
            text += "\n"
    return text


def _is_full(line: str, room: float) -> bool:
    return _width(line) > room - 1.5


@lru_cache(10_000)
def _width(line: str) -> float:
    """In full-width characters; Latin letters and digits take half of one."""
    return sum(1.0 if east_asian_width(char) in "WFA" else 0.5 for char in line)
