"""The rows of indicators in bare text: a name and its values, on a line or one after another, and the levels beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from perfdecl.recognising.division import is_full, width_of
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Levels
from perfdecl.recognising.text_columns import are_columns
from perfdecl.recognising.text_indicator_checks import are_doubtful
from perfdecl.recognising.text_indicator_lines import are_whole, cells_of, together, with_units
from perfdecl.recognising.text_levels import Label, order_of, owners_of
from perfdecl.recognising.text_row import Guess, TextRow, guessed

#: Where no more than one of so many lines has a blank, each line is a cell.
FEW = 5


@dataclass(slots=True, eq=False)
class _Indicator:
    name: str
    values: list[str]
    guess: Guess | None = None


@dataclass(slots=True, eq=False)
class _Found:
    """The rows so far and the labels between them."""

    rows: list[_Indicator] = field(default_factory=list)
    labels: list[tuple[str, Label]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # labels of both levels, and an empty one for each row
    begun: str = ""  # a name whose values have not come yet
    room: float = 0.0  # the width of the widest line of a name


def indicator_rows(section: Levels, lines: Sequence[str], labels: Labels) -> Iterator[TextRow]:
    """The heading and the rows, each with the label of its level."""
    headings = [*section.level_columns, *section.columns]
    yield TextRow(headings)
    columns = are_columns([line for line in lines if line.strip()])
    tokens = cells_of(section, lines, labels, headings, are_columns=columns)
    found = _Found()
    values = len(section.fields) - 1
    cells = [line for line in tokens if line]
    is_mixed = False
    is_one_a_line = sum(len(line) > 1 for line in cells) * FEW <= len(cells) and bool(cells)
    if is_one_a_line:
        # A blank is one of a cell's text.
        tokens = together(section, [" ".join(line) for line in cells], labels, 1 + values)
        is_mixed = not are_whole(section, tokens, labels)
    found.room = max((width_of(text) for line in tokens for text in _name_of(line, section, labels)), default=0.0)
    for line in filter(None, tokens):
        _take(found, section, line, labels)
    if found.begun:
        found.rows.append(_Indicator(found.begun, [""] * values, guessed(section.fields)))
    order = order_of(section, found.words)
    # Rows of several lines move the middle of others.
    are_even = columns and not any(row.guess for row in found.rows)
    owners = owners_of([label for _, label in found.labels], len(found.rows), order, are_even)
    begun = {label.rows for _, label in found.labels} if order == "first" else set()
    doubtful = are_doubtful([(row.name, *row.values) for row in found.rows], begun, columns)
    if is_one_a_line:
        owners = owners._replace(guessed=owners.guessed | _before_many(found))
    for at, row in enumerate(found.rows):
        level = found.labels[owners.labels[at]][0] if owners.labels[at] >= 0 else ""
        guess = row.guess or (guessed(section.fields) if at in doubtful else None)
        guess = guess or (Guess("PD702.level") if at in owners.guessed else None)
        guess = Guess("PD702.mixed", section.fields) if is_mixed else guess
        yield TextRow(["", level, row.name, *row.values], guess)


def _before_many(found: _Found) -> frozenset[int]:
    """The rows right before several labels without a row: where cells stand one a line, labels may come in a bundle."""
    places = [label.rows for _, label in found.labels]
    many = {place for place in places if places.count(place) > 2}
    return frozenset(place - 1 for place in many if place)


def _take(found: _Found, section: Levels, line: list[str], labels: Labels) -> None:
    """Take a line: labels of levels, then a row or a part of one."""
    values = len(section.fields) - 1
    own: list[str] = []
    while line and section.is_label(labels.word(line[0])):
        word, line = line[0], line[1:]
        found.words.append(labels.word(word))
        if labels.word(word) in section.second:
            own.append(word)
    line = with_units(line, values + 1)
    is_row = len(line) > values or (values > 1 and len(line) == values)
    found.words += [""] * bool(line)
    found.labels += [(word, Label(len(found.rows), is_row or bool(found.begun or line))) for word in own]
    if len(line) > values:
        name = found.begun + "".join(line[:-values])
        is_guess = bool(found.begun) or len(line) > values + 1
        found.rows.append(_Indicator(name, line[-values:], guessed(section.fields if is_guess else ())))
        found.begun = ""
    elif is_row:
        name, rest = (found.begun, line) if found.begun else (line[0], ["", *line[1:]])
        found.rows.append(_Indicator(name, rest, guessed(section.fields)))
        found.begun = ""
    elif line and found.begun and values == 1:
        found.begun += line[0]
    elif line and not own and not found.begun and found.rows and not is_full("".join(line), found.room):
        # What is not as wide as names can be is the end of one.
        found.rows[-1].name += "".join(line)
        found.rows[-1].guess = guessed(section.fields)
    elif line:
        found.begun += "".join(line)


def _name_of(line: list[str], section: Levels, labels: Labels) -> list[str]:
    """The line of a name in a line, if there is one."""
    rest = [text for text in line if not section.is_label(labels.word(text))]
    return rest[:1] if len(rest) >= len(section.fields) or len(rest) == 1 else []
