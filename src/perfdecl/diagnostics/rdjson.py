"""``--output-format rdjson``: what reviewdog reads, with fixes as suggestions. Its columns count bytes of UTF-8."""

from typing import Any

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.json_text import Listing
from perfdecl.diagnostics.sarif import HOME, rule_page
from perfdecl.source.text import Position, Source, Span

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}
BOM_BYTES = 3


class Rdjson(Format):
    """The whole report. Paths are those of the call: reviewdog makes them the repository's itself."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._listing = Listing({"source": {"name": "perfdecl", "url": HOME}, "diagnostics": []}, 1)

    def file(self, found: Found) -> str:
        return self._listing.add(self._diagnostic(one, found.source) for one in found.diagnostics)

    def end(self, summary: Summary) -> str:
        return self._listing.end()

    def _diagnostic(self, diagnostic: Diagnostic, source: Source | None) -> dict[str, Any]:
        data: dict[str, Any] = {
            "message": whole_message(diagnostic),
            "location": {"path": diagnostic.file.replace("\\", "/"), "range": _range(diagnostic.span, source)},
            "severity": SEVERITIES[diagnostic.severity],
            "code": {"value": diagnostic.code, "url": rule_page(diagnostic.code, self.options.language)},
        }
        if diagnostic.fix:
            data["suggestions"] = [
                {"range": _range(edit.span, source), "text": edit.text} for edit in diagnostic.fix.edits
            ]
        return data


def _range(span: Span, source: Source | None) -> dict[str, Any]:
    return {"start": _position(span.start, source), "end": _position(span.end, source)}


def _position(position: Position, source: Source | None) -> dict[str, int]:
    if source is None:
        return {"line": position.line}
    before = source.line(position.line)[: position.column - 1]
    mark = BOM_BYTES if source.bom and position.line == 1 else 0
    return {"line": position.line, "column": mark + len(before.encode("utf-8", "surrogatepass")) + 1}
