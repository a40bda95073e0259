"""What of a form that was read from bare text is but a guess, by its rows or as a whole section."""

from collections.abc import Iterator, Mapping, Sequence

from perfdecl.readers.document import Doubt, Line, Recognised
from perfdecl.recognising.division import SENTENCE
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.text_cells import MIXED
from perfdecl.recognising.text_order import disordered
from perfdecl.recognising.text_row import Guess

#: That lines of a section are not in the order of the form; that a text may have lines too many, or too few.
DISORDER, LINES = "PD702.disorder", "PD702.text_lines"


def doubts_of(
    guesses: Mapping[int, Guess], found: Recognised, lines: Sequence[Line], labels: Labels
) -> Iterator[Doubt]:
    """The doubts, in the order of the rows; ``guesses`` are of the rows of the table that was made of the lines."""
    names = {one.name for one in (*labels.lists, *labels.texts)} | {str(*one.other[1]) for one in labels.items}
    rows = {spot.row - 1: path[:-1] or path for path, spot in found.spots.items() if path[0] in names}
    without_order = set(disordered(lines, labels))
    if without_order:
        without_order |= {one.name for one in labels.texts}
        without_order |= {str(*one.other[1]) for one in labels.items if one.name in without_order}
    levels = {one.name for one in labels.levels}
    # Rows of indicators are mixed all together.
    without_order |= {str(rows[row][0]) for row, one in guesses.items() if one.entry == MIXED and row in rows} & levels
    yield from (
        Doubt(DISORDER, (name,)) for name in sorted(without_order) if any(one[0] == name for one in found.texts)
    )
    for row, one in guesses.items():
        path = rows.get(row, ())
        if path and (path[0] not in without_order or (one.entry == MIXED and path[0] not in levels)):
            yield Doubt(one.entry, path, one.fields)
    for text in labels.texts if lines else ():
        told = {rows.get(row, ()) for row in guesses} | {(name,) for name in without_order}
        if (text.name,) not in told and _is_broken(found.texts.get((text.name,), "")):
            yield Doubt(LINES, (text.name,))


def _is_broken(text: str) -> bool:
    """Whether a line that is not full ends in the middle of a sentence, or the whole text does not end with one."""
    *above, last = text.split("\n")
    return any(not line.endswith(SENTENCE) for line in above) or last.endswith(("，", "、", "：", ","))
