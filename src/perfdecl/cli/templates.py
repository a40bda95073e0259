"""``perfdecl templates export``: the official form as templates that a bureau can make its own."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.messages import Language, say

if TYPE_CHECKING:
    from perfdecl.model.vocabulary import Vocabulary


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("templates", help=t("templates"), add_help_option=False, options_metavar=t("options_metavar"))
    def templates(
        action: Annotated[str, typer.Argument(help=t("templates_action"), show_default=False)],
        folder: Annotated[str, typer.Argument(help=t("templates_folder"))] = "templates",
        keys: Annotated[str, typer.Option(help=t("templates_keys"))] = language,
        form: Annotated[str, typer.Option("--form", help=t("form"))] = "",
        force: Annotated[bool, typer.Option("--force", help=t("templates_force"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.files.write import write

        choice("templates", action, ("export",))
        choice("--keys", keys, ("en", "zh"))
        files = {os.path.join(folder, name): data for name, data in _files(form, "en" if keys == "en" else "zh")}
        for path in files:
            if os.path.lexists(path) and not force:
                raise UseError("use.exists", path=path)
        for path, data in files.items():
            write(path, data)
            tell(say("template.exported", language, path=path))


def _files(form: str, vocabulary: "Vocabulary") -> Iterator[tuple[str, bytes]]:
    """The name and the content of each starting point."""
    from perfdecl.cli.forms import chosen_forms
    from perfdecl.printers import docx
    from perfdecl.printers.templates import source

    for one in chosen_forms(form):
        yield f"{one.name}.docx", docx.draw(one.starting_sheet(vocabulary))
        yield f"{one.name}.html", source("html/page.html").encode()
        yield f"{one.name}.typ", source("typst/form.typ").encode()
