"""``perfdecl schema``: the JSON Schema of a declaration."""

import sys
from typing import Annotated

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.messages import Language


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("schema", help=t("schema"), add_help_option=False, options_metavar=t("options_metavar"))
    def schema(
        keys: Annotated[str, typer.Option(help=t("schema_keys"))] = language,
        form: Annotated[str, typer.Option("--form", help=t("form"))] = "",
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.cli.forms import chosen_forms
        from perfdecl.forms.schema import dump

        choice("--keys", keys, ("en", "zh"))
        sys.stdout.write(dump(chosen_forms(form), "en" if keys == "en" else "zh"))
