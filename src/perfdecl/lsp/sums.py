"""The sums of a declaration, each with what it should come to: of any form, as its declaration says it."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from perfdecl.checking.explain import Explainer
from perfdecl.checking.locate import written
from perfdecl.lsp.document import Document
from perfdecl.model.declaration import Declaration
from perfdecl.model.path import Path, is_within
from perfdecl.model.sums import PlacedSum
from perfdecl.source.tree import Scalar


class Side(NamedTuple):
    """One side of an equation, or a sum that need not equal another one: then ``other`` is None.

    ``is_measured``: the other side is the one that several must equal, so the difference is this one's.
    """

    this: PlacedSum
    other: PlacedSum | None = None
    is_measured: bool = True

    @property
    def difference(self) -> Decimal:
        """By how much this side is too large; negative where something is missing."""
        return self.this.sum.total - self.other.sum.total if self.other else Decimal(0)


def sides(declaration: Declaration) -> Iterator[Side]:
    """Every sum, those of equations twice: each side with its other one."""
    often = Counter(path for one in declaration.equations for path in (one.left_path, one.right_path))
    for left_path, left, right_path, right in declaration.equations:
        one, two = PlacedSum(left_path, left), PlacedSum(right_path, right)
        yield Side(one, two, often[left_path] <= often[right_path])
        yield Side(two, one, often[right_path] <= often[left_path])
    yield from map(Side, declaration.other_sums)


def sides_of(document: Document) -> list[Side]:
    """The sums of a document whose amounts could all be read: what is not written yet counts as nothing."""
    declaration = document.checked.declaration
    if declaration is None:
        return []
    unread = {path for path in document.checked.holes if not _is_blank(document, path)}
    return [one for one in sides(declaration) if not _touches(one, unread)]


def explainer(document: Document) -> Explainer:
    """What puts sums and amounts into words, with their lines."""
    checked = document.checked
    return Explainer(checked.reading, checked.form, checked.vocabulary, document.client.language)


def is_written(document: Document, path: Path) -> bool:
    """Whether something stands in the file at that very path."""
    return written(document.checked.reading.root, document.shape, path) is not None


def _is_blank(document: Document, path: Path) -> bool:
    node = written(document.checked.reading.root, document.shape, path)
    return node is None or (isinstance(node, Scalar) and node.is_null)


def _touches(side: Side, unread: set[Path]) -> bool:
    places = (*side.this.sum.places, *(side.other.sum.places if side.other else ()))
    return any(is_within(path, unread) for path in places)
