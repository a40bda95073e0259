"""Looking ahead: what the rows below say about the one at hand."""

from collections.abc import Sequence

from perfdecl.model.vocabulary import Shape, first_keys
from perfdecl.source.rows import UNKNOWN, Row

#: So many rows are looked at; a mapping of a form has fewer.
FAR = 20


class Ahead:
    """The rows of a text, to be asked about from any of them on."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def column(self, at: int) -> int:
        """The column of the key on the next row as it is written; UNKNOWN at the end."""
        return self._rows[at + 1].column if at + 1 < len(self._rows) else UNKNOWN

    def alike(self, at: int, shape: Shape) -> int:
        """How many rows from here on stand in one column and may belong to one mapping of that shape."""
        count = 0
        for row in self._rows[at : at + FAR]:
            if row.column != self._rows[at].column or row.key not in shape.english or row.dash is not None:
                break
            count += 1
        return count

    def continues(self, at: int, shape: Shape) -> bool:
        """Whether the next row could be the second one of an item that begins here."""
        following = self._rows[at + 1] if at + 1 < len(self._rows) else None
        return following is not None and following.dash is None and following.key in shape.english

    def is_torn(self, at: int, shape: Shape, used: set[str]) -> bool:
        """Whether a dash tears one item in two: its keys are such as the item before lacks, and its first is not there."""
        names: list[str] = []
        for other in self._rows[at : at + FAR]:
            if other.key not in shape.english or (names and other.dash is not None):
                break
            names.append(shape.english[other.key])
        first, _ = first_keys(shape)
        return first in used and first not in names and used.isdisjoint(names)
