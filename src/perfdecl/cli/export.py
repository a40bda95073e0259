"""``perfdecl export``: declarations as data."""

import os
import sys
from textwrap import indent
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.diagnostics.json_text import dump
from perfdecl.errors import UseError
from perfdecl.files.find import STDIN, Target
from perfdecl.messages import Language, say

if TYPE_CHECKING:
    from perfdecl.diagnostics.diagnostic import Diagnostic
    from perfdecl.source.text import Source
    from perfdecl.tables.rows import Row

FORMATS = ("json", "jsonl", "csv", "xlsx", "parquet")
#: Formats of tables, and those of them that are a file for each table.
TABLES, FOLDERS = ("csv", "xlsx", "parquet"), ("csv", "parquet")


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("export", help=t("export"), add_help_option=False, options_metavar=t("options_metavar"))
    def export(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        format: Annotated[str, typer.Option("--format", help=t("export_format", known=tuple(FORMATS)))] = "json",
        everything: Annotated[bool, typer.Option("--all", help=t("export_all"))] = False,
        output: Annotated[str, typer.Option("--output", "-o", help=t("export_output"))] = "",
        jobs: Annotated[int, typer.Option("--jobs", help=t("jobs"), min=0, show_default=False)] = 0,
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--format", format, FORMATS)
        _expect_output(format, output)
        source = Input(tuple(paths or ()), stdin_filename, config, isolated)
        raise typer.Exit(Exporting(language, source, format, everything, output, jobs).run())


class Taken(NamedTuple):
    """What is exported of one file, ready to be written; None where errors, which are then told, forbid it."""

    data: "str | list[tuple[str, Row]] | None"
    diagnostics: "list[Diagnostic]"
    source: "Source | None" = None


class Exporting(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    source: Input
    format: str
    everything: bool
    output: str
    jobs: int

    def run(self) -> int:
        """Write the data, say what is not in it, and return the exit code."""
        from perfdecl.cli.each import each
        from perfdecl.cli.report import Report

        targets = self.source.find().targets
        report = Report(self.language, lowest="error")
        texts: list[str] = []
        rows: dict[str, list[Row]] = {}
        jobs = 1 if any(target.path == STDIN for target in targets) else self.jobs
        for target, taken in zip(targets, each(self.take, targets, self.language, jobs), strict=True):
            match taken.data:
                case None:
                    report.add(taken.diagnostics, taken.source, self.source.name(target))
                case str(text):
                    texts.append(text)
                case some:
                    for name, row in some:
                        rows.setdefault(name, []).append(row)
        if self.format in TABLES:
            self._write_tables(rows)
        else:
            self._write_text(texts)
        if refused := report.summary.files:
            tell(report.text().rstrip("\n"))
            tell(say("export.refused", self.language, count=refused))
        return 1 if refused else 0

    def take(self, target: Target) -> Taken:
        """Check one declaration and take its data. Raises UseError where it cannot be read."""
        from perfdecl.checking.pipeline import check_bytes

        checked = check_bytes(self.source.name(target), self.source.read(target), self.language)
        if checked.has_errors and not self.everything:
            return Taken(None, checked.diagnostics, checked.source)
        if self.format in TABLES:
            from perfdecl.tables.rows import rows_of

            return Taken(list(rows_of(checked)), [])
        from perfdecl.tables.data import data_of

        data = data_of(checked, with_findings=self.everything)
        return Taken(dump(data) if self.format == "jsonl" else indent(dump(data, 2), "  "), [])

    def _write_text(self, texts: list[str]) -> None:
        if self.format == "jsonl":
            text = "".join(f"{one}\n" for one in texts)
        else:
            text = "[\n" + ",\n".join(texts) + "\n]\n" if texts else "[]\n"
        if self.output and self.output != "-":
            _write(self.output, text.encode("utf-8", "surrogatepass"))
        else:
            sys.stdout.write(text)

    def _write_tables(self, rows: "dict[str, list[Row]]") -> None:
        from perfdecl.tables.columns import tables

        found = [(table, rows.get(table.name, [])) for table in tables()]
        if self.format == "xlsx":
            from perfdecl.tables.as_xlsx import draw as workbook

            data = workbook(found)
            if self.output == "-":
                sys.stdout.buffer.write(data)
            else:
                _write(self.output, data)
                tell(say("export.written", self.language, path=self.output))
            return
        if self.format == "parquet":
            from perfdecl.tables.as_parquet import draw, fits

            lost = sum(not fits(value) for _, some in found for row in some for value in row.values())
            if lost:
                tell(say("export.no_decimal", self.language, count=lost))
        else:
            from perfdecl.tables.as_csv import draw
        # All of them before any is written: what a library lacks is known by then.
        files = [(os.path.join(self.output, f"{table.name}.{self.format}"), draw(table, some)) for table, some in found]
        for path, data in files:
            _write(path, data)
            tell(say("export.written", self.language, path=path))


def _expect_output(format: str, output: str) -> None:
    """Raises UseError where a format has nowhere to go."""
    if format in FOLDERS and (output in ("", "-") or os.path.isfile(output)):
        raise UseError("use.needs_folder", format=format)
    if format == "xlsx" and (not output or os.path.isdir(output) or output.endswith(("/", os.sep))):
        raise UseError("use.needs_file", format=format)


def _write(path: str, data: bytes) -> None:
    from perfdecl.files.write import write

    write(path, data)
