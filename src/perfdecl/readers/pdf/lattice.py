"""A table from its ruling lines: where lines cross there are cells, and where one is missing two cells are merged."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from perfdecl.readers.limits import PLACES, most

#: Lines nearer than this, in points, are one.
NEAR = 2.5
#: How far beyond the last horizontal line the vertical ones go where a row goes over the page's end: a line of text.
OPEN = 7.0


class TooManyCells(Exception):
    """Lines that cross more often than those of any table."""


class Rule(NamedTuple):
    """A straight line: ``at`` is where it is across its direction, ``start`` and ``end`` along it."""

    at: float
    start: float
    end: float


class Box(NamedTuple):
    """A cell: its place in the grid, and its edges on the page (y grows downwards)."""

    row: int
    column: int
    rows: int
    columns: int
    left: float
    top: float
    right: float
    bottom: float


def boxes_of(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> list[Box]:
    """The cells between the rules, from top to bottom and left to right; none where the rules make no table.

    Raises TooManyCells.
    """
    ys, xs = _edges(horizontal), _edges(vertical)
    if not ys or not xs:
        return []
    xs = _with_sides(xs, horizontal)
    down = _along(vertical, xs)
    ys = _with_open_ends(ys, down)
    if len(xs) < 2 or len(ys) < 2:
        return []
    if (len(ys) - 1) * (len(xs) - 1) > most(PLACES):
        raise TooManyCells
    across = _along(horizontal, ys)
    seen: set[tuple[int, int]] = set()
    found: list[Box] = []
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            if (row, column) in seen:
                continue
            last_row, last_column = row, column
            middle = (ys[row] + ys[row + 1]) / 2
            while (
                last_column + 2 < len(xs)
                and (row, last_column + 1) not in seen
                and not _covers(down[last_column + 1], middle)
            ):
                last_column += 1
            middle = (xs[column] + xs[column + 1]) / 2
            while (
                last_row + 2 < len(ys)
                and not _covers(across[last_row + 1], middle)
                and _goes_on(down, column, last_column, (ys[last_row + 1] + ys[last_row + 2]) / 2)
            ):
                last_row += 1
            inside = {(y, x) for y in range(row, last_row + 1) for x in range(column, last_column + 1)}
            seen |= inside
            size = last_row - row + 1, last_column - column + 1
            found.append(Box(row, column, *size, xs[column], ys[row], xs[last_column + 1], ys[last_row + 1]))
    return found


def _with_open_ends(ys: list[float], down: Sequence[Sequence[tuple[float, float]]]) -> list[float]:
    """The edges of the rows, with those where vertical rules begin or end and no line is: rows that go over a page's end."""
    ends = sorted(end for stretches in down for stretch in stretches for end in stretch)
    known = list(ys)
    for end in ends:
        at = bisect_left(known, end)
        if all(abs(end - one) > OPEN for one in known[max(at - 1, 0) : at + 1]):
            known.insert(at, end)
    return known


def _with_sides(xs: list[float], horizontal: Sequence[Rule]) -> list[float]:
    """The edges of the columns, with those of a table that has no line at its sides."""
    left, right = min(rule.start for rule in horizontal), max(rule.end for rule in horizontal)
    return [*([left] if left < xs[0] - OPEN else []), *xs, *([right] if right > xs[-1] + OPEN else [])]


def _goes_on(down: Sequence[Sequence[tuple[float, float]]], column: int, last: int, y: float) -> bool:
    """Whether a cell is bounded at a height as it is above: by rules at its sides, and by none within."""
    sides = [edge for edge in (column, last + 1) if 0 < edge < len(down) - 1]
    within = range(column + 1, last + 1)
    return all(_covers(down[edge], y) for edge in sides) and not any(_covers(down[edge], y) for edge in within)


def column_edges(boxes: Sequence[Box]) -> tuple[float, ...]:
    """The borders of a table's columns, measured from its left one, so that pages with other margins compare."""
    edges = {box.column: box.left for box in boxes} | {box.column + box.columns: box.right for box in boxes}
    known = edges[0]
    found: list[float] = []
    for column in range(max(edges) + 1):
        known = edges.get(column, known)  # at some no cell ends: that of a row of which the page shows nothing else
        found.append(known - edges[0])
    return tuple(found)


def is_open(boxes: Sequence[Box], horizontal: Sequence[Rule]) -> bool:
    """Whether no line closes a table at its end. ``horizontal`` are sorted."""
    bottom = max(box.bottom for box in boxes)
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    near = horizontal[
        bisect_left(horizontal, bottom - OPEN, key=_at) : bisect_right(horizontal, bottom + OPEN, key=_at)
    ]
    return not any(rule.start < right and rule.end > left for rule in near)


def tables_of(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """The rules of each table of a page: tables one below the other do not share a vertical line.

    ``horizontal`` are sorted.
    """
    areas: list[list[float]] = []
    inside: list[list[Rule]] = []
    for rule in sorted(vertical, key=lambda one: one.start):
        if areas and rule.start <= areas[-1][1] + NEAR:
            areas[-1][1] = max(areas[-1][1], rule.end)
            inside[-1].append(rule)
        else:
            areas.append([rule.start, rule.end])
            inside.append([rule])
    for (top, bottom), rules in zip(areas, inside, strict=True):
        across = horizontal[
            bisect_left(horizontal, top - NEAR, key=_at) : bisect_right(horizontal, bottom + NEAR, key=_at)
        ]
        yield list(across), rules


def _at(rule: Rule) -> float:
    return rule.at


def _edges(rules: Sequence[Rule]) -> list[float]:
    edges: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not edges or at - edges[-1] > NEAR:
            edges.append(at)
    return edges


def _along(rules: Sequence[Rule], edges: Sequence[float]) -> list[list[tuple[float, float]]]:
    """For each edge the stretches that rules cover; rules that touch are one."""
    found: list[list[tuple[float, float]]] = [[] for _ in edges]
    for rule in sorted(rules, key=lambda one: one.start):
        for at in range(bisect_left(edges, rule.at - NEAR), bisect_right(edges, rule.at + NEAR)):
            stretches = found[at]
            if stretches and rule.start - NEAR <= stretches[-1][1] + NEAR:
                stretches[-1] = stretches[-1][0], max(stretches[-1][1], rule.end)
            else:
                stretches.append((rule.start, rule.end))
    return found


def _covers(stretches: Sequence[tuple[float, float]], point: float) -> bool:
    at = bisect_right(stretches, point + NEAR, key=lambda one: one[0])
    return at > 0 and point <= stretches[at - 1][1] + NEAR


class Boxes:
    """The cells of all tables of a page, found by a point: a page may have ten thousands of both."""

    def __init__(self, tables: Sequence[Sequence[Box]]) -> None:
        self._edges = sorted({edge for boxes in tables for box in boxes for edge in (box.top, box.bottom)})
        self._bands: list[list[Box]] = [[] for _ in self._edges]
        for boxes in tables:
            for box in boxes:
                for band in range(bisect_left(self._edges, box.top), bisect_left(self._edges, box.bottom)):
                    self._bands[band].append(box)
        for found in self._bands:
            found.sort(key=lambda box: box.left)
        self._lefts = [[box.left for box in found] for found in self._bands]

    def at(self, x: float, y: float) -> Box | None:
        """The cell that a point is in."""
        band = bisect_right(self._edges, y) - 1
        if band < 0:
            return None
        boxes = self._bands[band]
        at = bisect_right(self._lefts[band], x) - 1
        return boxes[at] if at >= 0 and x < boxes[at].right else None
