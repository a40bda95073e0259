"""``perfdecl diff``: what changed between two declarations, or all of two folders, by meaning."""

import sys
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.colour import is_coloured
from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.cli.width import columns as terminal_columns
from perfdecl.errors import PerfdeclError, UseError
from perfdecl.messages import Language, say

if TYPE_CHECKING:
    from perfdecl.differences.change import Result
    from perfdecl.differences.sides import File, Sources
    from perfdecl.differences.understand import Understood

FORMATS = ("text", "markdown", "html", "json")
STDOUT = ("", "-")


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("diff", help=t("diff_command"), add_help_option=False, options_metavar=t("options_metavar"))
    def diff(
        old: Annotated[str, typer.Argument(help=t("diff_old"), show_default=False)],
        new: Annotated[str, typer.Argument(help=t("diff_new"), show_default=False)],
        format: Annotated[str, typer.Option("--format", help=t("diff_format", known=FORMATS))] = "text",
        output: Annotated[str, typer.Option("--output", "-o", help=t("diff_output"))] = "",
        fail_on: Annotated[list[str] | None, typer.Option(help=t("fail_on"), show_default=False)] = None,
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        jobs: Annotated[int, typer.Option("--jobs", help=t("jobs"), min=0, show_default=False)] = 0,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--format", format, FORMATS)
        choice("--color", color, ("auto", "always", "never"))
        raise typer.Exit(Comparison(language, old, new, format, output, tuple(fail_on or ()), color, jobs).run())


class Comparison(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    old: str
    new: str
    format: str = "text"
    output: str = ""
    fail_on: tuple[str, ...] = ()
    color: str = "auto"
    jobs: int = 0

    def run(self) -> int:
        """Write what changed, and return the exit code: 1 where a condition of ``--fail-on`` holds."""
        from perfdecl.differences.compare import compare_all
        from perfdecl.differences.gate import conditions, failing
        from perfdecl.differences.sides import sources

        asked = conditions(self.fail_on)
        if self.old == self.new == "-":
            raise UseError("use.input_twice")
        sides = sources(self.old), sources(self.new)
        if any(file.is_document for side in sides for file in side.files):
            from perfdecl.readers.kinds import expect_document

            expect_document()
        old, new, unread = self._understood(*sides)
        result = compare_all(old, new, all(side.is_folder for side in sides))
        self._write(self._drawn(result))
        failed = failing(result, asked)
        for condition, count in failed:
            tell(say("diff.failed", self.language, condition=condition.written, count=count))
        if unread:
            tell(say("diff.unreadable", self.language, count=unread))
        return 2 if unread else 1 if failed else 0

    def _understood(self, old: "Sources", new: "Sources") -> "tuple[list[Understood], list[Understood], int]":
        """The declarations of both sides, and how many files could not be read. A single file that cannot ends the command.

        A document that does not say its year has that of the other side: the years are then no change.
        """
        found: list[list[Understood]] = []
        year = unread = 0
        # Documents come last, so that the other side's year is known.
        order = sorted((0, 1), key=lambda at: any(file.is_document for file in (old, new)[at].files))
        for at in order:
            one, missing = self._told((old, new)[at].files, year)
            unread += missing
            years = {understood.year for understood in one} - {None}
            year = (years.pop() or 0) if len(years) == 1 else 0
            found.append(one)
        first, second = found if order[0] == 0 else found[::-1]
        return first, second, unread

    def _told(self, files: "list[File]", year: int) -> "tuple[list[Understood], int]":
        """The declarations of one side; what may be missing in them is said, and what could not be read."""
        from perfdecl.cli.each import each
        from perfdecl.differences.understand import Reader

        found: list[Understood] = []
        notes: list[str] = []
        unread = 0
        # What comes from git or standard input comes to this process.
        jobs = self.jobs if all(file.path for file in files) else 1
        for file, one in zip(files, each(Reader(year, self.language).read, files, self.language, jobs), strict=True):
            if isinstance(one, PerfdeclError):
                if len(files) == 1:
                    raise one
                unread += 1
                notes.append(f"perfdecl: {one.sentence(self.language)}")
                continue
            found += one
            for entry, counts in (
                ("diff.errors", [understood.errors for understood in one]),
                ("diff.residue", [understood.residue for understood in one]),
            ):
                if count := sum(counts):
                    notes.append(say(entry, self.language, file=file.name, count=count))
        for note in notes:
            tell(note)
        return found, unread

    def _drawn(self, result: "Result") -> str:
        match self.format:
            case "markdown":
                from perfdecl.differences.formats.markdown import draw as markdown

                return markdown(result, self.language)
            case "html":
                from perfdecl.differences.formats.html import draw as html

                return html(result, self.language)
            case "json":
                from perfdecl.differences.formats.as_json import draw as as_json

                return as_json(result)
        from perfdecl.differences.formats.text import draw as text

        to_file = self.output not in STDOUT
        columns = 100 if to_file else terminal_columns(100)
        return text(result, self.language, columns, is_coloured(self.color, to_file))

    def _write(self, text: str) -> None:
        if self.output in STDOUT:
            sys.stdout.write(text)
            return
        from perfdecl.files.write import write

        write(self.output, text.encode("utf-8", "backslashreplace"))
