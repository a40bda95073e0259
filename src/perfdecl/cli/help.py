"""Help in the reader's language, drawn here: typer's own has words that only exist in English, and breaks in words."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import typer

from perfdecl.cli.option_words import GROUPS, LITERAL, METAVARS
from perfdecl.cli.width import columns as terminal_columns
from perfdecl.messages import Language, say
from perfdecl.text.width import width, wrap

#: Lines longer than this are hard to read; texts beside an option are never narrower than that.
WIDEST, NARROWEST = 100, 24
#: From so many options on they are grouped.
MANY = 8


class Row(NamedTuple):
    """An option, an argument or a command, and what it is for."""

    name: str
    text: str


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
    columns = min(terminal_columns(80), WIDEST)
    typer.echo("\n".join(page(context, language, columns)))


def page(context: typer.Context, language: Language, columns: int) -> Iterator[str]:
    """The lines of a command's help."""
    command: Any = context.command
    names = command.list_commands(context) if hasattr(command, "list_commands") else ()
    commands = [command.get_command(context, name) for name in names]
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option" and not one.hidden]
    usage = [context.command_path, say("help.options_metavar", language)]
    usage += [_in_usage(one, language) for one in arguments]
    usage += [say("help.subcommand_metavar", language)] if commands else []
    begin = say("help.word.usage", language)
    yield from _hanging(begin, " ".join(usage), columns)
    yield ""
    yield from (f"  {line}" for line in wrap(command.help or "", columns - 2))
    sections = [("help.word.arguments", [_row(one, language) for one in arguments])]
    sections += _grouped(options, language)
    sections.append(("help.word.commands", [Row(one.name, one.help or "") for one in commands]))
    for title, rows in sections:
        if rows:
            yield from ("", say(title, language))
            yield from _table(rows, columns)


def metavar(parameter: Any, language: Language) -> str:
    """What stands for a value: a word for people, or the values themselves where they are few."""
    if parameter.name in LITERAL:
        return LITERAL[parameter.name]
    return say(METAVARS.get(parameter.name, "metavar.value"), language)


def _in_usage(argument: Any, language: Language) -> str:
    word = metavar(argument, language) + ("…" if argument.nargs == -1 else "")
    return word if argument.required else f"[{word}]"


def _grouped(options: Sequence[Any], language: Language) -> list[tuple[str, list[Row]]]:
    """The options in groups where they are many; the language last but one, which every command understands."""
    rows: dict[str, list[Row]] = {}
    for option in options:
        group = GROUPS.get(option.name, "group.general") if len(options) > MANY else "help.word.options"
        if option.name not in ("help", "lang"):
            rows.setdefault(group, []).append(_row(option, language))
    last = "group.general" if len(options) > MANY else "help.word.options"
    for option in options:
        if option.name == "help":
            lang = Row("--lang zh|en", say("help.lang", language))
            rows.setdefault(last, []).extend((lang, _row(option, language)))
    order = [*dict.fromkeys(GROUPS.values()), last]
    return sorted(rows.items(), key=lambda one: order.index(one[0]))


def _row(parameter: Any, language: Language) -> Row:
    if parameter.param_type_name == "argument":
        name = metavar(parameter, language) + ("…" if parameter.nargs == -1 else "")
    else:
        name = ", ".join(sorted(parameter.opts, key=len))
        if not parameter.is_flag:
            name = f"{name} {metavar(parameter, language)}"
    text = parameter.help or ""
    default = parameter.default
    if parameter.show_default and default not in (None, "", False) and not callable(default):
        text += say("help.word.default", language, value=str(default))
    return Row(name, text)


def _table(rows: Sequence[Row], columns: int) -> Iterator[str]:
    """Names on the left, texts on the right; a name that is too long has a line of its own."""
    left = min(max(width(row.name) for row in rows) + 4, max(columns - NARROWEST, 12), columns // 2 - 4)
    for row in rows:
        lines = list(wrap(row.text, columns - left)) or [""]
        begin = f"  {row.name}"
        if width(begin) + 2 > left:
            yield begin
            begin = ""
        yield f"{begin}{' ' * (left - width(begin))}{lines[0]}".rstrip()
        yield from (" " * left + line for line in lines[1:])


def _hanging(begin: str, text: str, columns: int) -> Iterator[str]:
    for at, line in enumerate(wrap(text, columns - width(begin))):
        yield (" " * width(begin) if at else begin) + line
