"""The command line: the only part that imports all others, and that nothing imports."""

import os
import sys
from re import match
from typing import Any

from perfdecl.config.load import settings_for
from perfdecl.errors import PerfdeclError, UseError
from perfdecl.language import language_of
from perfdecl.messages import Language, say

#: Typer says this without an exception of its own.
NO_SUCH_COMMAND = r"No such command '(.*?)'"
ISSUES = "https://github.com/perfdecl/perfdecl/issues"


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit code: 0 clean, 1 findings, 2 wrong use or failure."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments, traceback = _take_flag(arguments, "--traceback")
    arguments, lang = _take_value(arguments, "--lang")
    language: Language = "zh"
    try:
        language = _language(lang)
        return _call(arguments, language)
    except PerfdeclError as error:
        print(f"perfdecl: {error.sentence(language)}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output has gone: what is left to say would only fail again when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if hasattr(error, "format_message"):
            print(f"perfdecl: {_wrong_use(error, language)}", file=sys.stderr)
            return 2
        if traceback:
            raise
        words = {"error": f"{type(error).__name__}: {error}".replace("\n", " "), "url": ISSUES}
        print(f"perfdecl: {say('internal', language, **words)}", file=sys.stderr)
        return 2


def _language(flag: str | None) -> Language:
    try:
        return language_of(flag, os.environ, settings_for("").lang)
    except ValueError as error:
        raise UseError("use.unknown_choice", option="--lang", value=error, known="zh, en") from None
    except UseError:
        if flag:
            return language_of(flag, os.environ, None)
        raise


def _call(arguments: list[str], language: Language) -> int:
    if arguments[:1] == ["validate"] and not any(one.startswith("-") for one in arguments):
        # The usual call has no options, and needs no parser for them: importing that takes a sixth of the time.
        from perfdecl.cli.files import Input
        from perfdecl.cli.validation import Validation

        return Validation(language, Input(tuple(arguments[1:]))).run()
    from perfdecl.cli.app import build

    wanted = arguments[0] if arguments else ""
    result: Any = build(language, wanted)(args=arguments, prog_name="perfdecl", standalone_mode=False)
    return result if isinstance(result, int) else 0


def _wrong_use(error: Any, language: Language) -> str:
    """What typer found wrong with the command line, in words of the catalogue."""
    kind = type(error).__name__
    said = error.format_message()
    if kind == "NoSuchOption":
        near = "、".join(error.possibilities or ())
        entry = "usage.no_such_option.meant" if near else "usage.no_such_option"
        return say(entry, language, option=error.option_name, meant=near)
    if kind == "MissingParameter":
        return say("usage.missing", language, what=error.param.name)
    if kind == "BadOptionUsage":
        return say("usage.needs_value", language, option=error.option_name)
    command = match(NO_SUCH_COMMAND, said)
    if command:
        return say("usage.no_such_command", language, command=command[1])
    return say("usage.other", language, said=said)


def _take_flag(arguments: list[str], name: str) -> tuple[list[str], bool]:
    """A flag that may stand anywhere before ``--``."""
    own, rest = _before_dashes(arguments)
    return [one for one in own if one != name] + rest, name in own


def _take_value(arguments: list[str], name: str) -> tuple[list[str], str | None]:
    """An option with a value that may stand anywhere before ``--``; the last one counts."""
    own, rest = _before_dashes(arguments)
    kept: list[str] = []
    value: str | None = None
    words = iter(own)
    for word in words:
        if word == name:
            value = next(words, "")
        elif word.startswith(f"{name}="):
            value = word.partition("=")[2]
        else:
            kept.append(word)
    return kept + rest, value


def _before_dashes(arguments: list[str]) -> tuple[list[str], list[str]]:
    at = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:at], arguments[at:]
