"""The language server's features on any text: each answers, places are within the text, and a comment that it offers is heeded."""

from lsprotocol import types

from fuzz.target import Target
from fuzz.targets.declaration import SEEDS, WORDS
from perfdecl.checking.pipeline import check_text
from perfdecl.lsp.actions.comment import can_be_suppressed, comment_here
from perfdecl.lsp.actions.offer import offer
from perfdecl.lsp.addends import addends, both_sides
from perfdecl.lsp.client import Client
from perfdecl.lsp.completion.complete import complete
from perfdecl.lsp.document import Document
from perfdecl.lsp.findings import findings
from perfdecl.lsp.folding import folding
from perfdecl.lsp.formatting import formatting
from perfdecl.lsp.hints import hints
from perfdecl.lsp.hover import hover
from perfdecl.lsp.symbols import symbols
from perfdecl.source.patch import patch

CLIENT = Client("zh", "utf-16", True, True, True, True, False, True, True)


def run(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    document = Document("file:///x.yaml", "/x.yaml", text, 1, CLIENT)
    source = document.checked.source
    for one in findings(document):
        assert 0 <= document.places.offset(one.range.start) <= document.places.offset(one.range.end) <= len(text)
    whole = types.Range(types.Position(0, 0), types.Position(len(source.line_starts), 0))
    for ask in (symbols, folding, formatting):
        ask(document)
    hints(document, whole)
    offer(document, whole, None)
    for tenth in range(10):
        place = document.places.at(len(source.text) * tenth // 10)
        hover(document, place)
        addends(document, place)
        both_sides(document, place, True)
        complete(document, place)
    _suppress(document)
    return document.checked.declaration is not None


def _suppress(document: Document) -> None:
    """The first finding that can be: with the comment that is offered it is gone, and nothing else is."""
    checked = document.checked
    one = next((one for one in checked.diagnostics if can_be_suppressed(one)), None)
    edit = comment_here(checked.reading, one, "理由") if one else None
    if one is None or edit is None or checked.reading.problems:
        return
    again = check_text(patch(checked.source.text, [edit]), "/x.yaml")
    before, after = ([(other.code, other.value) for other in all_.diagnostics] for all_ in (checked, again))
    assert len(after) < len(before), one
    assert after.count((one.code, one.value)) < before.count((one.code, one.value)), one


TARGET = Target(SEEDS, WORDS, run)
