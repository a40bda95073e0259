"""``--output-format json``: the one format that programs may rely on, version 1; and ``json-lines``."""

from typing import Any

from perfdecl import __version__
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.json_text import Listing, dump
from perfdecl.source.text import Position, Span


class Json(Format):
    """The whole report as one document."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        report = {"version": 1, "tool": {"name": "perfdecl", "version": __version__}, "diagnostics": []}
        self._listing = Listing(report, 1)

    def file(self, found: Found) -> str:
        return self._listing.add(map(as_data, found.diagnostics))

    def end(self, summary: Summary) -> str:
        counts = {
            "files": summary.files,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "infos": summary.infos,
            "suppressed": summary.suppressed,
        }
        return self._listing.end({"summary": counts})


class JsonLines(Format):
    """One diagnostic on one line."""

    def file(self, found: Found) -> str:
        return "".join(f"{dump(as_data(one))}\n" for one in found.diagnostics)

    def end(self, summary: Summary) -> str:
        return ""


def as_data(diagnostic: Diagnostic) -> dict[str, Any]:
    """One diagnostic as JSON data."""
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": whole_message(diagnostic),
        "file": diagnostic.file,
        **_span(diagnostic.span),
        "path": list(diagnostic.path),
        "cell": diagnostic.cell,
        "related": [
            {"message": one.message, "file": one.file, **_span(one.span), "path": list(one.path)}
            for one in diagnostic.related
        ],
        "fix": diagnostic.fix
        and {
            "safe": diagnostic.fix.safe,
            "edits": [{**_span(edit.span), "text": edit.text} for edit in diagnostic.fix.edits],
        },
    }


def whole_message(diagnostic: Diagnostic) -> str:
    """What is wrong and what to do, on one line."""
    end = ". " if diagnostic.help[:1].isascii() else "。"
    return f"{diagnostic.message}{end}{diagnostic.help}" if diagnostic.help else diagnostic.message


def _span(span: Span) -> dict[str, Any]:
    return {"start": _position(span.start), "end": _position(span.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
