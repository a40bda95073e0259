"""A form as bare lines back to a grid of cells: by its labels, its amounts, and the widths at which its columns break lines.

In such a text the cells of a row follow one another, each broken into lines. A line that is not the last of its paragraph
is as wide as its column: that tells where one cell ends and the next begins.
"""

from collections.abc import Iterator, Mapping, Sequence
from re import fullmatch
from typing import NamedTuple

from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.division import Split, joined, rooms_of, split, text_room
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Items, Levels, Listed, Rooms, Text
from perfdecl.text.labels import bare

AMOUNT = r"-?[0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?"
Cells = list[str]


class Line(NamedTuple):
    """A row's cells, and the fields whose text might be divided in another way."""

    cells: Cells
    guessed: tuple[str, ...] = ()


def divided(lines: Sequence[str], labels: Labels) -> tuple[Grid, dict[int, tuple[str, ...]]]:
    """The lines as one table that can be recognised like any other, and the fields of its rows that are but guesses."""
    rows = [row for section, part in _sections(lines, labels) for row in _rows(section, part, labels)]
    columns = max((len(row.cells) for row in rows), default=1)
    cells = [
        GridCell(text, number, column, 1, columns if len(row.cells) == 1 else 1)
        for number, row in enumerate(rows)
        for column, text in enumerate(row.cells)
    ]
    return Grid("1", tuple(cells)), {number: row.guessed for number, row in enumerate(rows) if row.guessed}


def _sections(lines: Sequence[str], labels: Labels) -> Iterator[tuple[str, list[str]]]:
    """Each section with its lines; what is repeated at the top of a page is taken out."""
    found: dict[str, list[str]] = {"": []}
    section = ""
    subjects: list[str] = []
    for line in lines:
        first, *rest = line.split(maxsplit=1)
        is_text = isinstance(labels.section(labels.headings.get(bare(first), "")), Text)
        if bare(first) == labels.subject[0]:
            subjects.append(line)
        elif bare(line) in labels.headings or is_text:
            section = labels.headings[bare(first) if is_text else bare(line)]
            found.setdefault(section, []).extend(rest if is_text else ())
        elif labels.column_section(frozenset(map(bare, line.split()))) not in ("", section):
            section = labels.column_section(frozenset(map(bare, line.split())))
            found.setdefault(section, [line])
        else:
            found[section].append(line)
    yield "", found.pop("") + subjects
    yield from found.items()


def _rows(name: str, lines: list[str], labels: Labels) -> Iterator[Line]:
    section = labels.section(name)
    if section is not None and section.headings:
        yield Line([min(section.headings)])
    match section:
        case Text():
            yield Line([joined(lines, text_room(lines, section.room))])
        case Items():
            yield from _items(section, lines)
        case Levels():
            yield from _indicators(section, lines)
        case _:
            yield from (Line(_pairs(line, labels)) for line in lines)


def _pairs(line: str, labels: Labels) -> Cells:
    """Labels and the values behind them, which may hold blanks."""
    known = {labels.subject[0], *labels.pairs, *labels.without_value}
    cells: Cells = []
    is_value = False
    for word in line.split():
        is_label = bare(word) in known
        if is_value and not is_label:
            cells[-1] += f" {word}"
        else:
            cells.append(word)
        is_value = not is_label
    return cells


def _items(section: Items, lines: list[str]) -> Iterator[Line]:
    """The rows of a list: between two amounts stand a goal, and the name and content of the next row."""
    yield Line(_official(section.columns))
    fields = list(dict.fromkeys(section.columns.values()))
    lines = [line for line in lines if [_field(section, word) for word in line.split()] != fields]
    lines, other = _other(lines, section.other[0])
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
    rooms = rooms_of(pieces[:-1], section.rooms) if amounts else section.rooms
    splits = [split(piece, rooms, first=not at) for at, piece in enumerate(pieces[: len(amounts)])]
    splits.append(Split(0, (pieces[-1], [], []), is_sure=True))
    for amount, above, behind in zip(amounts, splits, splits[1:], strict=False):
        (_, name, content), (goal, _, _) = above.parts, behind.parts
        guessed = (*(() if above.is_sure else ("name", "content")), *(() if behind.is_sure else ("goal",)))
        cells = [joined(name, rooms.name), joined(content, rooms.content), amount, joined(goal, rooms.goal)]
        yield Line(cells, guessed)
    yield from _other_row(section.other[0], other, rooms)


def _official(columns: Mapping[str, str]) -> list[str]:
    """The first heading that leads to each field."""
    return list({field: heading for heading, field in reversed(tuple(columns.items()))}.values())[::-1]


def _field(section: Listed, word: str) -> str:
    """The field of which a word is the heading; any other word as it is compared."""
    return section.columns.get(bare(word), bare(word))


def _other(lines: list[str], label: str) -> tuple[list[str], list[str] | None]:
    """The lines before the row of a list with that label, and those behind it; it may be broken over lines."""
    for at in range(len(lines) if label else 0):
        for end in range(at + 1, min(at + 4, len(lines)) + 1):
            text = "".join(lines[at:end])
            goes_on = end < len(lines) and lines[end].startswith(("（", "("))
            if bare(text).startswith(label) and text.endswith(("）", ")", label)) and not goes_on:
                return lines[:at], lines[end:]
    return lines, None


def _other_row(label: str, lines: list[str] | None, rooms: Rooms) -> Iterator[Line]:
    """That row: its content, and behind its amount the goal."""
    if lines is None:
        return
    for at, line in enumerate(lines):
        *before, last = line.rsplit(maxsplit=1)
        if fullmatch(AMOUNT, last):
            content = [*lines[:at], *before]
            yield Line([label, joined(content, rooms.content), last, joined(lines[at + 1 :], rooms.goal)])
            return
    # Without an amount nothing shows where the content ends.
    yield Line([label, joined(lines, rooms.content), "", ""], ("content", "goal") if len(lines) > 1 else ())


def _indicators(section: Levels, lines: list[str]) -> Iterator[Line]:
    """Rows of a name and its values behind their levels; a long name goes over several lines."""
    fields = [*section.level_columns, *section.fields]
    yield Line([*section.level_columns, *_official(section.columns)])
    values = len(section.fields) - 1
    level1 = level2 = begun = ""
    for line in lines:
        words = line.split()
        if [_field(section, word) for word in words if bare(word) not in section.headings] == fields:
            continue
        while words and bare(words[0]) in {*section.first, *section.second, *section.headings}:
            word = words.pop(0)
            if bare(word) in section.first:
                level1 = word
            elif bare(word) in section.second:
                level2 = word
        if len(words) > values:
            name = begun + "".join(words[:-values])
            yield Line([level1, level2, name, *words[-values:]], section.fields if begun or words[values + 1 :] else ())
            begun = ""
        elif len(words) == 2:
            yield Line([level1, level2, begun + words[0], *[""] * (values - 1), words[1]], section.fields)
            begun = ""
        elif words:
            begun += "".join(words)
    if begun:
        yield Line([level1, level2, begun, *[""] * values], section.fields)
