"""``perfdecl validate``: check declarations."""

import sys
from typing import Annotated

import typer

from perfdecl.cli.files import Input, changed, choice, split
from perfdecl.cli.help import help_option
from perfdecl.cli.report import FORMATS, Report
from perfdecl.diagnostics.diagnostic import SEVERITIES
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    def t(name: str, **words: object) -> str:
        return say(f"help.{name}", language, **words)

    @app.command("validate", help=t("validate"), add_help_option=False, options_metavar=t("options_metavar"))
    def validate(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        output_format: Annotated[str, typer.Option(help=t("output_format", known="、".join(FORMATS)))] = "full",
        output_file: Annotated[str, typer.Option(help=t("output_file"))] = "",
        severity: Annotated[str, typer.Option(help=t("severity"))] = "warning",
        select: Annotated[list[str] | None, typer.Option(help=t("select"))] = None,
        ignore: Annotated[list[str] | None, typer.Option(help=t("ignore"))] = None,
        strict: Annotated[bool, typer.Option("--strict", help=t("strict"))] = False,
        exit_zero: Annotated[bool, typer.Option("--exit-zero", help=t("exit_zero"))] = False,
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.checking.select import choose

        choice("--output-format", output_format, FORMATS)
        choice("--severity", severity, SEVERITIES)
        choice("--color", color, ("auto", "always", "never"))
        source = Input(tuple(paths or ()), stdin_filename, config, isolated)
        report = Report(language, output_format, severity, color, bool(output_file))
        found = source.find()
        code = 0
        for target in found.targets:
            settings = changed(source.settings(target), split(select), split(ignore), strict)
            checked = check_bytes(source.name(target), source.read(target), language)
            diagnostics = list(choose(checked.diagnostics, settings))
            report.add(diagnostics, checked.source)
            report.summary.suppressed += checked.suppressed
            failing = ("error", "warning") if settings.strict else ("error",)
            if any(diagnostic.severity in failing for diagnostic in diagnostics):
                code = 1
        _write(report.text(), output_file)
        if found.passed_over:
            count = len(found.passed_over)
            print(say("summary.passed_over", language, count=count), file=sys.stderr)
        raise typer.Exit(0 if exit_zero else code)


def _write(text: str, output_file: str) -> None:
    if output_file:
        from perfdecl.files.write import write

        write(output_file, text.encode())
    else:
        sys.stdout.write(text)
