"""What can be done about the findings at a place: their fixes, safe or not, and comments that suppress them with a reason."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.formatting.apply import edits_of
from perfdecl.lsp.actions.comment import can_be_suppressed, comment_for_file, comment_here
from perfdecl.lsp.document import Document
from perfdecl.lsp.findings import told
from perfdecl.messages import say
from perfdecl.source.patch import in_order
from perfdecl.source.problem import TextEdit


def quick_fixes(document: Document, within: types.Range) -> Iterator[types.CodeAction]:
    """The actions for every finding that touches the range: fixes first."""
    here = [one for one in document.findings if _touch(document.places.span(one.span), within)]
    for one in here:
        if one.fix is not None:
            yield _fix(document, one)
    seen: set[tuple[int, str]] = set()
    for one in here:
        place = (one.span.start.line, one.code)
        if can_be_suppressed(one) and place not in seen:
            seen.add(place)
            yield from _suppressions(document, one)


def _fix(document: Document, diagnostic: Diagnostic) -> types.CodeAction:
    fix, source = diagnostic.fix, document.checked.source
    assert fix is not None
    edits = in_order(edits_of(fix, source))
    words = {"code": diagnostic.code, "help": diagnostic.help or diagnostic.message}
    return types.CodeAction(
        title=say("lsp.fix" if fix.safe else "lsp.fix.unsafe", document.client.language, **words),
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[told(document, diagnostic)],
        is_preferred=fix.safe,
        edit=document.workspace_edit(edits),
    )


def _suppressions(document: Document, diagnostic: Diagnostic) -> Iterator[types.CodeAction]:
    language, reading = document.client.language, document.checked.reading
    reason = say("lsp.reason", language)
    here = comment_here(reading, diagnostic, reason)
    if here is not None:
        yield _suppression(document, diagnostic, say("lsp.suppress", language, code=diagnostic.code), here)
    everywhere = comment_for_file(reading, diagnostic.code, reason)
    yield _suppression(document, diagnostic, say("lsp.suppress.file", language, code=diagnostic.code), everywhere)


def _suppression(document: Document, diagnostic: Diagnostic, title: str, edit: TextEdit) -> types.CodeAction:
    return types.CodeAction(
        title=title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[told(document, diagnostic)],
        edit=document.workspace_edit([edit]),
    )


def _touch(one: types.Range, other: types.Range) -> bool:
    def order(place: types.Position) -> tuple[int, int]:
        return place.line, place.character

    return order(one.start) <= order(other.end) and order(other.start) <= order(one.end)
