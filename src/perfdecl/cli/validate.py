"""``perfdecl validate``: check declarations."""

from typing import Annotated

import typer

from perfdecl.cli.files import Input, choice, split
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.validation import Validation
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.messages import Language
from perfdecl.severity import SEVERITIES

DEFAULTS = Validation._field_defaults


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("validate", help=t("validate"), add_help_option=False, options_metavar=t("options_metavar"))
    def validate(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        output_format: Annotated[
            str, typer.Option(help=t("output_format", known=tuple(FORMATS)), autocompletion=lambda: list(FORMATS))
        ] = "",
        output_file: Annotated[str, typer.Option(help=t("output_file"))] = "",
        severity: Annotated[str, typer.Option(help=t("severity"), autocompletion=lambda: list(SEVERITIES))] = DEFAULTS[
            "severity"
        ],
        select: Annotated[list[str] | None, typer.Option(help=t("select"))] = None,
        ignore: Annotated[list[str] | None, typer.Option(help=t("ignore"))] = None,
        strict: Annotated[bool, typer.Option("--strict", help=t("strict"))] = False,
        exit_zero: Annotated[bool, typer.Option("--exit-zero", help=t("exit_zero"))] = False,
        fix: Annotated[bool, typer.Option("--fix", help=t("fix"))] = False,
        unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help=t("unsafe_fixes"))] = False,
        diff: Annotated[bool, typer.Option("--diff", help=t("diff"))] = False,
        baseline: Annotated[str, typer.Option(help=t("baseline"))] = "",
        write_baseline: Annotated[str, typer.Option(help=t("write_baseline"))] = "",
        jobs: Annotated[int, typer.Option(help=t("jobs"), min=0, show_default=False)] = 0,
        watch: Annotated[bool, typer.Option("--watch", help=t("watch"))] = False,
        color: Annotated[str, typer.Option(help=t("color"))] = DEFAULTS["color"],
        skip_others: Annotated[bool, typer.Option("--skip-others", help=t("skip_others"))] = False,
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        statistics: Annotated[bool, typer.Option("--statistics", help=t("statistics"))] = False,
        show_all: Annotated[bool, typer.Option("--show-all", help=t("show_all"))] = False,
        show_files: Annotated[bool, typer.Option("--show-files", help=t("show_files"))] = False,
        show_settings: Annotated[bool, typer.Option("--show-settings", help=t("show_settings"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--output-format", output_format or "full", tuple(FORMATS))
        choice("--severity", severity, SEVERITIES)
        choice("--color", color, ("auto", "always", "never"))
        source = Input(tuple(paths or ()), stdin_filename, config, isolated, skip_others)
        validation = Validation(
            language=language,
            source=source,
            format=output_format,
            output_file=output_file,
            severity=severity,
            color=color,
            select=split(select),
            ignore=split(ignore),
            strict=strict,
            fix=fix or unsafe_fixes,
            unsafe=unsafe_fixes,
            diff=diff,
            jobs=jobs,
            baseline=baseline,
            write_baseline=write_baseline,
            statistics=statistics,
            show_all=show_all,
            show_files=show_files,
        )
        if show_settings:
            validation.show_settings()
            raise typer.Exit
        if watch:
            from perfdecl.cli.watch import watch as watch_paths

            raise typer.Exit(watch_paths(validation.run, source.watched(), language))
        code = validation.run()
        raise typer.Exit(0 if exit_zero and code == 1 else code)
