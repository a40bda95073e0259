"""``perfdecl rules``: the catalogue of rules."""

import sys
from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from perfdecl.cli.help import help_option
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    @app.command(
        "rules",
        help=say("help.rules", language),
        add_help_option=False,
        options_metavar=say("help.options_metavar", language),
    )
    def rules(help: Annotated[bool, help_option(language)] = False) -> None:
        from perfdecl.catalogue.codes import all_codes

        sys.stdout.write("".join(f"{line}\n" for line in listed(all_codes(), language)))


def listed(codes: Sequence[str], language: Language) -> Iterator[str]:
    """A line a rule: code, severity, title."""
    from perfdecl.catalogue.documentation import documentation_of
    from perfdecl.text.width import width

    for code in codes:
        rule = documentation_of(code)
        severity = say(f"severity.{rule.severity}", language)
        yield f"{code}  {severity}{' ' * (8 - width(severity))}{rule.title(language)}"
