"""Findings, as they are typed into being: with further places, the code, and the page that explains the rule."""

from lsprotocol import types

from perfdecl.catalogue.codes import rule_of
from perfdecl.diagnostics.diagnostic import Diagnostic, Related
from perfdecl.diagnostics.sarif import rule_page
from perfdecl.lsp.document import Document
from perfdecl.messages import say

SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
SOURCE = "perfdecl"
PACKAGE = f"{SOURCE}."


def findings(document: Document) -> list[types.Diagnostic]:
    """All findings of a document."""
    return [told(document, one) for one in document.findings]


def told(document: Document, diagnostic: Diagnostic) -> types.Diagnostic:
    """One finding as an editor shows it: below what is wrong, what to do."""
    related = [_related(document, one) for one in diagnostic.related] if document.client.related else []
    return types.Diagnostic(
        range=document.places.span(diagnostic.span),
        message="\n".join(filter(None, (diagnostic.message, diagnostic.help))),
        severity=SEVERITIES[diagnostic.severity],
        code=diagnostic.code,
        code_description=_page(document, diagnostic.code),
        source=SOURCE,
        related_information=related or None,
    )


def _page(document: Document, code: str) -> types.CodeDescription | None:
    """Where the rule is explained; rules of other packages' forms have no page of perfdecl's."""
    if not rule_of(code).__name__.startswith(PACKAGE):
        return None
    return types.CodeDescription(href=rule_page(code, document.client.language))


def _related(document: Document, related: Related) -> types.DiagnosticRelatedInformation:
    where = types.Location(uri=document.uri, range=document.places.span(related.span))
    message = related.message or say("lsp.related", document.client.language)
    return types.DiagnosticRelatedInformation(location=where, message=message)
