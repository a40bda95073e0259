"""Where the form says that a line belongs, and what must be changed to bring it there.

YAML knows a line's place by its indentation alone. Whoever fills in a form knows it by its key; so does this module: it
goes from key to key down the form, and where a line's indentation or dash says something else, that is the mistake.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from perfdecl.model.vocabulary import Keys, Shape, first_keys
from perfdecl.source import blame
from perfdecl.source.ahead import Ahead
from perfdecl.source.lines import bounds
from perfdecl.source.problem import Problem
from perfdecl.source.rows import UNKNOWN, Row, rows_of

#: The mistakes that are told before the text is read again.
MAX_AT_ONCE = 100


@dataclass(slots=True, eq=False)
class Level:
    """A mapping that has been begun: its keys stand in ``column``; ``dash`` is that of an item of a list.

    Where it was ``put_right`` the rows below do not outvote the first one.
    """

    shape: Shape
    column: int
    dash: int | None = None
    put_right: bool = False
    rows: list[Row] = field(default_factory=list)
    used: set[str] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Opened:
    """A key whose mapping or list is to follow on the next lines."""

    shape: Shape
    is_list: bool
    column: int


def misplaced(text: str, keys: Keys, stop: int) -> list[Problem]:
    """The lines up to the offset ``stop`` whose indentation, dash or missing colon says something else than their key."""
    return _Walk(text, keys).problems(stop)


class _Walk:
    def __init__(self, text: str, keys: Keys) -> None:
        self._text = text
        self._rows = rows_of(text, keys)
        self._ahead = Ahead(self._rows)
        self._lines = list(bounds(text))
        self._homes = Counter(key for shape in keys.shape.walk() for key in shape.english)
        #: The margins of rows that were moved, and by how much; what is indented below them has moved along.
        self._moved: list[tuple[int, int]] = []
        self._levels: list[Level] = []
        self._opened: Opened | None = Opened(keys.shape, False, UNKNOWN)

    def problems(self, stop: int) -> list[Problem]:
        found: list[Problem] = []
        for at, row in enumerate(self._rows):
            if row.line.start > stop or len(found) >= MAX_AT_ONCE:
                break
            while self._moved and len(row.line.margin) <= self._moved[-1][0]:
                self._moved.pop()
            found += self._step(at, row.moved(sum(by for _, by in self._moved)))
        return found

    def _step(self, at: int, row: Row) -> Iterator[Problem]:
        """Put one row in its place; say what is wrong where it does not stand there."""
        if self._opened and row.key in self._opened.shape.english:
            problem, level = self._below(at, row, self._opened)
            self._begin(row, level)
        else:
            place = self._place(row)
            if place is None:
                yield from self._missing_parent(row)
                return
            level = self._levels[place]
            del self._levels[place + 1 :]
            problem = self._beside(at, row, level)
            self._add(row, level)
        if not row.has_colon and problem is None:
            problem = blame.no_colon(row)
        if problem is not None:
            yield problem

    def _below(self, at: int, row: Row, opened: Opened) -> tuple[Problem | None, Level]:
        """What is wrong with the first row of what has just been opened, and the level that it begins."""
        column, dash = row.column, row.dash
        if opened.is_list and dash is None:
            dash = column - 2 if column - 2 >= opened.column else opened.column + 2
            return blame.forgotten_dash(row, dash), Level(opened.shape, dash + 2, dash, True)
        if not opened.is_list and dash is not None:
            column = dash if self._ahead.column(at) == dash > opened.column else column
            return blame.surplus_dash(row, column), Level(opened.shape, column)
        if column == UNKNOWN or (column if dash is None else dash + 1) <= opened.column:
            dash = opened.column + 2 if opened.is_list else None
            column = max(opened.column + (4 if opened.is_list else 2), 0)
            return self._indentation(at, row, column), Level(opened.shape, column, dash, True)
        return None, Level(opened.shape, column, dash)

    def _missing_parent(self, row: Row) -> Iterator[Problem]:
        """The line above, whose mapping the row would begin, is not there."""
        if self._homes[row.key] != 1:
            return  # a key of several mappings does not say which one is missing
        here = [(self._opened.shape, self._opened.column, len(self._levels))] if self._opened else []
        here += [(level.shape, level.column - 2, at + 1) for at, level in reversed(list(enumerate(self._levels)))]
        for shape, column, depth in here:
            used = self._levels[depth - 1].used if depth and shape is self._levels[depth - 1].shape else set()
            for name, part in shape.parts.items():
                if name in used or name in shape.lists or row.key not in part.english or row.dash is not None:
                    continue
                del self._levels[depth:]
                label = shape.written(name, row.key)
                yield blame.missing_parent(self._text, row, label, max(column + 2, 0))
                if shape is not (self._levels[-1].shape if self._levels else None):
                    self._levels.append(Level(shape, max(column + 2, 0)))
                self._levels[-1].used.add(name)
                self._begin(row, Level(part, row.column))
                return

    def _place(self, row: Row) -> int | None:
        """The level that the row belongs to: the one whose column it has, else the innermost one that lacks its key."""
        able = [at for at, level in enumerate(self._levels) if row.key in level.shape.english]
        for at in reversed(able):
            level = self._levels[at]
            if row.column == level.column and (row.dash is None or row.dash == level.dash):
                return at
        lacking = [at for at in able if self._levels[at].shape.english[row.key] not in self._levels[at].used]
        again = [at for at in able if self._levels[at].dash is not None]
        if not row.has_colon:
            return None
        return max(lacking or again or able, default=None)

    def _beside(self, at: int, row: Row, level: Level) -> Problem | None:
        """What is wrong with a row beside those that its level has already."""
        name = level.shape.english[row.key]
        if level.dash is None:
            if row.dash is not None:
                return blame.surplus_dash(row, level.column)
        elif row.dash is None:
            is_first = row.key in first_keys(level.shape)
            if is_first and name in level.used and len(level.used) > 1 and self._ahead.continues(at, level.shape):
                level.rows, level.used, level.put_right = [], set(), True
                return blame.forgotten_dash(row, level.dash)
        elif self._ahead.is_torn(at, level.shape, level.used):
            return blame.surplus_dash(row, level.column)
        else:
            level.rows, level.used, level.put_right = [], set(), False
            if row.dash == level.dash:
                level.column = row.column  # each item may have its own
                return None
        if row.column == level.column:
            return None
        if self._first_is_wrong(at, row, level):
            first, column = level.rows[0], row.column
            level.column = column
            return blame.place_alone(first, column)
        return self._indentation(at, row, level.column)

    def _first_is_wrong(self, at: int, row: Row, level: Level) -> bool:
        """Whether the rows from here on agree on a column against the first one, which may stand there, too."""
        if level.put_right or len(level.rows) != 1 or row.column == UNKNOWN:
            return False
        above = self._levels[-2].column if len(self._levels) > 1 else UNKNOWN
        leftmost = above + (1 if level.dash is None else 2)
        return row.column >= leftmost and self._ahead.alike(at, level.shape) > 1

    def _begin(self, row: Row, level: Level) -> None:
        self._levels.append(level)
        self._add(row, level)

    def _add(self, row: Row, level: Level) -> None:
        name = level.shape.english[row.key]
        level.rows.append(row)
        level.used.add(name)
        part = level.shape.parts.get(name)
        self._opened = Opened(part, name in level.shape.lists, level.column) if part and row.opens else None

    def _indentation(self, at: int, row: Row, column: int) -> Problem:
        """The row's key belongs into that column; so does what is indented below it, unless that stands right already."""
        if row.column == UNKNOWN:
            return blame.tab(row, column)
        following = self._ahead.column(at)
        # A dash takes two columns more.
        right = (column + 2, column + 4) if row.opens else (column,)
        if following <= len(row.line.margin) or following in right:
            return blame.place_alone(row, column)
        self._moved.append((len(row.line.margin), column - row.column))
        return blame.place(self._text, self._lines, row, column)
