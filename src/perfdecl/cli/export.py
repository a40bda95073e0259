"""``perfdecl export``: declarations as data."""

import sys
from typing import Annotated, Any

import typer

from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.diagnostics.json_text import dump
from perfdecl.messages import Language, say

FORMATS = ("json", "jsonl")


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("export", help=t("export"), add_help_option=False, options_metavar=t("options_metavar"))
    def export(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        format: Annotated[str, typer.Option("--format", help=t("export_format", known=tuple(FORMATS)))] = "json",
        output: Annotated[str, typer.Option("--output", "-o", help=t("export_output"))] = "",
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.cli.report import Report

        choice("--format", format, FORMATS)
        source = Input(tuple(paths or ()), stdin_filename, config, isolated)
        report = Report(language, lowest="error")
        rows: list[dict[str, Any]] = []
        refused = 0
        for target in source.find().targets:
            checked = check_bytes(source.name(target), source.read(target), language)
            if checked.has_errors:
                report.add(checked.diagnostics, checked.source, checked.source.name)
                refused += 1
            else:
                form, declaration = checked.understood
                rows.append({"file": checked.source.name} | form.as_data(declaration))
        _write(_dump(rows, format), output)
        if refused:
            tell(report.text().rstrip("\n"))
            tell(say("export.refused", language, count=refused))
        raise typer.Exit(1 if refused else 0)


def _dump(rows: list[dict[str, Any]], format: str) -> str:
    if format == "jsonl":
        return "".join(f"{dump(row)}\n" for row in rows)
    return dump(rows, 2) + "\n"


def _write(text: str, output: str) -> None:
    if output and output != "-":
        from perfdecl.files.write import write

        write(output, text.encode("utf-8", "surrogatepass"))
    else:
        sys.stdout.write(text)
