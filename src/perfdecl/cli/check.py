"""``perfdecl check``: all gates of a repository at once."""

from typing import Annotated

import typer

from perfdecl.cli.files import Input, choice, split
from perfdecl.cli.help import help_option, helper
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.messages import Language
from perfdecl.severity import SEVERITIES


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("check", help=t("check_all"), add_help_option=False, options_metavar=t("options_metavar"))
    def check(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        output_format: Annotated[
            str, typer.Option(help=t("output_format", known=tuple(FORMATS)), autocompletion=lambda: list(FORMATS))
        ] = "",
        output_file: Annotated[str, typer.Option(help=t("output_file"))] = "",
        severity: Annotated[str, typer.Option(help=t("severity"), autocompletion=lambda: list(SEVERITIES))] = "warning",
        select: Annotated[list[str] | None, typer.Option(help=t("select"))] = None,
        ignore: Annotated[list[str] | None, typer.Option(help=t("ignore"))] = None,
        strict: Annotated[bool, typer.Option("--strict", help=t("strict"))] = False,
        exit_zero: Annotated[bool, typer.Option("--exit-zero", help=t("exit_zero"))] = False,
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        jobs: Annotated[int, typer.Option("--jobs", help=t("jobs"), min=0, show_default=False)] = 0,
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        statistics: Annotated[bool, typer.Option("--statistics", help=t("statistics"))] = False,
        show_all: Annotated[bool, typer.Option("--show-all", help=t("show_all"))] = False,
        show_files: Annotated[bool, typer.Option("--show-files", help=t("show_files"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.cli.gates import Gates
        from perfdecl.cli.validation import Validation

        choice("--output-format", output_format or "full", tuple(FORMATS))
        choice("--severity", severity, SEVERITIES)
        choice("--color", color, ("auto", "always", "never"))
        validation = Validation(
            language=language,
            source=Input(tuple(paths or ()), "", config, isolated),
            format=output_format,
            output_file=output_file,
            severity=severity,
            color=color,
            select=split(select),
            ignore=split(ignore),
            strict=strict,
            jobs=jobs,
            statistics=statistics,
            show_all=show_all,
            show_files=show_files,
        )
        code = Gates(validation).run()
        raise typer.Exit(0 if exit_zero and code == 1 else code)
