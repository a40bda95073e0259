"""The rows of a list whose cells stand side by side in bare text, each in a column of its own."""

from collections.abc import Sequence
from itertools import pairwise

from perfdecl.recognising.division import joined, may_go_on
from perfdecl.recognising.near import is_label
from perfdecl.recognising.sections import Items
from perfdecl.recognising.text_columns import Segment, beginnings, column_of, is_amount, parted, segments
from perfdecl.recognising.text_row import Guess, TextRow, guessed
from perfdecl.recognising.text_rows import Text, room_of_lines, rows_of
from perfdecl.recognising.units import NOTHING
from perfdecl.text.labels import bare

#: So much of the label of the row below the list may stand on one line.
BEGINNING = 6


def side_by_side(section: Items, lines: Sequence[str]) -> list[TextRow]:
    """The rows of a page's lines; none where it has no amount and no row below the list."""
    fields = [field for field in section.columns.values() if field != section.amount]
    before = list(section.columns.values()).index(section.amount)
    found = [segments(line) for line in lines]
    places = _places(found, len(fields))
    placed = [_placed(parted(one, places), fields, before, places, section.amount) for one in found]
    anchors = [at for at, line in enumerate(placed) if line.get(section.amount)]
    if not all(any(not line for line in placed[one:following]) for one, following in pairwise(anchors)):
        # Blank lines that do not stand between all rows do not stand for what is between rows.
        placed = [line for line in placed if line]
        anchors = [at for at, line in enumerate(placed) if line.get(section.amount)]
    label = section.other[0][:BEGINNING]
    other = next((at for at, line in enumerate(placed) if label and bare(line.get("name", "")).startswith(label)), None)
    if other is not None and not any(at >= other - 1 for at in anchors):
        anchors.append(other)
    if not anchors:
        return []
    usual = section.rooms._asdict()
    rooms = {one: room_of_lines([line[one] for line in placed if line.get(one)], usual[one]) for one in fields}
    divided = rows_of(Text(placed, rooms, "name", frozenset({"goal"})), anchors)
    rows: list[TextRow] = []
    was_cut = False
    for at in range(len(anchors)):
        start, end = divided.bounds[at : at + 2]
        own = {one: [line[one] for line in placed[start:end] if line.get(one)] for one in section.columns.values()}
        texts = {one: joined(own[one], rooms[one]) if one in rooms else "".join(own[one]) for one in own}
        is_other = bool(label) and is_label("".join(own["name"]), section.other[0])
        cells = [texts[one] if one != "name" or not is_other else section.other[0] for one in section.columns.values()]
        are_cut = any(may_go_on(own[one], rooms[one]) for one in fields if one != "name")
        doubtful = {at, at + 1} & divided.guessed or are_cut or was_cut
        was_cut = are_cut
        guess = (
            Guess("PD702.mixed", tuple(fields)) if len(own[section.amount]) > 1 else guessed(fields if doubtful else ())
        )
        rows.append(TextRow(cells, guess))
    return rows


def _places(found: Sequence[Sequence[Segment]], count: int) -> list[int]:
    """Where the columns of texts begin."""
    starts: list[int] = []
    for line in found:
        amounts = [at for at, one in enumerate(line) if is_amount(one.text)]
        # What stands behind an amount is pushed aside by it.
        starts += [one.start for one in line[: amounts[-1] if amounts else None]]
        starts += [one.start for one in line[amounts[-1] + 1 :]] if amounts and len(line) > count else []
    return beginnings(starts, count)


def _placed(
    line: Sequence[Segment], fields: Sequence[str], before: int, places: Sequence[int], amount: str
) -> dict[str, str]:
    """What of a line stands in which field."""
    at = next((at for at, one in enumerate(line) if _is_amount(line, at, before, places)), None)
    cells: dict[str, str] = {}
    if at is not None and len(line) == len(fields) + 1 and at == before:
        cells = dict(zip(fields, (one.text for one in line if one is not line[at]), strict=True))
    else:
        for number, one in enumerate(line):
            if number == at:
                continue
            if at is not None:
                low, high = (0, before) if number < at else (before, len(fields))
            else:
                low, high = 0, len(fields)
            column = min(max(column_of(one.start, places), low), high - 1)
            cells[fields[column]] = f"{cells[fields[column]]} {one.text}" if fields[column] in cells else one.text
    return cells | ({amount: line[at].text} if at is not None else {})


def _is_amount(line: Sequence[Segment], at: int, before: int, places: Sequence[int]) -> bool:
    """Whether a segment is the row's amount: a number, and not where a text begins."""
    is_nothing = set(line[at].text) <= NOTHING
    if not is_nothing and not is_amount(line[at].text):
        return False
    return len(places) <= before or all(abs(line[at].start - place) > 1 for place in places[:before])
