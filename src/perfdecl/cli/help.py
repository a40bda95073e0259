"""Help in the reader's language: typer has words of its own, which only exist in English."""

from collections.abc import Callable
from typing import Any

import typer

from perfdecl.messages import Language, say

#: Typer's own words at the beginning of a line, or before a default, and the entries that say them.
WORDS = {
    "Usage: ": "help.word.usage",
    "Arguments:": "help.word.arguments",
    "Options:": "help.word.options",
    "Commands:": "help.word.commands",
}
#: Those behind what an argument or option is for.
BEHIND = {"[default: ": "help.word.default", "[required]": "help.word.required"}


def helper(language: Language) -> Callable[..., str]:
    """What gives the help texts of a command: ``helper("zh")("render")``."""

    def t(name: str, **words: object) -> str:
        return say(f"help.{name}", language, **words)

    return t


def help_option(language: Language) -> Any:
    """The option ``--help`` of one command."""

    def show(context: typer.Context, wanted: bool) -> None:
        if wanted:
            show_help(context, language)
            raise typer.Exit

    return typer.Option(
        "--help", "-h", callback=show, is_eager=True, expose_value=False, help=say("help.help", language)
    )


def show_help(context: typer.Context, language: Language) -> None:
    """Print the help of the command that ``context`` is about."""
    lines = [_translated(line, language) for line in context.get_help().splitlines()]
    typer.echo("\n".join(lines))


def _translated(line: str, language: Language) -> str:
    for word, entry in WORDS.items():
        if line.startswith(word):
            return say(entry, language) + line.removeprefix(word)
    for word, entry in BEHIND.items():
        line = line.replace(word, say(entry, language))
    return line
