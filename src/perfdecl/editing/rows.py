"""A block of cells pasted over the rows of a list, as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from perfdecl.editing.difference import edits_between
from perfdecl.editing.lists import insert_items
from perfdecl.editing.opened import open_text
from perfdecl.editing.patching import apply
from perfdecl.editing.refused import EditError
from perfdecl.editing.values import set_values
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Sequence as ListNode


def paste_rows(
    text: str, path: Path, position: int, rows: Sequence[Mapping[str, str]], form: AnyForm | None = None
) -> list[TextEdit]:
    """The edits that write ``rows`` over the items of the list at ``path``, from the one at ``position`` on.

    Only the keys that a row has are written, an empty cell empties its value, and further rows become new items behind the
    last. To put rows between items instead, see :func:`perfdecl.editing.lists.insert_items`.

    Raises EditError where the list cannot be edited without guessing, or has no such position.
    """
    opened = open_text(text, form)
    found = opened.find(path)
    count = len(found.node.items) if not found.rest and isinstance(found.node, ListNode) else 0
    if not 0 <= position <= count:
        raise EditError("editing.no_item", path=opened.name_of(path), number=position + 1)
    over, more = rows[: count - position], rows[count - position :]
    cells = {(*path, position + at, name): value for at, row in enumerate(over) for name, value in row.items()}
    edits = set_values(text, cells, opened.form) if cells else []
    if not more:
        return edits
    if not edits:
        return insert_items(text, path, count, more, opened.form)
    written = apply(text, edits)
    return edits_between(text, apply(written, insert_items(written, path, count, more, opened.form)))
