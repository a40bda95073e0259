"""Which language a command speaks, asked before its options are read: wrong use has to be told in it, too."""

import os
from collections.abc import Sequence

from perfdecl.config.load import load, settings_for
from perfdecl.errors import UseError
from perfdecl.language import language_of
from perfdecl.messages import Language


def language_before(flag: str | None) -> Language:
    """The language in which to say that the flag or the configuration is wrong."""
    try:
        return language_of(flag, os.environ, None)
    except ValueError:
        return language_of(None, {name: os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")}, None)


def language_for(flag: str | None, arguments: Sequence[str]) -> Language:
    """The language of a command. Raises UseError where there is no such language, or the configuration is unreadable."""
    try:
        spoken = language_of(flag, os.environ, None)
    except ValueError as error:
        raise UseError("use.unknown_choice", option="--lang", value=str(error), known=("zh", "en")) from None
    # The language server asks by itself: the editor says where its person works, and nothing may keep it from starting.
    if flag or "--isolated" in arguments or arguments[:1] == ["lsp"]:
        return spoken
    return language_of(flag, os.environ, _configured(arguments))


def _configured(arguments: Sequence[str]) -> Language | None:
    """What the configuration of this folder says, or the one that the command line names."""
    for at, word in enumerate(arguments):
        name, equals, value = word.partition("=")
        path = value if equals else "".join(arguments[at + 1 : at + 2])
        if name == "--config" and os.path.isfile(path):
            return load(os.path.realpath(path)).lang
    return settings_for("").lang
