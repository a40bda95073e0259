"""The ruling lines of a PDF's page, however they are drawn: as lines, thin rectangles, borders, dashes, within forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from ctypes import addressof, byref, c_float, c_int
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from perfdecl.readers.limits import DRAWN, Tally
from perfdecl.readers.pdf.lattice import Rule

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MAX_DEPTH = 5  # of forms in forms
#: A line is thin and not a dot; points.
THICKEST, SHORTEST = 4.0, 4.0
#: How many times longer than thick it is.
SLIM = 3
#: Dashes nearer than this make one line of at least such a length.
DASH_GAP, DASHED = 4.0, 10.0
#: Dashes whose middles are nearer than this are on one line.
SAME = 0.3
Point = tuple[float, float]
Stretch = tuple[float, float, float, float]


class Matrix(NamedTuple):
    """How a form's places become those of the page."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def of(self, x: float, y: float) -> Point:
        """A place on the page."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def within(self, outer: Matrix) -> Matrix:
        """The matrix of what is in a form that is itself in another."""
        (e, f), (a, b), (c, d) = outer.of(self.e, self.f), outer.of(self.a, self.b), outer.of(self.c, self.d)
        return Matrix(a - outer.e, b - outer.f, c - outer.e, d - outer.f, e, f)


#: An object of a page with its kind and the matrix of the forms that it is in.
Drawn = tuple[Any, int, Matrix]


class Drawing(NamedTuple):
    """The lines across and down a page, from its top, and the matrices of the texts within forms, by their address.

    ``objects`` are all that is drawn, in that order.
    """

    horizontal: list[Rule]
    vertical: list[Rule]
    matrices: dict[int, Matrix]
    objects: list[Drawn]


def drawing_of(page: PdfPage, height: float, turned: Matrix, tally: Tally) -> Drawing:
    """Look at all that is drawn on a page, which is turned so that its text is upright, and count it.

    Both kinds of lines are sorted by their place across.
    """
    import pypdfium2.raw as raw

    found = Drawing([], [], {}, [])
    dashes: list[Stretch] = []
    for drawn in objects_of(page, turned):
        tally.add(DRAWN)
        found.objects.append(drawn)
        one, kind, matrix = drawn
        if kind == raw.FPDF_PAGEOBJ_TEXT and matrix is not turned:
            found.matrices[addressof(one.contents)] = matrix
        if kind != raw.FPDF_PAGEOBJ_PATH:
            continue
        for left, low, right, high in _stretches(one, matrix, tally):
            top, bottom = height - high, height - low
            if right - left < SHORTEST and bottom - top < SHORTEST:
                dashes.append((left, top, right, bottom))
            elif _is_slim(right - left, bottom - top):
                _add(found, left, top, right, bottom)
    for stretch in _dashed(dashes):
        _add(found, *stretch)
    found.horizontal.sort()
    found.vertical.sort()
    return found


def _add(found: Drawing, left: float, top: float, right: float, bottom: float) -> None:
    if right - left > bottom - top:
        found.horizontal.append(Rule((top + bottom) / 2, left, right))
    else:
        found.vertical.append(Rule((left + right) / 2, top, bottom))


def objects_of(page: PdfPage, turned: Matrix) -> Iterator[Drawn]:
    """Every object of a page."""
    import pypdfium2.raw as raw

    kind_of = raw.FPDFPageObj_GetType

    def within(count: int, get: Any, parent: Any, matrix: Matrix, depth: int) -> Iterator[Drawn]:
        for index in range(count):
            one = get(parent, index)
            kind = kind_of(one)
            yield one, kind, matrix
            if kind == raw.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
                inner = matrix_of(one).within(matrix)
                yield from within(raw.FPDFFormObj_CountObjects(one), raw.FPDFFormObj_GetObject, one, inner, depth + 1)

    yield from within(raw.FPDFPage_CountObjects(page.raw), raw.FPDFPage_GetObject, page.raw, turned, 0)


def matrix_of(one: Any) -> Matrix:
    """How the places of an object become those of what it is in."""
    import pypdfium2.raw as raw

    found = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(one, byref(found))
    return Matrix(found.a, found.b, found.c, found.d, found.e, found.f)


def _stretches(path: Any, matrix: Matrix, tally: Tally) -> Iterator[Stretch]:
    """The thin boxes that a path consists of: itself, its parts, or their sides where they are drawn."""
    import pypdfium2.raw as raw

    left, low, right, high = (c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(path, byref(left), byref(low), byref(right), byref(high)):
        return
    whole = _around([matrix.of(x.value, y.value) for x in (left, right) for y in (low, high)])
    if min(whole[2] - whole[0], whole[3] - whole[1]) <= THICKEST:
        yield whole
        return
    mode, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(path, byref(mode), byref(stroke))
    inner = matrix_of(path).within(matrix)
    for part in _parts(path, tally):
        points = [inner.of(*point) for point in part]
        box = _around(points)
        if min(box[2] - box[0], box[3] - box[1]) <= THICKEST:
            yield box
        elif stroke.value:
            yield from (_around(side) for side in pairwise(points))


def _parts(path: Any, tally: Tally) -> Iterator[list[Point]]:
    """The corners of each part of a path, the first once more where it is closed."""
    import pypdfium2.raw as raw

    x, y = c_float(), c_float()
    points: list[Point] = []
    count = max(raw.FPDFPath_CountSegments(path), 0)
    tally.add(DRAWN, count)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append((x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def _around(points: Iterable[Point]) -> Stretch:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _is_slim(wide: float, tall: float) -> bool:
    thin, long = sorted((wide, tall))
    return thin <= THICKEST and long >= SLIM * thin


def _dashed(dashes: list[Stretch]) -> Iterator[Stretch]:
    """The lines that dashes and dots make."""
    for along, across in ((0, 1), (1, 0)):
        run: list[Stretch] = []
        middles = {dash: (dash[across] + dash[across + 2]) / 2 for dash in dashes}
        for dash in _in_lines(sorted(middles, key=middles.__getitem__), middles, along):
            apart = bool(run) and abs(middles[run[-1]] - middles[dash]) > SAME
            if apart or (run and dash[along] - run[-1][along + 2] > DASH_GAP):
                yield from _long(run, along)
                run = []
            run.append(dash)
        yield from _long(run, along)


def _in_lines(dashes: list[Stretch], middles: dict[Stretch, float], along: int) -> list[Stretch]:
    """Dashes that are sorted by their lines, sorted within these, too."""
    lines: list[list[Stretch]] = []
    for dash in dashes:
        if lines and middles[dash] - middles[lines[-1][-1]] <= SAME:
            lines[-1].append(dash)
        else:
            lines.append([dash])
    return [dash for line in lines for dash in sorted(line, key=lambda one: one[along])]


def _long(run: list[Stretch], along: int) -> Iterator[Stretch]:
    if run and run[-1][along + 2] - run[0][along] >= DASHED:
        yield _around(point for one in run for point in (one[:2], one[2:]))
