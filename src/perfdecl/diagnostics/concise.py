"""``--output-format concise``: a line a diagnostic, as compilers print them."""

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.messages import Language, say


def render(diagnostic: Diagnostic, language: Language) -> str:
    """``file:line:column: error PD201 message``"""
    start = diagnostic.span.start
    severity = say(f"severity.{diagnostic.severity}", language)
    place = f"{diagnostic.file}:{start.line}:{start.column}"
    return f"{place}: {severity} {diagnostic.code} {whole_message(diagnostic)}"
