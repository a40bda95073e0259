"""``perfdecl verify``: do documents say what their declarations say?"""

import sys
from collections import Counter
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.report import Report, default_format
from perfdecl.cli.tell import tell
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.errors import PerfdeclError
from perfdecl.messages import Language, say

if TYPE_CHECKING:
    from perfdecl.checking.pipeline import AnyChecked
    from perfdecl.documents.verify import Verdict


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("verify", help=t("verify"), add_help_option=False, options_metavar=t("options_metavar"))
    def verify(
        documents: Annotated[list[str], typer.Argument(help=t("documents"), show_default=False)],
        against: Annotated[str, typer.Option(help=t("against"))] = "",
        strict: Annotated[bool, typer.Option("--strict", help=t("verify_strict"))] = False,
        output_format: Annotated[str, typer.Option(help=t("output_format", known=tuple(FORMATS)))] = "",
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--output-format", output_format or "full", tuple(FORMATS))
        choice("--color", color, ("auto", "always", "never"))
        report = Report(language, output_format or default_format(), color=color)
        code = Verification(language, tuple(documents), against, strict).run(report)
        if report.shown:
            sys.stdout.write(report.text())
        raise typer.Exit(code)


class Verification(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    documents: tuple[str, ...]
    against: str = ""
    strict: bool = False

    def run(self, report: Report) -> int:
        """Look at each document, say which of the three it is, and return the exit code: 2 where one could not be read."""
        from perfdecl.files.documents import find_documents
        from perfdecl.readers.kinds import expect_document

        expect_document()
        documents = find_documents(self.documents, with_texts=bool(self.against))
        checked = self._checked()
        if checked is not None and checked.has_errors:
            errors = [one for one in checked.diagnostics if one.severity == "error"]
            report.add(errors, checked.source, self.against)
            return 1
        ends: Counter[str] = Counter()
        for path in documents:
            try:
                ends[self._one(path, checked, report)] += 1
            except PerfdeclError as error:
                if len(documents) == 1:
                    raise
                ends["unread"] += 1
                tell(f"perfdecl: {error.sentence(self.language)}")
        if len(documents) > 1:
            counts = {one: ends[one] for one in ("identical", "same", "differs", "unread")}
            tell(say("verify.summary", self.language, total=len(documents), **counts))
        return 2 if ends["unread"] else 1 if ends["differs"] else 0

    def _checked(self) -> "AnyChecked | None":
        from perfdecl.checking.many import read
        from perfdecl.checking.pipeline import check_bytes

        return check_bytes(self.against, read(self.against), self.language) if self.against else None

    def _one(self, path: str, checked: "AnyChecked | None", report: Report) -> str:
        """Look at one document, and return which of the three it is."""
        verdict = self._verdict(path, checked)
        if self.strict:
            verdict = verdict.strictly(path, self.language)
        found = verdict.diagnostics
        report.add(found, checked.source if checked is not None else None, path)
        end = "differs" if found else "identical" if verdict.is_identical else "same"
        tell(say(f"verify.{end}", self.language, path=path, count=len(found)))
        return end

    def _verdict(self, path: str, checked: "AnyChecked | None") -> "Verdict":
        from perfdecl.checking.many import read
        from perfdecl.documents.verify import verify_against, verify_record

        data = read(path)
        if checked is None:
            return verify_record(path, data, self.language)
        return verify_against(path, data, checked, self.language)
