"""Dividing a document, a district's whole budget perhaps, into the forms that it holds and what is none of them.

A form begins at the row of its subject, a department's name for instance, and goes on over tables and pages as long as its sections follow one
another, or its columns go on. Titles above its first row belong to it.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from perfdecl.readers.document import Block, Document, Grid, Line, Spot
from perfdecl.recognising.cut_labels import with_whole_labels
from perfdecl.recognising.frames import without_frames
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.owners import OUTSIDE, owners_of
from perfdecl.recognising.rows import Row, rows_of
from perfdecl.recognising.running import running_lines


class Pieces(NamedTuple):
    """A document's blocks in order, each with the number of the form that it is of, and the kind of each form."""

    blocks: list[tuple[Block, int]]
    kinds: list[int]


def split(document: Document, kinds: Sequence[Labels]) -> list[tuple[int, Document]]:
    """Each form with the place of its kind among ``kinds``, as a document of its own, in the order of the document.

    The whole document stands for a form that is alone in it. A record says nothing of one form among several, nor do the
    lines that run over a book's pages.
    """
    document = with_whole_labels(without_frames(document), kinds)
    divided = pieces(document, kinds)
    if len(divided.kinds) < 2:
        return [(kind, document) for kind in divided.kinds]
    running = {document.blocks[at] for at in running_lines(document)}
    parts: list[list[Block]] = [[] for _ in divided.kinds]
    for block, form in divided.blocks:
        if form != OUTSIDE and not (isinstance(block, Line) and block in running):
            parts[form].append(block)
    own = (Document(document.kind, tuple(part), remarks=document.remarks) for part in parts)
    return list(zip(divided.kinds, own, strict=True))


def outside(document: Document, parts: Sequence[Document]) -> Iterator[tuple[str, Spot]]:
    """The texts of a document of several forms that are in none of their parts, and do not run over its pages."""
    left = Counter(text for part in parts for text, _ in part.texts())
    running = running_lines(document)
    kept = document._replace(blocks=tuple(block for at, block in enumerate(document.blocks) if at not in running))
    for text, spot in kept.texts():
        if left[text]:
            left[text] -= 1
        else:
            yield text, spot


def pieces(document: Document, kinds: Sequence[Labels]) -> Pieces:
    """Divide a document into its blocks; tables are divided where forms meet in them."""
    if not kinds:
        return Pieces([(block, OUTSIDE) for block in document.blocks], [])
    rows = list(rows_of(document, kinds[0]))
    owners, of_forms = _numbered(_claims(document, rows, kinds))
    found: list[tuple[Block, int]] = []
    at = 0
    for number, block in enumerate(document.blocks):
        starts: list[tuple[int, int]] = []
        while at < len(rows) and rows[at].block == number:
            if (rows[at].words or not rows[at].grid) and (not starts or owners[at] != starts[-1][1]):
                starts.append((rows[at].number if starts else 0, owners[at]))
            at += 1
        if isinstance(block, Grid) and len(starts) > 1:
            found += _cut(block, starts)
        else:
            found.append((block, starts[0][1] if starts else OUTSIDE))
    return Pieces(found, of_forms)


def _claims(document: Document, rows: Sequence[Row], kinds: Sequence[Labels]) -> list[list[int]]:
    """For each kind the row with which the form begins that claims each row. Where another form begins, none goes on."""
    of_kinds = [rows, *(list(rows_of(document, labels)) for labels in kinds[1:])]
    running, is_text = running_lines(document), document.kind == "txt"
    claims = [owners_of(own, running, is_text, frozenset()) for own in of_kinds]
    begun = [frozenset(claim) - {OUTSIDE} for claim in claims]
    for at, own in enumerate(of_kinds):
        others = frozenset().union(*begun[:at], *begun[at + 1 :])
        if others and begun[at]:
            claims[at] = owners_of(own, running, is_text, others)
    return claims


def _numbered(claims: list[list[int]]) -> tuple[list[int], list[int]]:
    """The number of the form of each row, and the kind of each form: of several claims that of the latest one."""
    latest = [max((first, kind) for kind, first in enumerate(of_row)) for of_row in zip(*claims, strict=True)]
    forms = sorted({one for one in latest if one[0] != OUTSIDE})
    numbers = {one: number for number, one in enumerate(forms)}
    return [numbers.get(one, OUTSIDE) for one in latest], [kind for _, kind in forms]


def _cut(grid: Grid, starts: list[tuple[int, int]]) -> Iterator[tuple[Block, int]]:
    """The table's rows from each start to the next; cells stay where they are, for people who look for them."""
    firsts = [first for first, _ in starts]
    ends = [*firsts[1:], max(cell.row + cell.rows for cell in grid.cells)]
    parts: list[list[int]] = [[] for _ in starts]
    for at, cell in enumerate(grid.cells):
        parts[bisect_right(firsts, cell.row) - 1].append(at)
    for part, end, (_, form) in zip(parts, ends, starts, strict=True):
        cells = (grid.cells[at] for at in part)
        yield grid._replace(cells=tuple(one._replace(rows=min(one.rows, end - one.row)) for one in cells)), form
