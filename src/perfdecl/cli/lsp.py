"""``perfdecl lsp``: the language server, on standard input and output."""

import sys
from typing import Annotated

import typer

from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.errors import needs_extra
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("lsp", help=t("lsp"), add_help_option=False, options_metavar=t("options_metavar"))
    def lsp(
        context: typer.Context,
        stdio: Annotated[bool, typer.Option("--stdio", hidden=True)] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        # Some editors say --stdio to every server; there is no other way here.
        try:
            import pygls.lsp.server as _  # noqa: F401
        except ImportError as error:
            raise needs_extra("lsp", "lsp") from error
        from perfdecl.lsp.run import run

        if sys.stdin is not None and sys.stdin.isatty():
            tell(say("lsp.terminal", language))
        raise typer.Exit(run(context.obj or ""))
