"""Finding the cells of a form in the grids of any document: by their labels, never by their position.

Other widths, fonts, columns, a title page, blanks within labels or full-width colons do no harm. What no field holds is
kept, so that nothing is lost without a word.
"""

from collections.abc import Iterator, Sequence

from perfdecl.readers.document import Block, Document, Grid, Line, Recognised, Remark, Spot
from perfdecl.recognising.book import pieces
from perfdecl.recognising.continued import goes_on
from perfdecl.recognising.cut_labels import with_whole_labels
from perfdecl.recognising.frames import without_frames
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.owners import OUTSIDE
from perfdecl.recognising.plain_text import divided
from perfdecl.recognising.running import running_lines
from perfdecl.recognising.text_doubts import doubts_of
from perfdecl.recognising.text_lost import lost
from perfdecl.recognising.text_row import Guess
from perfdecl.recognising.text_running import without_running
from perfdecl.recognising.titles import year_of
from perfdecl.recognising.walk import Walk
from perfdecl.recognising.widthless import without_widthless
from perfdecl.text.labels import bare

#: So many lines above and below a form may say in which unit its amounts are.
AROUND = 3


def recognise(document: Document, labels: Labels) -> Recognised:
    """Find the form with these labels in a document. What stands before and behind it is left over."""
    found = Recognised()
    document, count = without_widthless(document)
    document = with_whole_labels(without_frames(document), (labels,))
    if count:
        found.remarks.append(Remark("PD702.widthless", (), {"count": count}))
    reader = Walk(labels, found, document.kind == "pdf", bool(document.record))
    blocks = list(_blocks(document, labels))
    guesses: dict[int, Guess] = {}
    lines: list[Line] = []
    if document.kind == "txt":
        # A line may have had nothing but characters without width.
        own = [block for block, is_form in blocks if is_form and isinstance(block, Line) and block.text.strip()]
        lines, repeated = without_running(own, labels)
        found.residue += [(line.text, Spot(line.page, 0, 0)) for line in repeated]
        grid, guesses = divided(lines, labels)
        reader.read(grid)
        blocks = [(block, False) for block, is_form in blocks if not is_form]
    for block, is_form in blocks:
        if isinstance(block, Grid):
            (reader.read if is_form else reader.pass_over)(block)
    notes = {at for at, line in _own_lines(blocks) if reader.note(line.text)}
    reader.close()
    found.remarks += (Remark("PD702.lost", (), {"text": text}) for text in lost(lines, found, labels))
    reader.end()
    found.doubts += doubts_of(guesses, found, lines, labels)
    running = {document.blocks[at] for at in running_lines(document)}
    for at, (block, is_form) in enumerate(blocks):
        if not isinstance(block, Line) or at in notes or goes_on(block.text):
            continue
        if (not is_form and document.kind != "txt") or block in running:
            found.outside.append((block.text, Spot(block.page, 0, 0)))
            continue
        year = year_of(block.text, labels) if labels.has_year else ""
        is_said = found.texts.setdefault(("year",), year) == year if year else bare(block.text) in labels.without_value
        if not is_said:
            found.residue.append((block.text, Spot(block.page, 0, 0)))
    return found


def _blocks(document: Document, labels: Labels) -> Iterator[tuple[Block, bool]]:
    """Tables and lines with whether they are of the form; in a document of several forms, or of none, all may be."""
    divided_blocks = pieces(document, (labels,)).blocks
    is_one = max((form for _, form in divided_blocks), default=OUTSIDE) == 0
    yield from ((block, not is_one or form != OUTSIDE) for block, form in divided_blocks)


def _own_lines(blocks: Sequence[tuple[Block, bool]]) -> Iterator[tuple[int, Line]]:
    """The lines that are of the form, or stand right above or below it, with their places."""
    own = [at for at, (_, is_form) in enumerate(blocks) if is_form]
    if not own:
        return
    first, last = own[0], own[-1]
    while first and isinstance(blocks[first - 1][0], Line) and own[0] - first < AROUND:
        first -= 1
    while last + 1 < len(blocks) and isinstance(blocks[last + 1][0], Line) and last - own[-1] < AROUND:
        last += 1
    yield from ((at, line) for at, (line, _) in enumerate(blocks) if first <= at <= last and isinstance(line, Line))
