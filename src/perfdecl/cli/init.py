"""``perfdecl init``: what one begins with, written without a question."""

from typing import Annotated

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.errors import UseError
from perfdecl.messages import Language

#: The formats that people fill in.
FORMATS = ("xlsx", "docx")


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("init", help=t("init"), add_help_option=False, options_metavar=t("options_metavar"))
    def init(
        folder: Annotated[str, typer.Argument(help=t("init_folder"), show_default=False)] = "",
        form: Annotated[str, typer.Option("--form", help=t("init_form"))] = "",
        keys: Annotated[str, typer.Option(help=t("init_keys"))] = "zh",
        year: Annotated[int, typer.Option(help=t("init_year"), show_default=False, min=0)] = 0,
        repo: Annotated[str, typer.Option("--repo", help=t("init_repo"))] = "",
        old: Annotated[str, typer.Option("--from", help=t("init_from"))] = "",
        format: Annotated[str, typer.Option("--format", help=t("init_format", known=FORMATS))] = "",
        output: Annotated[str, typer.Option("--output", "-o", help=t("init_output"))] = "",
        force: Annotated[bool, typer.Option("--force", help=t("init_force"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--keys", keys, ("en", "zh"))
        from perfdecl.cli.beginning import Beginning

        ways = [
            name for name, value in (("DIR", folder), ("--repo", repo), ("--from", old), ("--format", format)) if value
        ]
        if len(ways) > 1:
            raise UseError("use.one_of", options=ways)
        if output and not (old or format):
            raise UseError("use.needs_one_of", option="-o", options=("--from", "--format"))
        beginning = Beginning(language, form, "en" if keys == "en" else "zh", year, output, force)
        if repo:
            beginning.repository(repo)
        elif old:
            raise typer.Exit(beginning.next_year(old))
        elif format:
            beginning.blank_form(choice("--format", format, FORMATS))
        else:
            beginning.declaration(folder)
