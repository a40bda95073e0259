"""A form as bare lines back to a grid of cells, by its labels: one section after another, each in its own way."""

from collections.abc import Iterator, Sequence
from re import fullmatch

from perfdecl.readers.document import Grid, GridCell, Line
from perfdecl.recognising.division import joined, text_room
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Items, Levels, Text
from perfdecl.recognising.text_cells import MIXED
from perfdecl.recognising.text_columns import CERTAIN, without_amount
from perfdecl.recognising.text_headings import with_headings_above
from perfdecl.recognising.text_indicators import indicator_rows
from perfdecl.recognising.text_items import item_rows
from perfdecl.recognising.text_page_tops import with_own_tops
from perfdecl.recognising.text_row import Guess, TextRow
from perfdecl.text.labels import bare

#: A text that may begin with another line.
GUESSED_TEXT = Guess("PD702.text_beside")
#: Sections as they are found: the name, the heading as it is written, and the lines, blank ones too.
Found = Iterator[tuple[str, str, list[str]]]


def divided(lines: Sequence[Line], labels: Labels) -> tuple[Grid, dict[int, Guess]]:
    """The lines as one table that can be recognised like any other, and what of its rows is but a guess."""
    lines, guesses = with_headings_above(with_own_tops(lines, labels), labels)
    rows: list[TextRow] = []
    for name, heading, part in _sections(lines, labels):
        made = list(_rows(name, heading, part, labels))
        rows += [row._replace(guess=row.guess or GUESSED_TEXT) for row in made] if name in guesses else made
    columns = max((len(row.cells) for row in rows), default=1)
    cells = [
        GridCell(text, number, column, 1, columns if len(row.cells) == 1 else 1)
        for number, row in enumerate(rows)
        for column, text in enumerate(row.cells)
    ]
    return Grid("1", tuple(cells)), {number: row.guess for number, row in enumerate(rows) if row.guess}


def _sections(lines: Sequence[Line], labels: Labels) -> Found:
    """Each section with its lines; what is repeated at the top of a page is taken out."""
    found: dict[str, list[str]] = {"": []}
    headings: dict[str, str] = {}
    section = ""
    subjects: list[str] = []
    is_value = False  # of the subject, whose label stood alone on the line before
    for line in lines:
        first, *rest = line.text.split(maxsplit=1)
        words = frozenset(map(labels.word, line.text.split()))
        own = labels.headings.get(labels.word(first), "")
        heading = labels.headings.get(labels.word(line.text), "") or own * isinstance(labels.section(own), Text)
        if is_value and not words & labels.known:
            subjects[-1] += f" {line.text}"
            is_value = False
            continue
        is_value = labels.word(first) == labels.subject[0] and not rest
        if labels.word(first) == labels.subject[0]:
            subjects.append(line.text)
            continue
        columns = labels.column_section(words) or _of_level(labels, labels.word(line.text))
        if heading:
            section = heading
            headings.setdefault(section, first if labels.word(line.text) not in labels.headings else line.text)
            found.setdefault(section, []).extend(rest if labels.word(line.text) not in labels.headings else ())
            continue
        if columns not in ("", section):
            section = columns
        found.setdefault(section, []).extend([*([""] if line.is_parted else []), " " * line.indent + line.text])
    yield "", "", found.pop("") + subjects
    yield from ((name, headings.get(name, ""), part) for name, part in found.items())


def _of_level(labels: Labels, word: str) -> str:
    """The section of indicators of which a line is the heading of a level, where each cell has a line of its own."""
    return next((one.name for one in labels.levels if word in one.level_columns), "")


def _rows(name: str, heading: str, lines: list[str], labels: Labels) -> Iterator[TextRow]:
    section = labels.section(name)
    if heading:
        yield TextRow([heading])
    match section:
        case Text():
            texts = [line.strip() for line in lines if line.strip()]
            if not heading and section.headings:
                yield TextRow([min(section.headings)])
            is_mixed = any(bare(word) in labels.pairs for text in texts for word in text.split())
            is_mixed = is_mixed or any(fullmatch(CERTAIN, text) for text in texts)
            yield TextRow([joined(texts, text_room(texts, section.room))], Guess(MIXED) if is_mixed else None)
        case Items():
            yield from item_rows(section, lines, labels)
        case Levels():
            yield from indicator_rows(section, lines, labels)
        case _:
            texts = [line.strip() for line in lines if line.strip()]
            yield from map(TextRow, _alternating(texts, labels) or [_pairs(line, labels) for line in texts])


def _pairs(line: str, labels: Labels) -> list[str]:
    """Labels and the values behind them, which may hold blanks."""
    cells: list[str] = []
    is_value = False
    for word in (part for one in line.split() for part in without_amount(one)):
        is_label = labels.word(word) in labels.known or labels.word(word) in labels.without_value
        if is_value and not is_label:
            cells[-1] += f" {word}"
        else:
            cells.append(word)
        is_value = not is_label
    return cells


def _alternating(lines: list[str], labels: Labels) -> list[list[str]]:
    """The pairs of lines that are labels and values by turns, as some programs write them; none where they are not."""
    pairs: list[list[str]] = []
    silent: list[list[str]] = []
    for line in lines:
        word = labels.word(line)
        if len(line.split()) == 1 and (word in labels.pairs or word == labels.subject[0]):
            if pairs and len(pairs[-1]) == 1:
                return []
            pairs.append([line])
        elif word in labels.without_value and (word in labels.parts or not (pairs and len(pairs[-1]) == 1)):
            silent.append([line])
            if pairs and len(pairs[-1]) == 1:
                pairs[-1].append("")
        elif labels.word(line.split()[0]) == labels.subject[0]:
            silent.append(line.split(maxsplit=1))
        elif pairs and len(pairs[-1]) == 1:
            pairs[-1].append(line)
        else:
            silent.append([line])
            if pairs:
                return []
    return [*silent, *pairs] if pairs and len(pairs[-1]) == 2 else []
