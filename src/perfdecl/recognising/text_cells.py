"""The rows of a list in bare text whose cells follow one another line by line, or are mixed up.

Where the cells of a row follow one another, each is broken into lines. A line that is not the last of its paragraph is as
wide as its column: that tells where one cell ends and the next begins.
"""

from collections.abc import Iterator
from itertools import pairwise
from re import fullmatch, search
from re import split as split_text

from perfdecl.recognising.division import SENTENCE, Split, joined, may_go_on, rooms_of, split, width_of
from perfdecl.recognising.sections import Items, Rooms
from perfdecl.recognising.text_columns import CERTAIN, is_amount
from perfdecl.recognising.text_row import Guess, TextRow, guessed
from perfdecl.text.labels import bare
from perfdecl.text.lookalikes import HAN

#: More than this speaks against any way to divide lines that are in the order of the form.
MANY = 3
_BETWEEN_HAN = rf"(?<=[{HAN}、。，；：！？）”])[ \u3000]+(?=[{HAN}、。，；：！？（“])"
#: All that could not be told apart.
MIXED = "PD702.mixed"


def are_mixed(lines: list[str]) -> bool:
    """Whether amounts stand within lines, or nowhere at their ends: cells side by side, and nothing that parts them."""
    within = any(fullmatch(CERTAIN, word) for line in lines for word in line.split()[:-1])
    return within or not any(is_amount(line.split()[-1]) for line in lines)


def mixed(section: Items, lines: list[str]) -> Iterator[TextRow]:
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


def one_after_another(section: Items, lines: list[str]) -> Iterator[TextRow]:
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
        is_above_sure = above.is_sure and not may_go_on(content, rooms.content)
        is_behind_sure = behind.is_sure and not may_go_on(goal, rooms.goal)
        if goal and not goal[-1].endswith(SENTENCE) and sum(map(len, behind.parts)) > len(behind.parts):
            is_behind_sure = False  # a goal may be missing, and this be of the next name
        fields = (*(() if is_above_sure else ("name", "content")), *(() if is_behind_sure else ("goal",)))
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
            content, goal = [*lines[:at], *before], lines[at + 1 :]
            is_cut = may_go_on(content, rooms.content) or may_go_on(goal, rooms.goal)
            cells = [label, joined(content, rooms.content), last, joined(goal, rooms.goal)]
            yield TextRow(cells, guessed(("content", "goal") if is_cut else ()))
            return
    # Without an amount nothing shows where the content ends.
    yield TextRow([label, joined(lines, rooms.content), "", ""], guessed(("content", "goal") if len(lines) > 1 else ()))
