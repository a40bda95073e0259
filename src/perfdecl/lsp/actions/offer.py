"""Which actions an editor asks for."""

from collections.abc import Sequence

from lsprotocol import types

from perfdecl.lsp.actions.quick import quick_fixes
from perfdecl.lsp.actions.whole import whole_actions
from perfdecl.lsp.document import Document


def offer(document: Document, within: types.Range, only: Sequence[str] | None) -> list[types.CodeAction]:
    """The actions for a range, of the kinds that are asked for."""
    if not document.declares:
        return []
    found = [*quick_fixes(document, within), *whole_actions(document)]
    return [one for one in found if not only or any(_is_of(str(one.kind), kind) for kind in only)]


def _is_of(kind: str, wanted: str) -> bool:
    """Whether a kind is the wanted one or one below it."""
    return kind == wanted or kind.startswith(f"{wanted}.") or not wanted
