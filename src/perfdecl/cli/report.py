"""Showing diagnostics: which of them, in which format, to whom."""

import os
import sys
from collections.abc import Callable

from perfdecl.cli.colour import is_coloured
from perfdecl.cli.width import columns
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.diagnostics.repository import find_repository
from perfdecl.errors import UseError
from perfdecl.messages import Language
from perfdecl.severity import from_on
from perfdecl.source.text import Source


def default_format() -> str:
    """What is meant where no format is asked for."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full"


class Report:
    """Tells the diagnostics of a run, file by file, and forgets them.

    ``write`` takes what there is to write as soon as a format has it; without one it is kept for :meth:`text`.
    ``statistics`` counts by rule in place of telling each one.
    """

    def __init__(
        self,
        language: Language,
        format: str = "full",
        lowest: str = "warning",
        color: str = "auto",
        to_file: bool = False,
        everything: bool = False,
        statistics: bool = False,
        write: Callable[[str], object] | None = None,
    ) -> None:
        self.language: Language = language
        self.format = format
        self.lowest = lowest
        self.color = color
        self.to_file = to_file
        self.everything = everything
        self.statistics = statistics
        self.write = write
        self.summary = Summary()
        self.shown = 0
        self._format: Format | None = None
        self._parts: list[str] = []

    def add(self, diagnostics: list[Diagnostic], source: Source | None, file: str, suppressed: int = 0) -> None:
        """Add what was found in one file."""
        self.summary.files += 1
        self.summary.suppressed += suppressed
        told: list[Diagnostic] = []
        for diagnostic in diagnostics:
            if diagnostic.severity not in from_on(self.lowest):
                self.summary.hidden += 1
            else:
                self.summary.count(diagnostic)
                told.append(diagnostic)
        self.shown += len(told)
        self._put(self.writer.file(Found(file, told, source)))

    def close(self) -> None:
        """Write the end, and the page of a CI that has one."""
        self._put(self.writer.end(self.summary))
        page = self.writer.page(self.summary)
        if page and (path := os.environ.get("GITHUB_STEP_SUMMARY")):
            try:
                with open(path, "a", encoding="utf-8", errors="replace") as file:
                    file.write(page)
            except (OSError, ValueError) as error:
                raise UseError("use.unwritable", path=path, reason=error) from error

    def text(self) -> str:
        """The whole report, where nothing writes it meanwhile."""
        self.close()
        return "".join(self._parts)

    @property
    def writer(self) -> Format:
        """The format at work."""
        if self._format is None:
            options = Options(
                self.language,
                find_repository(os.environ),
                self._columns(),
                self._colour(),
                self.everything,
                not self.to_file and sys.stdout.isatty(),
            )
            if self.statistics:
                from perfdecl.diagnostics.statistics import statistics

                self._format = statistics(self.format, options)
            else:
                self._format = FORMATS[self.format](options)
        return self._format

    def _put(self, text: str) -> None:
        if self.write is None:
            self._parts.append(text)
        elif text:
            self.write(text)

    def _columns(self) -> int:
        if self.to_file:
            return 100
        return columns(100)

    def _colour(self) -> bool:
        return is_coloured(self.color, self.to_file)
