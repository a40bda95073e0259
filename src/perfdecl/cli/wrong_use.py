"""What typer finds wrong with a command line, in words of the catalogue: its own are in English alone."""

from re import match
from typing import Any

from perfdecl.cli.suggest import command_for
from perfdecl.messages import Language, say

#: Typer says these without exceptions of their own.
NO_SUCH_COMMAND = r"No such command '(.*?)'"
EXTRA = r"Got unexpected extra argument\S* \((.*)\)"
NO_VALUE = r"Option '(.*?)' does not take a value"


def wrong_use(error: Any, language: Language) -> str:
    """The sentence for people."""
    kind, text = type(error).__name__, error.format_message()
    if kind == "NoSuchOption":
        near = tuple(error.possibilities or ())
        entry = "usage.no_such_option.meant" if near else "usage.no_such_option"
        return say(entry, language, option=error.option_name, meant=near)
    if kind == "MissingParameter":
        from perfdecl.cli.help import metavar

        return say("usage.missing", language, what=metavar(error.param, language))
    if found := match(NO_VALUE, text):
        return say("usage.takes_no_value", language, option=found[1])
    if kind == "BadOptionUsage":
        return say("usage.needs_value", language, option=error.option_name)
    if kind == "BadParameter" and error.param is not None:
        return say("usage.not_a_number", language, option=error.param.opts[0])
    if found := match(NO_SUCH_COMMAND, text):
        meant = command_for(found[1])
        entry = "usage.no_such_command.meant" if meant else "usage.no_such_command"
        return say(entry, language, command=found[1], meant=meant)
    if found := match(EXTRA, text):
        return say("usage.extra", language, words=found[1])
    return say("usage.other", language)
