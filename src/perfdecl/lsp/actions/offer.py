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
    return [one for one in found if not only or any(_is_of(one.kind, kind) for kind in only)]


def _is_of(kind: str | None, wanted: str) -> bool:
    """Whether a kind is the wanted one or one below it; members of the enumeration are not printed as they are sent."""
    one, other = (kind.value if isinstance(kind, types.CodeActionKind) else str(kind) for kind in (kind, wanted))
    return one == other or one.startswith(f"{other}.") or not other
