"""From an amount to the others that it is added up with, and to those of the other side of the equation."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.checking.locate import place
from perfdecl.lsp.cursor import spot_at
from perfdecl.lsp.document import Document
from perfdecl.lsp.sums import Side, is_written, sides_of
from perfdecl.model.path import Path


def addends(document: Document, position: types.Position) -> list[types.Location]:
    """The other addends of the sums that the amount is in; of a part of the form, those of the sum that it is; of a total that
    is written as one amount, what it is made of.
    """
    path, found = _asked(document, position)
    wanted: list[Path] = []
    for side in found:
        others = [place for place in side.this.sum.places if place != path]
        wanted += others or (side.other.sum.places if side.other else ())
    return list(_locations(document, wanted))


def both_sides(document: Document, position: types.Position, with_itself: bool) -> list[types.Location]:
    """Every amount of the equations that the amount is in, in the order of the file."""
    path, found = _asked(document, position)
    wanted = [place for side in found for one in (side.this, side.other) if one for place in one.sum.places]
    located = _locations(document, [place for place in wanted if with_itself or place != path])
    return sorted(located, key=lambda one: (one.range.start.line, one.range.start.character))


def _asked(document: Document, position: types.Position) -> tuple[Path, list[Side]]:
    spot = spot_at(document.checked.reading.root, document.shape, document.places.offset(position))
    if spot is None or not document.declares:
        return (), []
    path = spot.path
    return path, [side for side in sides_of(document) if path in side.this.sum.places or path == side.this.path]


def _locations(document: Document, paths: list[Path]) -> Iterator[types.Location]:
    for path in dict.fromkeys(paths):
        if is_written(document, path):
            start, end = place(document.checked.reading.root, document.shape, path)
            yield types.Location(uri=document.uri, range=document.places.range(start, end))
