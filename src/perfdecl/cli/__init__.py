"""The command line: the only part that imports all others, and that nothing imports."""

import os
import sys
from typing import Any

from perfdecl import core_alone
from perfdecl.cli.streams import abandon, prepare
from perfdecl.cli.tell import tell
from perfdecl.errors import PerfdeclError, UseError
from perfdecl.messages import Language, say

ISSUES = "https://github.com/perfdecl/perfdecl/issues"
#: Set by the shells that ask what could come next.
COMPLETING = "_PERFDECL_COMPLETE"
SHELL_OPTIONS = ("--install-completion", "--show-completion")


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit code: 0 clean, 1 findings, 2 wrong use or failure."""
    prepare()
    arguments, traceback = _take_flag(arguments, "--traceback")
    arguments, lang = _take_value(arguments, "--lang")
    arguments, limits = _take_value(arguments, "--limits")
    language: Language = "zh"
    try:
        from perfdecl.cli.speech import language_before, language_for

        language = language_before(lang)
        language = language_for(lang, arguments)
        if limits is not None:
            from perfdecl.cli.limits import raise_limits

            raise_limits(limits)
        code = _call(arguments, language, lang)
        sys.stdout.flush()
        return code
    except PerfdeclError as error:
        tell(f"perfdecl: {error.sentence(language)}")
        if traceback and error.detail:
            tell(error.detail)
        return 2
    except BrokenPipeError:
        # The reader of our output has gone.
        abandon()
        return 2
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        abandon()
        if traceback:
            raise
        entry = "use.system" if error.filename else "use.output"
        refused = UseError(entry, reason=error, path=str(error.filename or ""))
        tell(f"perfdecl: {refused.sentence(language)}")
        return 2
    except Exception as error:
        if hasattr(error, "format_message"):
            from perfdecl.cli.wrong_use import wrong_use

            tell(f"perfdecl: {wrong_use(error, language)}")
            return 2
        if traceback:
            raise
        words = {"error": f"{type(error).__name__}: {error}".replace("\n", " "), "url": ISSUES}
        tell(f"perfdecl: {say('internal', language, **words)}")
        return 2


def _call(arguments: list[str], language: Language, asked: str | None) -> int:
    if arguments[:1] == ["validate"] and not any(one.startswith("-") for one in arguments):
        # The usual call has no options, and needs no parser for them: importing that takes a sixth of the time.
        from perfdecl.cli.light import is_of_ours

        if len(arguments) == 2 and is_of_ours(arguments[1]):
            core_alone.ask()
        from perfdecl.cli.files import Input
        from perfdecl.cli.validation import Validation

        try:
            return Validation(language, Input(tuple(arguments[1:]))).run()
        except core_alone.NotEnoughError:
            from perfdecl.cli.light import again

            return again(arguments, language)
    from perfdecl.cli.app import build

    if arguments[:1] == ["help"]:
        arguments = [*arguments[1:], "--help"]
    if os.environ.get(COMPLETING):
        from perfdecl.cli.completion import know_the_shells

        know_the_shells()
    elif arguments and arguments[0].partition("=")[0] in SHELL_OPTIONS:
        from perfdecl.cli.completion import complete

        return complete(arguments, language)
    wanted = arguments[0] if arguments else ""
    program = build(language, wanted)
    result: Any = program(args=arguments, prog_name="perfdecl", standalone_mode=False, obj=asked)
    return result if isinstance(result, int) else 0


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
