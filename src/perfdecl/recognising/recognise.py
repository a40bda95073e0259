"""Finding the cells of a form in the grids of any document: by their labels, never by their position.

Other widths, fonts, columns, a title page, blanks within labels or full-width colons do no harm. What no field holds is
kept, so that nothing is lost without a word.
"""

from collections.abc import Iterator

from perfdecl.readers.document import Block, Document, Doubt, Grid, Line, Recognised, Spot
from perfdecl.recognising.book import OUTSIDE, pieces
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.near import near_labels
from perfdecl.recognising.plain_text import divided
from perfdecl.recognising.titles import year_of
from perfdecl.recognising.walk import Walk
from perfdecl.text.labels import bare


def recognise(document: Document, labels: Labels) -> Recognised:
    """Find the form with these labels in a document. What stands before and behind it is left over."""
    found = Recognised()
    reader = Walk(labels, found, document.kind == "pdf", bool(document.record))
    blocks = list(_blocks(document, labels))
    if document.kind == "txt":
        grid, guesses = divided(
            [block.text for block, is_form in blocks if is_form and isinstance(block, Line)], labels
        )
        reader.read(grid)
        guessed = {one.name for one in labels.lists} | {str(*one.other[1]) for one in labels.items}
        rows = {spot.row - 1: path[:-1] for path, spot in found.spots.items() if path[0] in guessed}
        found.doubts += [Doubt("PD702.text", rows[row], fields) for row, fields in guesses.items() if row in rows]
        found.near += near_labels([grid], labels, found)
        blocks = [(block, False) for block, is_form in blocks if not is_form]
    for block, is_form in blocks:
        if isinstance(block, Grid):
            (reader.read if is_form else reader.pass_over)(block)
    reader.end()
    found.near += near_labels(
        [block for block, is_form in blocks if is_form and isinstance(block, Grid)], labels, found
    )
    for block, _ in blocks:
        if isinstance(block, Line) and bare(block.text) not in labels.without_value:
            year = year_of(block.text) if labels.has_year else ""
            if not year or found.texts.setdefault(("year",), year) != year:
                found.residue.append((block.text, Spot(block.page, 0, 0)))
    return found


def _blocks(document: Document, labels: Labels) -> Iterator[tuple[Block, bool]]:
    """Tables and lines with whether they are of the form; in a document of several forms, or of none, all may be."""
    divided_blocks = pieces(document, (labels,)).blocks
    is_one = max((form for _, form in divided_blocks), default=OUTSIDE) == 0
    yield from ((block, not is_one or form != OUTSIDE) for block, form in divided_blocks)
