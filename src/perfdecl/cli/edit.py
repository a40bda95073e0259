"""``perfdecl edit``: the form in the browser."""

import os
from contextlib import suppress
from typing import Annotated

import typer

from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError, needs_extra
from perfdecl.files.find import DEFAULT_NAME, ENDINGS
from perfdecl.messages import Language, say

MOST_PORT = 65_535


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("edit", help=t("edit"), add_help_option=False, options_metavar=t("options_metavar"))
    def edit(
        place: Annotated[str, typer.Argument(help=t("edit_place"), show_default=False)] = "",
        port: Annotated[int, typer.Option(help=t("edit_port"), show_default=False, min=0, max=MOST_PORT)] = 0,
        no_browser: Annotated[bool, typer.Option("--no-browser", help=t("edit_no_browser"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        path = place or (DEFAULT_NAME if os.path.isfile(DEFAULT_NAME) else ".")
        _must_fit(path)
        try:
            import starlette  # noqa: F401
            import uvicorn  # noqa: F401
        except ImportError as error:
            raise needs_extra("perfdecl edit", "edit") from error
        from perfdecl.web.serve import serve

        # That is how it is ended.
        with suppress(KeyboardInterrupt):
            serve(path, port, language, lambda url: _opened(url, language, no_browser))


def _must_fit(path: str) -> None:
    """Raise UseError for what is neither a folder nor the name of a declaration in one."""
    if os.path.isdir(path):
        return
    if not os.path.isdir(os.path.dirname(os.path.abspath(path))):
        raise UseError("use.no_such_path", path=path)
    if not path.lower().endswith(ENDINGS):
        raise UseError("use.edit_ending", path=path)


def _opened(url: str, language: Language, no_browser: bool) -> None:
    tell(say("edit.serving", language, url=url))
    if not no_browser:
        import webbrowser

        webbrowser.open(url)
