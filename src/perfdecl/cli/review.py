"""``perfdecl review``: a clerk's own documents back, with their findings as comments."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.each import FEW, PART
from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.report import Report, default_format
from perfdecl.cli.tell import tell
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.errors import PerfdeclError, UseError
from perfdecl.files.find import Target
from perfdecl.messages import Language, say
from perfdecl.processes import in_order
from perfdecl.severity import SEVERITIES, from_on

if TYPE_CHECKING:
    from perfdecl.diagnostics.diagnostic import Diagnostic
    from perfdecl.files.reviewed import Job
    from perfdecl.reviewing.review import Reviewed


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("review", help=t("review"), add_help_option=False, options_metavar=t("options_metavar"))
    def review(
        documents: Annotated[list[str], typer.Argument(help=t("review_documents"), show_default=False)],
        output: Annotated[str, typer.Option("--output", "-o", help=t("review_output"))] = "",
        year: Annotated[int, typer.Option(help=t("review_year"), show_default=False)] = 0,
        severity: Annotated[str, typer.Option(help=t("severity"))] = "warning",
        strict: Annotated[bool, typer.Option("--strict", help=t("strict"))] = False,
        force: Annotated[bool, typer.Option("--force", help=t("review_force"))] = False,
        output_format: Annotated[str, typer.Option(help=t("output_format", known=tuple(FORMATS)))] = "",
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        jobs: Annotated[int, typer.Option("--jobs", help=t("jobs"), min=0, show_default=False)] = 0,
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--output-format", output_format or "full", tuple(FORMATS))
        choice("--severity", severity, SEVERITIES)
        choice("--color", color, ("auto", "always", "never"))
        report = Report(language, output_format or default_format(), severity, color)
        source = Input((), config=config, isolated=isolated)
        code = Reviewing(language, tuple(documents), output, year, severity, strict, force, source, jobs).run(report)
        sys.stdout.write(report.text())
        raise typer.Exit(code)


class Reviewing(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    documents: tuple[str, ...]
    output: str
    year: int
    severity: str
    strict: bool
    force: bool
    source: Input
    jobs: int = 0

    def run(self, report: Report) -> int:
        """Review each document, and return the exit code: 2 where one could not be read."""
        from perfdecl.files.reviewed import find_jobs
        from perfdecl.readers.kinds import expect_document

        jobs, passed_over = find_jobs(self.documents, self.output)
        for job in jobs if not self.force else ():
            if os.path.lexists(job.output):
                raise UseError("use.exists", path=job.output)
        expect_document()
        if passed_over:
            tell(say("review.passed_over", self.language, count=passed_over))
        ends: Counter[str] = Counter()
        for job, end in zip(jobs, in_order(self.review, jobs, self.jobs, FEW, PART), strict=True):
            try:
                ends[self._put(job, end, report)] += 1
            except PerfdeclError as error:
                if len(jobs) == 1:
                    raise
                ends["unread"] += 1
                tell(f"perfdecl: {error.sentence(self.language)}")
        if len(jobs) > 1:
            counts = {one: ends[one] for one in ("clean", "failed", "unread")}
            tell(say("review.done", self.language, total=len(jobs), **counts))
        return 2 if ends["unread"] else 1 if ends["failed"] else 0

    def review(self, job: "Job") -> "Reviewed | PerfdeclError":
        """What comes of one document, or why nothing does: what another process can do."""
        from perfdecl.checking.many import read
        from perfdecl.reviewing.review import review

        try:
            return review(job.path, read(job.path), self.language, self.year, self._choice(job))
        except PerfdeclError as error:
            return error

    def _put(self, job: "Job", reviewed: "Reviewed | PerfdeclError", report: Report) -> str:
        """Write one document and say what is wrong with it; returns how that ended. Raises why there is none."""
        from perfdecl.files.write import write

        if isinstance(reviewed, PerfdeclError):
            raise reviewed
        write(job.output, reviewed.data)
        found = [one.diagnostic for one in reviewed.remarks]
        report.add([one.told(self.language) for one in reviewed.remarks], None, job.path)
        counts: dict[str, int] = {name: sum(one.severity == name for one in found) for name in SEVERITIES}
        tell(say("review.written", self.language, path=job.path, output=job.output, **counts))
        if not reviewed.has_year:
            tell(say("review.no_year", self.language, path=job.path))
        if reviewed.is_signed:
            tell(say("review.signed", self.language, path=job.path))
        settings = self.source.settings(Target(job.path))
        failing = ("error", "warning") if self.strict or settings.strict else ("error",)
        return "failed" if any(counts[one] for one in failing) else "clean"

    def _choice(self, job: "Job") -> "Callable[[Iterable[Diagnostic]], Iterator[Diagnostic]]":
        from perfdecl.config.select import choose

        settings = self.source.settings(Target(job.path))
        shown = from_on(self.severity)
        return lambda found: (one for one in choose(found, settings) if one.severity in shown)
