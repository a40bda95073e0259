"""Findings, as they are typed into being: with further places, the code, and the page that explains the rule."""

from lsprotocol import types

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
        code_description=types.CodeDescription(href=rule_page(diagnostic.code, document.client.language)),
        source=SOURCE,
        related_information=related or None,
    )


def _related(document: Document, related: Related) -> types.DiagnosticRelatedInformation:
    where = types.Location(uri=document.uri, range=document.places.span(related.span))
    message = related.message or say("lsp.related", document.client.language)
    return types.DiagnosticRelatedInformation(location=where, message=message)
