"""``perfdecl report``: the declarations of a district on one page, in a workbook or in a Word document."""

import os
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.files.read import UnreadableError
from perfdecl.messages import Language, say
from perfdecl.severity import SEVERITIES

if TYPE_CHECKING:
    from perfdecl.checking.pipeline import AnyChecked
    from perfdecl.files.find import Target
    from perfdecl.layout.sheet import Sheet
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
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--format", format, FORMATS)
        choice("--severity", severity, SEVERITIES)
        source = Input(tuple(paths or ()), config=config, isolated=isolated)
        raise typer.Exit(Reporting(language, source, output, format, last_year, severity, force).run())


class Reporting(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    source: Input
    output: str
    format: str
    last_year: str
    severity: str
    force: bool

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
        from perfdecl.checking.pipeline import check_bytes

        entries: list[Entry] = []
        links: set[str] = set()
        for target in source.find().targets:
            try:
                checked = check_bytes(source.name(target), source.read(target), self.language)
            except UnreadableError as error:
                entries.append(_unread(source.name(target), error, self.language))
                continue
            entries.append(self._entry(source, target, checked, folder, links))
        return entries

    def _entry(self, source: Input, target: "Target", checked: "AnyChecked", folder: str, links: set[str]) -> "Entry":
        from perfdecl.config.select import choose
        from perfdecl.reporting.entries import entry_of

        shown = SEVERITIES[: SEVERITIES.index(self.severity) + 1]
        found = [one for one in choose(checked.diagnostics, source.settings(target)) if one.severity in shown]
        sheet = _sheet(checked, self.language) if folder else None
        if sheet is None:
            return entry_of(checked, found)
        from perfdecl.files.write import write
        from perfdecl.reporting.form_pages import cells_of, form_page

        link = _link(target, links)
        write(os.path.join(folder, *link.split("/")), form_page(sheet, found))
        return entry_of(checked, found, link, cells_of(sheet))


def _link(target: "Target", taken: set[str]) -> str:
    """Where the form of a declaration goes: a name like that of its file, which no other form has."""
    stem = "/".join((FORMS, *os.path.splitext(target.relative)[0].split(os.sep)))
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.html" for number in range(1, len(taken) + 2))
    link = next(name for name in names if name.lower() not in taken)
    taken.add(link.lower())
    return link


def _unread(name: str, error: UnreadableError, language: Language) -> "Entry":
    from perfdecl.checking.many import unread
    from perfdecl.reporting.entries import Entry

    return Entry(name, None, None, tuple(unread(name, error, language).diagnostics))


def _sheet(checked: "AnyChecked", language: Language) -> "Sheet | None":
    """The form of a declaration, whatever is wrong with it; None where nothing of it was understood."""
    from perfdecl.cli.draft import as_draft

    if checked.form is None or checked.declaration is None:
        return None
    sheet = checked.form.lay_out(checked.declaration)
    return as_draft(sheet, [], checked.holes, language) if checked.has_errors else sheet
