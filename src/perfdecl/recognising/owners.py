"""Which form each row of a document is of: where forms begin, go on over tables and pages, and end."""

from collections.abc import Sequence

from perfdecl.recognising.progress import Ahead, Progress, ahead
from perfdecl.recognising.rows import Row
from perfdecl.recognising.sections import Levels
from perfdecl.recognising.titles import begins_part, is_own_title, number_of, sounds_like_a_title

#: The number of no form.
OUTSIDE = -1
#: So many rows above a form's first one are looked at for its titles.
ABOVE = 6


def owners_of(rows: Sequence[Row], running: set[int], is_text: bool, others: frozenset[int]) -> list[int]:
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
