"""Showing diagnostics: which of them, in which format, and what they mean for the exit code."""

import os
import shutil
import sys
from dataclasses import dataclass, field

from perfdecl.diagnostics.diagnostic import SEVERITIES, Diagnostic, Summary
from perfdecl.messages import Language, say
from perfdecl.source.text import Source

FORMATS = ("full", "concise", "json")


@dataclass(slots=True, eq=False, repr=False)
class Report:
    """Gathers the diagnostics of a run and writes them."""

    language: Language
    format: str = "full"
    lowest: str = "warning"
    color: str = "auto"
    to_file: bool = False
    summary: Summary = field(default_factory=Summary)
    shown: list[Diagnostic] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)

    def add(self, diagnostics: list[Diagnostic], source: Source | None) -> None:
        """Add what was found in one file. Formats made of lines are drawn at once, while the text is at hand."""
        self.summary.files += 1
        for diagnostic in diagnostics:
            if SEVERITIES.index(diagnostic.severity) > SEVERITIES.index(self.lowest):
                self.summary.hidden += 1
                continue
            self.summary.count(diagnostic)
            if self.format == "full":
                from perfdecl.diagnostics import full

                columns, colour = self._columns(), self._colour()
                self._texts.append(full.render(diagnostic, source, self.language, columns, colour))
            elif self.format == "concise":
                from perfdecl.diagnostics import concise

                self._texts.append(concise.render(diagnostic, self.language) + "\n")
            else:
                self.shown.append(diagnostic)

    def text(self) -> str:
        """The whole report."""
        if self.format == "json":
            from perfdecl.diagnostics import as_json

            return as_json.render(self.shown, self.summary)
        if self.format == "concise":
            return "".join(self._texts)
        summary = self.summary
        last = say(
            "summary",
            self.language,
            files=summary.files,
            errors=summary.errors,
            warnings=summary.warnings,
            hidden=summary.hidden,
        )
        return "\n".join([*self._texts, last]) + "\n"

    def _columns(self) -> int:
        return 100 if self.to_file else shutil.get_terminal_size((100, 24)).columns

    def _colour(self) -> bool:
        if self.color != "auto":
            return self.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or (not self.to_file and sys.stdout.isatty())
