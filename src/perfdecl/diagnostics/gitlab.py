"""``--output-format gitlab``: a code quality report, which GitLab shows in merge requests."""

from typing import Any

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.fingerprint import digests
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.json_text import Listing

SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


class GitLab(Format):
    """The whole report. Fingerprints stay when lines move, so that GitLab knows what is new."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._listing = Listing([], 0)

    def file(self, found: Found) -> str:
        return self._listing.add(
            self._issue(one, digest) for one, digest in digests(found.diagnostics, self.options.repository)
        )

    def end(self, summary: Summary) -> str:
        return self._listing.end()

    def _issue(self, diagnostic: Diagnostic, digest: str) -> dict[str, Any]:
        return {
            "description": f"{diagnostic.code} {whole_message(diagnostic)}",
            "check_name": diagnostic.code,
            "fingerprint": digest,
            "severity": SEVERITIES[diagnostic.severity],
            "location": {
                "path": self.options.repository.name(diagnostic.file),
                "lines": {"begin": diagnostic.span.start.line, "end": diagnostic.span.end.line},
            },
        }
