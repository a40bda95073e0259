"""The rows of a list in bare text: cells one after another, side by side, a row a line, or all mixed up.

Where the cells of a row follow one another, each is broken into lines. A line that is not the last of its paragraph is as
wide as its column: that tells where one cell ends and the next begins.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from re import fullmatch, search
from re import split as split_text

from perfdecl.recognising.division import Split, joined, rooms_of, split, width_of
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.near import is_label
from perfdecl.recognising.sections import Items, Rooms
from perfdecl.recognising.text_columns import CERTAIN, are_columns, is_amount
from perfdecl.recognising.text_row import Guess, TextRow, guessed
from perfdecl.recognising.text_side_by_side import side_by_side
from perfdecl.text.labels import bare
from perfdecl.text.lookalikes import HAN

#: The end of a heading that was broken, as （万元） below 拟投入的资金.
_REST = r"[（(]?[^（()）]{0,6}[)）]"
#: More than this speaks against any way to divide lines that are in the order of the form.
MANY = 3
_BETWEEN_HAN = rf"(?<=[{HAN}、。，；：！？）”])[ \u3000]+(?=[{HAN}、。，；：！？（“])"
#: All that could not be told apart.
MIXED = "PD702.mixed"


def item_rows(section: Items, lines: Sequence[str], labels: Labels) -> Iterator[TextRow]:
    """The heading and the rows. What cannot be told apart is a row all the same, and is said."""
    heads, pages = _pages(section, lines, labels)
    yield TextRow([heads.get(column, column) for column in section.columns])
    texts = [line for page in pages for line in page if line.strip()]
    rows = _row_a_line(section, texts)
    if not rows and are_columns(texts):
        rows = [row for page in pages for row in side_by_side(section, page)]
    if not rows:
        texts = [line.strip() for line in texts]
        rows = list(_mixed(section, texts) if _are_mixed(texts) else _one_after_another(section, texts))
    rows = [_checked(row) for row in rows]
    mixed = sum(row.guess is not None and row.guess.entry == MIXED for row in rows)
    # Where many rows are, the lines are not in the order of the form, and none can be trusted.
    all_mixed = Guess(MIXED, ("name", "content", "goal")) if mixed > len(rows) / 3 else None
    yield from (row._replace(guess=all_mixed or row.guess) for row in rows)


def _pages(section: Items, lines: Sequence[str], labels: Labels) -> tuple[dict[str, str], list[list[str]]]:
    """The headings of the columns as they are written, and the lines between one row of headings and the next."""
    heads: dict[str, str] = {}
    pages: list[list[str]] = [[]]
    was_head = False
    for line in lines:
        words = line.split()
        known = [labels.word(word) for word in words]
        if words and all(word in section.columns for word in known):
            if not was_head and any(one.strip() for one in pages[-1]):
                pages.append([])
            for word, text in zip(known, words, strict=True):
                heads.setdefault(word, text)
            was_head = True
        elif was_head and words and all(fullmatch(_REST, word) for word in words):
            amount = next(column for column, field in section.columns.items() if field == section.amount)
            heads[amount] = heads.get(amount, amount) + next((word for word in words if "元" in word), "")
        else:
            pages[-1].append(line)
            was_head = was_head and not words
    return heads, pages


def _row_a_line(section: Items, lines: list[str]) -> list[TextRow]:
    """A row for each line, where each has all cells; none where it is not so."""
    rows: list[TextRow] = []
    for line in lines:
        cells = _cells(section, line)
        if not cells:
            return []
        rows.append(TextRow(cells))
    return rows


def _cells(section: Items, line: str) -> list[str]:
    """The cells of a line that has all of them, parted by tabs or blanks; none where it has more or fewer."""
    fields = list(section.columns.values())
    at = fields.index(section.amount)
    label = section.other[0]
    parted = [cell.strip() for cell in line.split("\t")] if "\t" in line.strip() else line.split()
    is_other = bool(label) and is_label(parted[0], label)
    if is_other and len(parted) <= len(fields):
        parted += [""] * (len(fields) - len(parted))
    is_row = len(parted) == len(fields) and bool(is_amount(parted[at]) or (is_other and not parted[at]))
    return parted if is_row else []


def _are_mixed(lines: list[str]) -> bool:
    """Whether amounts stand within lines, or nowhere at their ends: cells side by side, and nothing that parts them."""
    within = any(fullmatch(CERTAIN, word) for line in lines for word in line.split()[:-1])
    return within or not any(is_amount(line.split()[-1]) for line in lines)


def _mixed(section: Items, lines: list[str]) -> Iterator[TextRow]:
    """A row for each amount, with all the text about it: nothing is lost, and nothing is told apart."""
    lines, other = _other(lines, section.other[0])
    anchors = [at for at, line in enumerate(lines) if search(rf"(?:^|\s){CERTAIN}(?:\s|$)", line)]
    anchors = anchors or [at for at, line in enumerate(lines) if any(is_amount(word) for word in line.split())]
    bounds = [
        0,
        *((one + following + 1) // 2 for one, following in pairwise(anchors)),
        len(lines),
    ]
    guess = Guess(MIXED, tuple(section.columns.values()))
    for at, anchor in enumerate(anchors):
        words = lines[anchor].split()
        amount = next((word for word in words if fullmatch(CERTAIN, word)), "") or next(
            word for word in words if is_amount(word)
        )
        words.remove(amount)
        own = [*lines[bounds[at] : anchor], " ".join(words), *lines[anchor + 1 : bounds[at + 1]]]
        yield TextRow(["", "\n".join(filter(None, own)), amount, ""], guess)
    if lines and not anchors:
        yield TextRow(["", "\n".join(lines), "", ""], guess)
    for row in _other_row(section.other[0], other, section.rooms):
        yield row._replace(guess=guess if any(row.cells[1:]) else None)


def _one_after_another(section: Items, lines: list[str]) -> Iterator[TextRow]:
    """Between two amounts stand a goal, and the name and content of the next row."""
    widest = max(section.rooms)
    # What is wider than any column was put on one line by the program that wrote the text.
    lines = [part for line in lines for part in (line.split() if width_of(line) > widest + 1 else [line])]
    lines, other = _other(lines, section.other[0])
    pieces: list[list[str]] = [[]]
    amounts: list[str] = []
    for line in lines:
        *before, last = line.rsplit(maxsplit=1)
        if is_amount(last):
            pieces[-1] += [part for text in before for part in split_text(_BETWEEN_HAN, text)]
            amounts.append(last)
            pieces.append([])
        else:
            pieces[-1].append(line)
    rooms = rooms_of(pieces[:-1], section.rooms) if amounts else section.rooms
    splits = [split(piece, rooms, first=not at) for at, piece in enumerate(pieces[: len(amounts)])]
    splits.append(Split(0, (pieces[-1], [], []), is_sure=True))
    for amount, above, behind in zip(amounts, splits, splits[1:], strict=False):
        (_, name, content), (goal, _, _) = above.parts, behind.parts
        is_mixed = max(above.faults, behind.faults) >= MANY
        fields = (*(() if above.is_sure else ("name", "content")), *(() if behind.is_sure else ("goal",)))
        cells = [joined(name, rooms.name), joined(content, rooms.content), amount, joined(goal, rooms.goal)]
        yield TextRow(cells, Guess(MIXED, ("name", "content", "goal")) if is_mixed else guessed(fields))
    yield from _other_row(section.other[0], other, rooms)


def _other(lines: list[str], label: str) -> tuple[list[str], list[str] | None]:
    """The lines before the row of a list with that label, and those behind it; it may be broken over lines."""
    for at in reversed(range(len(lines) if label else 0)):
        for end in range(at + 1, min(at + 4, len(lines)) + 1):
            text = "".join(lines[at:end])
            goes_on = end < len(lines) and lines[end].startswith(("（", "("))
            if bare(text) == label and text.endswith(("）", ")", label)) and not goes_on:
                return lines[:at], lines[end:]
    return lines, None


def _other_row(label: str, lines: list[str] | None, rooms: Rooms) -> Iterator[TextRow]:
    """That row: its content, and behind its amount the goal."""
    if lines is None:
        return
    for at, line in enumerate(lines):
        *before, last = line.rsplit(maxsplit=1)
        if is_amount(last):
            content = [*lines[:at], *before]
            yield TextRow([label, joined(content, rooms.content), last, joined(lines[at + 1 :], rooms.goal)])
            return
    # Without an amount nothing shows where the content ends.
    yield TextRow([label, joined(lines, rooms.content), "", ""], guessed(("content", "goal") if len(lines) > 1 else ()))


def _checked(row: TextRow) -> TextRow:
    """The row; where an amount stands in one of its texts, it may have swallowed another row."""
    name, content, _, goal = row.cells
    has_amount = any(fullmatch(CERTAIN, word) for text in (name, content, goal) for word in text.split())
    return row._replace(guess=Guess(MIXED, ("name", "content", "goal"))) if has_amount else row
