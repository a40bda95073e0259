"""``--output-format concise``: a line a diagnostic, as compilers print them."""

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found
from perfdecl.diagnostics.place import FIXABLE, place
from perfdecl.messages import say
from perfdecl.text.harmless import harmless
from perfdecl.text.width import visible


class Concise(Format):
    """``file:line:column: error PD201 message``"""

    def file(self, found: Found) -> str:
        return "".join(map(self._line, found.diagnostics))

    def end(self, summary: Summary) -> str:
        return ""

    def _line(self, diagnostic: Diagnostic) -> str:
        severity = say(f"severity.{diagnostic.severity}", self.options.language)
        mark = FIXABLE if diagnostic.is_fixable else ""
        text = f"{place(diagnostic)}: {severity} {diagnostic.code}{mark} {whole_message(diagnostic)}"
        return harmless(visible(text)) + "\n"
