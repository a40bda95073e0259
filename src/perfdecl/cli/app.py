"""The typer application, built in one language: its help comes from the catalogue."""

from collections.abc import Callable
from typing import Annotated

import typer

from perfdecl import __version__
from perfdecl.cli.help import help_option, show_help
from perfdecl.messages import Language, say

#: The commands in the order of the help.
COMMANDS = (
    "init",
    "validate",
    "render",
    "fmt",
    "check",
    "import",
    "verify",
    "review",
    "diff",
    "templates",
    "export",
    "report",
    "schema",
    "explain",
    "rules",
    "lsp",
)


def build(language: Language, wanted: str = "") -> typer.Typer:
    """The application with its help in one language: the command ``wanted`` alone, if it is one, else all of them."""
    app = typer.Typer(
        name="perfdecl",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    def show_version(wanted: bool) -> None:
        if wanted:
            typer.echo(f"perfdecl {__version__}")
            raise typer.Exit

    @app.callback(
        help=say("help.app", language),
        invoke_without_command=True,
        add_help_option=False,
        subcommand_metavar=say("help.subcommand_metavar", language),
        options_metavar=say("help.options_metavar", language),
    )
    def program(
        context: typer.Context,
        version: Annotated[
            bool,
            typer.Option("--version", "-V", callback=show_version, is_eager=True, help=say("help.version", language)),
        ] = False,
        lang: Annotated[str | None, typer.Option(help=say("help.lang", language))] = None,
        limits: Annotated[str | None, typer.Option(metavar="N", help=say("help.limits", language))] = None,
        traceback: Annotated[bool, typer.Option("--traceback", help=say("help.traceback", language))] = False,
        install_completion: Annotated[
            str, typer.Option(metavar="SHELL", help=say("help.install_completion", language))
        ] = "",
        show_completion: Annotated[str, typer.Option(metavar="SHELL", help=say("help.show_completion", language))] = "",
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        """--lang, --limits, --traceback and completion are taken off the command line before: help needs to know the language."""
        if context.invoked_subcommand is None:
            show_help(context, language)

    for command in [wanted] if wanted in COMMANDS else COMMANDS:
        _adder(command)(app, language)
    return app


def _adder(command: str) -> Callable[[typer.Typer, Language], None]:
    """What adds one command, imported when it is asked for."""
    match command:
        case "init":
            from perfdecl.cli.init import add
        case "validate":
            from perfdecl.cli.validate import add
        case "render":
            from perfdecl.cli.render import add
        case "fmt":
            from perfdecl.cli.fmt import add
        case "check":
            from perfdecl.cli.check import add
        case "import":
            from perfdecl.cli.import_ import add
        case "verify":
            from perfdecl.cli.verify import add
        case "diff":
            from perfdecl.cli.diff import add
        case "review":
            from perfdecl.cli.review import add
        case "templates":
            from perfdecl.cli.templates import add
        case "export":
            from perfdecl.cli.export import add
        case "report":
            from perfdecl.cli.district import add
        case "schema":
            from perfdecl.cli.schema import add
        case "explain":
            from perfdecl.cli.explain import add
        case "lsp":
            from perfdecl.cli.lsp import add
        case _:
            from perfdecl.cli.rules import add
    return add
