"""Dividing a document, a district's whole budget perhaps, into the forms that it holds and what is none of them.

A form begins at the row of its subject, a department's name for instance, and goes on over tables and pages as long as its sections follow one
another, or its columns go on. Titles above its first row belong to it.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from re import sub
from typing import NamedTuple

from perfdecl.readers.document import Block, Document, Grid, Line, Spot
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.progress import Ahead, Progress, ahead
from perfdecl.recognising.rows import Row, rows_of
from perfdecl.recognising.sections import Levels
from perfdecl.recognising.titles import begins_part, is_own_title, number_of, sounds_like_a_title

#: The number of no form.
OUTSIDE = -1
#: So many rows above a form's first one are looked at for its titles.
ABOVE = 6
#: A line at the top or foot of so many of the pages, a third of them, runs over them.
PAGES = 3


class Pieces(NamedTuple):
    """A document's blocks in order, each with the number of the form that it is of, and the kind of each form."""

    blocks: list[tuple[Block, int]]
    kinds: list[int]


def split(document: Document, kinds: Sequence[Labels]) -> list[tuple[int, Document]]:
    """Each form with the place of its kind among ``kinds``, as a document of its own, in the order of the document.

    The whole document stands for a form that is alone in it. A record says nothing of one form among several, nor do the
    lines that run over a book's pages.
    """
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
    claims = [_owners(own, running, is_text, frozenset()) for own in of_kinds]
    begun = [frozenset(claim) - {OUTSIDE} for claim in claims]
    for at, own in enumerate(of_kinds):
        others = frozenset().union(*begun[:at], *begun[at + 1 :])
        if others and begun[at]:
            claims[at] = _owners(own, running, is_text, others)
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


def _owners(rows: Sequence[Row], running: set[int], is_text: bool, others: frozenset[int]) -> list[int]:
    """For each row the first row of the form that it is of; forms of other kinds begin at ``others``."""
    owners = [OUTSIDE] * len(rows)
    form: Progress | None = None
    begun = OUTSIDE
    waiting: list[int] = []  # lines and empty rows since the form's last row: its own, if it goes on
    for at, row in enumerate(rows):
        if form is not None and at in others:
            form.interrupted = True
        if row.is_subject:
            following = ahead(rows, at + 1)
            if form is not None and _repeats(form, rows, at, following):
                form.interrupted = False
            elif following.begins_form(row.labels):
                first = _first(rows, at)
                numbers = frozenset(number_of(text) for one in rows[first:at] for text in one.texts) - {""}
                form, begun = Progress(row.labels, row.subject, numbers or row.labels.numbers), first
                waiting = list(range(first, at))
            elif form is not None:
                form.interrupted = True
        elif form is None:
            continue
        elif row.block not in running and _begins_another(form, row, is_text):
            form.interrupted = True
        elif form.interrupted and row.section:
            form.interrupted = not form.resumes(ahead(rows, at))
        elif row.words and not form.interrupted and (row.top or (row.fresh and form.complete)):
            form.interrupted = not form.goes_on(row)
        elif (
            row.grid is None
            and not is_text
            and row.block not in running
            and sounds_like_a_title(row.texts[0], row.labels)
        ):
            form.doubted = True
        if form is None or form.interrupted:
            waiting = []
            continue
        waiting.append(at)
        if row.words:
            form.note(row)
            for one in waiting:
                owners[one] = begun
            waiting = []
    return owners


def _repeats(form: Progress, rows: Sequence[Row], at: int, following: Ahead) -> bool:
    """Whether the subject's row is that of another page of the form."""
    below = rows[at + 1] if at + 1 < len(rows) and rows[at + 1].block == rows[at].block else None
    is_next = below is None or below.section or rows[at].grid is None
    if following.first and (is_next or following.first not in form.sections):
        return form.has(rows[at], following)
    same = rows[at].subject == form.subject and not form.interrupted
    return same and (below is None or form.goes_on(below))


def _begins_another(form: Progress, row: Row, is_text: bool) -> bool:
    """Whether a row or line is the title of another table."""
    texts = [" ".join(row.texts)] if is_text and len(row.texts) <= 2 else row.texts
    if form.is_below(row):
        return bool(texts) and not is_own_title(texts[0], row.labels)
    if len(texts) != 1:
        return False
    if number_of(texts[0]):
        return number_of(texts[0]) not in form.numbers
    if row.grid is None:
        in_levels = isinstance(form.labels.section(form.section), Levels)
        return begins_part(texts[0]) or (is_text and in_levels and sounds_like_a_title(texts[0], row.labels))
    if not form.complete:
        return False
    is_alone = len(row.cells) == 1 or not row.grid.edges
    return row.fresh and is_alone and row.cells[0].text == texts[0] and sounds_like_a_title(texts[0], row.labels)


def _first(rows: Sequence[Row], at: int) -> int:
    """Where the titles above a form's first row begin."""
    first = at
    for above in range(at - 1, max(at - 1 - ABOVE, -1), -1):
        texts = rows[above].texts
        if len(texts) > 1 or rows[above].section:
            break
        if texts and is_own_title(texts[0], rows[above].labels):
            first = above
    return first


def running_lines(document: Document) -> set[int]:
    """The lines, as places among the blocks, that stand at the top or foot of many pages: page numbers too."""
    if document.kind != "pdf":
        return set()
    pages: dict[str, list[int]] = {}
    for at, block in enumerate(document.blocks):
        pages.setdefault(block.page if isinstance(block, Line) else block.name.partition(".")[0], []).append(at)
    texts: dict[int, str] = {}
    for at in {one for page in pages.values() for one in (page[0], page[-1])}:
        block = document.blocks[at]
        if isinstance(block, Line):
            texts[at] = sub(r"[0-9]+", "0", "".join(block.text.split()))
    counts = Counter(texts.values())
    return {at for at, text in texts.items() if counts[text] >= max(PAGES, len(pages) / 3)}
