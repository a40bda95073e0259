"""What could come next at the cursor."""

from lsprotocol import types

from perfdecl.lsp.completion.blanks import blanks, is_blank
from perfdecl.lsp.completion.keys import keys
from perfdecl.lsp.completion.place import place_at
from perfdecl.lsp.completion.values import values
from perfdecl.lsp.document import Document
from perfdecl.model.declaration import Declaration
from perfdecl.model.vocabulary import shape_of


def complete(document: Document, position: types.Position) -> list[types.CompletionItem]:
    """Whole declarations in an empty file; values behind a key; else keys and items. Nothing in other YAML."""
    source = document.checked.source
    offset = document.places.offset(position)
    if not document.declares:
        line = source.line(position.line + 1)
        if not is_blank(source.text) or line.lstrip().startswith("#"):
            return []
        start = source.position(offset)
        return list(blanks(document, source.line_starts[start.line - 1], offset))
    form = document.form
    place = place_at(source, form.shape if form else shape_of(Declaration), offset)
    if place is None:
        return []
    return list(values(document, place, offset) if place.key else keys(document, place, offset))
