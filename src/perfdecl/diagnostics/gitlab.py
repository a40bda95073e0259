"""``--output-format gitlab``: a code quality report, which GitLab shows in merge requests."""

import json
from collections.abc import Sequence
from typing import Any

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.fingerprint import digests

SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """The whole report. Fingerprints stay when lines move, so that GitLab knows what is new."""
    pairs = zip(diagnostics, digests(diagnostics), strict=True)
    return json.dumps([_issue(one, digest) for one, digest in pairs], ensure_ascii=False, indent=2) + "\n"


def _issue(diagnostic: Diagnostic, digest: str) -> dict[str, Any]:
    return {
        "description": f"{diagnostic.code} {whole_message(diagnostic)}",
        "check_name": diagnostic.code,
        "fingerprint": digest,
        "severity": SEVERITIES[diagnostic.severity],
        "location": {
            "path": diagnostic.file.replace("\\", "/").removeprefix("./"),
            "lines": {"begin": diagnostic.span.start.line, "end": diagnostic.span.end.line},
        },
    }
