"""Formatting: what ``fmt`` does."""

from lsprotocol import types

from perfdecl.formatting.apply import formatted
from perfdecl.lsp.changes import changes
from perfdecl.lsp.document import Document


def formatting(document: Document) -> list[types.TextEdit] | None:
    """The edits that bring it into canonical layout; None where it is not well-formed enough for that."""
    if not document.is_readable:
        return None
    checked = document.checked
    return document.edits(changes(checked.source.text, formatted(checked)))
