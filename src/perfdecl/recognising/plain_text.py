"""表14 as bare lines back to a grid of cells: by its labels, its amounts, and the widths at which its columns break lines.

In such a text the cells of a row follow one another, each broken into lines. A line that is not the last of its paragraph
is as wide as its column: that tells where one cell ends and the next begins.
"""

from collections.abc import Iterator, Sequence
from re import fullmatch
from typing import NamedTuple

from perfdecl.forms.table14.cells import SHAPE
from perfdecl.model.indicators import LEVELS
from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.division import USUAL, Rooms, Split, joined, objective_room, rooms_of, split
from perfdecl.recognising.labels import (
    DEPARTMENT,
    HEADINGS,
    LEVEL1,
    LEVEL2,
    ROW_FIELDS,
    TASK_FIELDS,
    bare_label,
)
from perfdecl.text.labels import bare

AMOUNT = r"-?[0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?"
COLUMNS = 5
Cells = list[str]


class Line(NamedTuple):
    """A row's cells, and the fields whose text might be divided in another way."""

    cells: Cells
    guessed: tuple[str, ...] = ()


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
        yield Line([joined(lines, objective_room(lines))])
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
    rooms = rooms_of(pieces[:-1]) if amounts else USUAL
    splits = [split(piece, rooms, first=not at) for at, piece in enumerate(pieces[: len(amounts)])]
    splits.append(Split(0, (pieces[-1], [], []), is_sure=True))
    for amount, above, behind in zip(amounts, splits, splits[1:], strict=False):
        (_, name, content), (goal, _, _) = above.parts, behind.parts
        guessed = (*(() if above.is_sure else ("name", "content")), *(() if behind.is_sure else ("goal",)))
        cells = [joined(name, rooms.name), joined(content, rooms.content), amount, joined(goal, rooms.goal)]
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
            yield Line([OTHER, joined(content, rooms.content), last, joined(lines[at + 1 :], rooms.goal)])
            return
    # Without an amount nothing shows where the content ends.
    yield Line([OTHER, joined(lines, rooms.content), "", ""], ("content", "goal") if len(lines) > 1 else ())


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
