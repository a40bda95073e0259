"""``--output-format json``: the one format that programs may rely on, version 1."""

from typing import Any

from perfdecl import __version__
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.source.text import Position, Span


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


def render(diagnostics: list[Diagnostic], summary: Summary) -> str:
    """The whole report as one JSON document."""
    import json

    report = {
        "version": 1,
        "tool": {"name": "perfdecl", "version": __version__},
        "diagnostics": [as_data(diagnostic) for diagnostic in diagnostics],
        "summary": {
            "files": summary.files,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "infos": summary.infos,
            "suppressed": summary.suppressed,
        },
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def line(diagnostic: Diagnostic) -> str:
    """``--output-format json-lines``: one diagnostic on one line."""
    import json

    return json.dumps(as_data(diagnostic), ensure_ascii=False)


def whole_message(diagnostic: Diagnostic) -> str:
    """What is wrong and what to do, on one line."""
    end = ". " if diagnostic.help[:1].isascii() else "。"
    return f"{diagnostic.message}{end}{diagnostic.help}" if diagnostic.help else diagnostic.message


def _span(span: Span) -> dict[str, Any]:
    return {"start": _position(span.start), "end": _position(span.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
