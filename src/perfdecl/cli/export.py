"""``perfdecl export``: declarations as data."""

import os
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.diagnostics.json_text import dump
from perfdecl.errors import UseError
from perfdecl.messages import Language, say

if TYPE_CHECKING:
    from perfdecl.checking.pipeline import AnyChecked
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
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.cli.report import Report

        choice("--format", format, FORMATS)
        _expect_output(format, output)
        source = Input(tuple(paths or ()), stdin_filename, config, isolated)
        report = Report(language, lowest="error")
        collected: _Json | _Tables = _Tables() if format in TABLES else _Json(with_findings=everything)
        refused = 0
        for target in source.find().targets:
            checked = check_bytes(source.name(target), source.read(target), language)
            if checked.has_errors and not everything:
                report.add(checked.diagnostics, checked.source, checked.source.name)
                refused += 1
            else:
                collected.add(checked)
        collected.write(format, output, language)
        if refused:
            tell(report.text().rstrip("\n"))
            tell(say("export.refused", language, count=refused))
        raise typer.Exit(1 if refused else 0)


class _Json:
    """Declarations as JSON data."""

    def __init__(self, with_findings: bool) -> None:
        self._rows: list[dict[str, Any]] = []
        self._with_findings = with_findings

    def add(self, checked: "AnyChecked") -> None:
        from perfdecl.tables.data import data_of

        self._rows.append(data_of(checked, self._with_findings))

    def write(self, format: str, output: str, language: Language) -> None:
        lines = (f"{dump(row)}\n" for row in self._rows)
        text = "".join(lines) if format == "jsonl" else dump(self._rows, 2) + "\n"
        if output and output != "-":
            _write(output, text.encode("utf-8", "surrogatepass"))
        else:
            sys.stdout.write(text)


class _Tables:
    """Declarations as rows of tables."""

    def __init__(self) -> None:
        self._rows: dict[str, list[Row]] = {}

    def add(self, checked: "AnyChecked") -> None:
        from perfdecl.tables.rows import rows_of

        for name, row in rows_of(checked):
            self._rows.setdefault(name, []).append(row)

    def write(self, format: str, output: str, language: Language) -> None:
        from perfdecl.tables.columns import tables

        found = [(table, self._rows.get(table.name, [])) for table in tables()]
        if format == "xlsx":
            from perfdecl.tables.as_xlsx import draw as workbook

            data = workbook(found)
            if output == "-":
                sys.stdout.buffer.write(data)
            else:
                _write(output, data)
                tell(say("export.written", language, path=output))
            return
        if format == "parquet":
            from perfdecl.tables.as_parquet import draw, fits

            lost = sum(not fits(value) for _, rows in found for row in rows for value in row.values())
            if lost:
                tell(say("export.no_decimal", language, count=lost))
        else:
            from perfdecl.tables.as_csv import draw
        # All of them before any is written: what a library lacks is known by then.
        files = [(os.path.join(output, f"{table.name}.{format}"), draw(table, rows)) for table, rows in found]
        for path, data in files:
            _write(path, data)
            tell(say("export.written", language, path=path))


def _expect_output(format: str, output: str) -> None:
    """Raises UseError where a format has nowhere to go."""
    if format in FOLDERS and (output in ("", "-") or os.path.isfile(output)):
        raise UseError("use.needs_folder", format=format)
    if format == "xlsx" and (not output or os.path.isdir(output) or output.endswith(("/", os.sep))):
        raise UseError("use.needs_file", format=format)


def _write(path: str, data: bytes) -> None:
    from perfdecl.files.write import write

    write(path, data)
