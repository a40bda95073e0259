"""Where a row can belong, whatever its indentation says, and how much speaks against each place."""

from collections.abc import Iterator, Sequence
from functools import cache

from perfdecl.model.vocabulary import Shape, first_keys
from perfdecl.source.rows import UNKNOWN, Row
from perfdecl.source.salvage.level import Home, Level, Stack
from perfdecl.source.salvage.usual import Usual

#: What it costs to believe that a line's indentation or its dash is wrong, that the line of what it belongs to, or that of its
#: item, is missing above it, that a key is there twice, and that it does not belong here at all.
INDENTATION, DASH, LINE, FIRST, TWICE, ASIDE = 3, 2, 4, 1, 2, 5
#: So many rows are looked at before one is believed, and so many homes of it.
FAR, LIKELY = 3, 8
#: So far away may be another key of the same part.
SISTERS = 30
#: With so many rows that do not stand right, it is no form any more.
MAX_SEARCHES = 100


class LostError(Exception):
    """Too much stands where it does not belong."""


class Homes:
    """The rows of a text, to be asked where each belongs, from the first to the last. Raises LostError where that would take
    too long.
    """

    def __init__(self, rows: Sequence[Row], shape: Shape) -> None:
        self._rows = rows
        self._usual = Usual(rows, shape)
        self._searches = 0

    def start(self, shape: Shape) -> Stack:
        """What is open before the first row."""
        return (Level(shape, self._usual.column(shape, UNKNOWN)),)

    def best(self, at: int, stack: Stack, far: int = FAR) -> Home:
        """The home of row ``at`` that goes best with those of the rows below it."""
        is_last = far == 0 or at + 1 >= len(self._rows)
        easy = self._easy(at, stack)
        if easy is not None and (is_last or self._easy(at + 1, easy.stack or stack) is not None):
            return easy
        if far:
            self._searches += 1
            if self._searches > MAX_SEARCHES:
                raise LostError
        found = sorted(self._homes(at, stack), key=lambda home: home.cost)
        found.append(Home(ASIDE, None))
        if is_last:
            return min(found, key=lambda home: home.cost)
        likely = found[:LIKELY] + found[-1:]
        return min(likely, key=lambda home: home.cost + self._following(at + 1, home.stack or stack, far))

    def _following(self, at: int, stack: Stack, far: int) -> int:
        """What the rows from ``at`` on cost, where each takes its cheapest home."""
        cost = 0
        for one in range(at, min(at + far, len(self._rows))):
            home = self.best(one, stack, 0)
            cost += home.cost
            stack = home.stack or stack
        return cost

    def _easy(self, at: int, stack: Stack) -> Home | None:
        """The home of a row that stands right, with nothing missing: the one that nearly every row has."""
        row, last = self._rows[at], stack[-1]
        if last.opened and row.key in last.shape.parts[last.opened].english:
            home = next(self._below(at, last.opened, stack, 0))
            if home.cost == 0:
                return home
        for depth in range(len(stack), 0, -1):
            level = stack[depth - 1]
            if row.column == level.column and row.key in level.shape.english:
                for home in self._beside(at, level, stack[: depth - 1]):
                    if home.cost == 0:
                        return home
        return None

    def _homes(self, at: int, stack: Stack) -> Iterator[Home]:
        row = self._rows[at]
        for depth in range(len(stack), 0, -1):
            level = stack[depth - 1]
            here, rest = stack[:depth], stack[: depth - 1]
            if row.key in level.shape.english:
                yield from self._beside(at, level, rest)
            if level.opened and depth == len(stack):
                yield from self._below(at, level.opened, here, 0)
            for name, part in level.shape.parts.items():
                if row.key in _keys_within(part) and (name != level.opened or depth < len(stack)):
                    cost = LINE + TWICE * (name in level.used)
                    with_parent = (*rest, level._replace(used=level.used | {name}, opened=name))
                    for home in self._below(at, name, with_parent, cost):
                        yield home._replace(parents=((level.shape.written(name, row.key), level.column), *home.parents))

    def _beside(self, at: int, level: Level, rest: Stack) -> Iterator[Home]:
        """As one more key of a mapping that has been begun, or the first one of the list's next item."""
        row = self._rows[at]
        name = level.shape.english[row.key]
        is_first = row.key in first_keys(level.shape)
        dashed = row.dash is not None
        wrong = INDENTATION * (row.column != level.column)
        if name not in level.used and (level.dash is None or not dashed or not is_first):
            # A dash may tear one item in two.
            yield Home(DASH + wrong * (level.dash is None) if dashed else wrong, (*rest, _with(level, name, row)))
        elif not dashed and (not is_first or len(level.used) == 1):
            yield Home(wrong + TWICE, (*rest, _with(level, name, row)))
        if level.dash is None:
            if name in level.used:
                yield Home(wrong + TWICE + DASH * dashed, (*rest, _with(level, name, row)))
            return
        if dashed or name in level.used:
            is_right = row.dash == level.dash
            column = row.column if is_right else level.dash + self._width(at, level)
            begun = level._replace(column=column, used=frozenset(), opened="")
            cost = 0 if is_right else INDENTATION if dashed else DASH + wrong
            if not is_first:
                cost += FIRST + wrong * dashed + DASH * (name not in level.used)
            yield Home(cost, (*rest, _with(begun, name, row)), True)

    def _width(self, at: int, level: Level) -> int:
        """How much further right than its dash the key of an item stands: where the rows below it do."""
        below = self._rows[at + 1] if at + 1 < len(self._rows) else None
        dash = level.start
        if below is not None and below.dash is None and below.key in level.shape.english and below.column > dash + 1:
            return below.column - dash
        return level.column - dash

    def _below(self, at: int, parent: str, stack: Stack, cost: int) -> Iterator[Home]:
        """As the first key of what the last level's key ``parent`` opens, or of a part of that whose line is missing."""
        row, above = self._rows[at], stack[-1]
        part, is_list = above.shape.parts[parent], parent in above.shape.lists
        if row.key in part.english:
            yield from self._first(at, part, is_list, stack, cost)
        if is_list or row.key not in _keys_within(part):
            return
        column = self._usual.column(part, above.column)
        for name, one in part.parts.items():
            if row.key in _keys_within(one):
                level = Level(part, column, used=frozenset({name}), opened=name)
                for home in self._below(at, name, (*stack, level), cost + LINE):
                    yield home._replace(parents=((part.written(name, row.key), column), *home.parents))

    def _first(self, at: int, part: Shape, is_list: bool, stack: Stack, cost: int) -> Iterator[Home]:
        """As the first key of a part, where it stands or where the others of that part stand."""
        row, above = self._rows[at], stack[-1].column
        name = part.english[row.key]
        is_dashed = row.dash is not None
        if is_dashed != is_list:
            cost += DASH
        if is_list and row.key not in first_keys(part):
            cost += FIRST  # the line that begins the item is missing
        dash = self._usual.dash(part, above) if is_list else None
        begins = row.dash if row.dash is not None else row.column
        if row.column != UNKNOWN and begins >= above + (not is_list) and is_dashed == is_list:
            odd = self._is_odd(at, part, dash if dash is not None else self._usual.column(part, above))
            yield Home(
                cost + (INDENTATION + 1) * odd, (*stack, _with(Level(part, row.column, row.dash), name, row)), is_list
            )
        if dash is None:
            level = Level(part, self._usual.column(part, above))
        else:
            level = Level(part, self._usual.column(part, dash + 1), dash)
            level = level._replace(column=dash + self._width(at, level))
        wrong = row.column != level.column if not is_dashed else row.dash != level.start
        yield Home(cost + INDENTATION * wrong, (*stack, _with(level, name, row)), is_list)

    def _is_odd(self, at: int, part: Shape, usual: int) -> bool:
        """Whether a row stands elsewhere than the others of its part, which stand where such parts do."""
        row = self._rows[at]
        begins = row.column if row.dash is None else row.dash
        if begins == usual:
            return False
        for other in self._rows[at + 1 : at + 1 + SISTERS]:
            if other.key in part.english and (other.dash is None) == (row.dash is None):
                return begins != (other.column if other.dash is None else other.dash) == usual
        return False


@cache
def _keys_within(shape: Shape) -> frozenset[str]:
    """Every key of a part and of those below it."""
    return frozenset(shape.every_key)


def _with(level: Level, name: str, row: Row) -> Level:
    opens = name in level.shape.parts and (row.opens or name not in level.shape.texts)
    return level._replace(used=level.used | {name}, opened=name if opens else "")
