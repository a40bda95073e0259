"""Showing diagnostics: which of them, in which format, and what they mean for the exit code."""

import os
import shutil
import sys
from dataclasses import dataclass, field

from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.messages import Language, say
from perfdecl.severity import SEVERITIES
from perfdecl.source.text import Source

FORMATS = ("full", "concise", "json", "json-lines", "github", "gitlab", "sarif", "junit")


def default_format() -> str:
    """What is meant where no format is asked for."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full"


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
    files: list[str] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)

    def add(self, diagnostics: list[Diagnostic], source: Source | None, file: str, suppressed: int = 0) -> None:
        """Add what was found in one file. Formats made of lines are drawn at once, while the text is at hand."""
        self.summary.files += 1
        self.summary.suppressed += suppressed
        self.files.append(file)
        for diagnostic in diagnostics:
            if SEVERITIES.index(diagnostic.severity) > SEVERITIES.index(self.lowest):
                self.summary.hidden += 1
                continue
            self.summary.count(diagnostic)
            self.shown.append(diagnostic)
            if self.format == "full":
                from perfdecl.diagnostics import terminal

                columns, colour = self._columns(), self._colour()
                self._lines.append(terminal.render(diagnostic, source, self.language, columns, colour))

    def text(self) -> str:
        """The whole report."""
        if self.format == "json":
            from perfdecl.diagnostics import as_json

            return as_json.render(self.shown, self.summary)
        if self.format == "json-lines":
            from perfdecl.diagnostics import as_json

            return "".join(f"{as_json.line(one)}\n" for one in self.shown)
        if self.format == "concise":
            from perfdecl.diagnostics import concise

            return "".join(f"{concise.render(one, self.language)}\n" for one in self.shown)
        if self.format == "gitlab":
            from perfdecl.diagnostics import gitlab

            return gitlab.render(self.shown)
        if self.format == "sarif":
            from perfdecl.diagnostics import sarif

            return sarif.render(self.shown, self.language)
        if self.format == "junit":
            from perfdecl.diagnostics import junit

            return junit.render(self.shown, self.files)
        if self.format == "github":
            return self._github()
        return "\n".join([*self._lines, self._last_line()]) + "\n"

    def _last_line(self) -> str:
        counts = {name: getattr(self.summary, name) for name in ("files", "errors", "warnings", "hidden")}
        last = say("summary", self.language, **counts)
        if self.summary.suppressed:
            last += say("summary.suppressed", self.language, count=self.summary.suppressed)
        return last

    def _github(self) -> str:
        """Annotations; the table goes to the file that GitHub names for the step's summary."""
        from perfdecl.diagnostics import github

        summary_file = os.environ.get("GITHUB_STEP_SUMMARY")
        if summary_file:
            with open(summary_file, "a", encoding="utf-8") as file:
                file.write(github.step_summary(self.shown, self.summary, self.language))
        return "".join(f"{github.render(one)}\n" for one in self.shown)

    def _columns(self) -> int:
        return 100 if self.to_file else shutil.get_terminal_size((100, 24)).columns

    def _colour(self) -> bool:
        if self.color != "auto":
            return self.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or (not self.to_file and sys.stdout.isatty())
