"""``perfdecl report``: the declarations of a district on one page, in a workbook or in a Word document."""

import os
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.messages import Language, say
from perfdecl.severity import SEVERITIES

if TYPE_CHECKING:
    from perfdecl.files.find import Target
    from perfdecl.reporting.district import District
    from perfdecl.reporting.entries import Entry

FORMATS = ("html", "xlsx", "docx")
#: In a folder the page is the first thing that opens; the forms stand in a folder of their own.
NAMES = {"html": "index.html", "xlsx": "report.xlsx", "docx": "report.docx"}
FORMS = "forms"


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("report", help=t("report"), add_help_option=False, options_metavar=t("options_metavar"))
    def report(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        output: Annotated[str, typer.Option("--output", "-o", help=t("report_output"))] = "",
        format: Annotated[str, typer.Option("--format", help=t("report_format"))] = "html",
        last_year: Annotated[str, typer.Option("--last-year", help=t("last_year"))] = "",
        severity: Annotated[str, typer.Option(help=t("severity"))] = "warning",
        force: Annotated[bool, typer.Option("--force", help=t("review_force"))] = False,
        jobs: Annotated[int, typer.Option("--jobs", help=t("jobs"), min=0, show_default=False)] = 0,
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--format", format, FORMATS)
        choice("--severity", severity, SEVERITIES)
        source = Input(tuple(paths or ()), config=config, isolated=isolated)
        raise typer.Exit(Reporting(language, source, output, format, last_year, severity, force, jobs).run())


class Reporting(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    source: Input
    output: str
    format: str
    last_year: str
    severity: str
    force: bool
    jobs: int = 0

    def run(self) -> int:
        """Write the report, and return the exit code: what is found in declarations is no failure of the report."""
        from perfdecl.files.write import write
        from perfdecl.reporting.district import district

        output = self.output or f"report.{self.format}"
        to_folder = os.path.isdir(output) or output.endswith(("/", os.sep))
        path = os.path.join(output, NAMES[self.format]) if to_folder else output
        if os.path.lexists(path) and not self.force and not self._is_ours(path):
            raise UseError("use.exists", path=path)
        folder = output if to_folder and self.format == "html" else ""
        entries = self._entries(self.source, folder)
        before = self._entries(self.source._replace(paths=(self.last_year,)), "") if self.last_year else None
        found = district(entries, before, self.language)
        write(path, self._drawn(found))
        words = {"path": path, "entries": len(found.entries), "failing": len(found.failing)}
        tell(say("report.written", self.language, **words))
        return 0

    def _drawn(self, found: "District") -> bytes:
        match self.format:
            case "xlsx":
                from perfdecl.reporting.book import draw as book

                return book(found, self.language)
            case "docx":
                from perfdecl.reporting.word import draw as word

                return word(found, self.language)
        from perfdecl.reporting.page import draw as page

        return page(found, self.language)

    def _is_ours(self, path: str) -> bool:
        """Whether a report is there that an earlier run has written."""
        if self.format != "html" or not os.path.isfile(path):
            return False
        with open(path, "rb") as file:
            beginning = file.read(2_000)
        return b'<meta name="generator" content="perfdecl">' in beginning and b"Content-Security-Policy" in beginning

    def _entries(self, source: Input, folder: str) -> "list[Entry]":
        from perfdecl.cli.each import FEW, PART, each
        from perfdecl.cli.reading import Reader
        from perfdecl.processes import CHUNK, WORTH

        links: set[str] = set()
        things = [(target, _link(target, links) if folder else "") for target in source.find().targets]
        reader = Reader(self.language, source, self.severity, folder)
        amount = (FEW, PART) if folder else (WORTH, CHUNK)
        return list(each(reader.entry, things, self.language, self.jobs, *amount))


def _link(target: "Target", taken: set[str]) -> str:
    """Where the form of a declaration goes: a name like that of its file, which no other form has."""
    stem = "/".join((FORMS, *os.path.splitext(target.relative)[0].split(os.sep)))
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.html" for number in range(1, len(taken) + 2))
    link = next(name for name in names if name.lower() not in taken)
    taken.add(link.lower())
    return link
