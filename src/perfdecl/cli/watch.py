"""``--watch``: doing it again whenever a file changes."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from perfdecl.cli.tell import tell
from perfdecl.errors import PerfdeclError, needs_extra
from perfdecl.messages import Language, say


def watch(again: Callable[[], int], paths: Sequence[str], language: Language, template: str = "") -> int:
    """Call ``again`` now and at each change of a YAML or TOML file below ``paths``, or of the template, until interrupted."""
    try:
        from watchfiles import watch as changes
    except ImportError as error:
        raise needs_extra("--watch", "watch") from error
    named = [*paths, template] if template else paths
    places = {path if os.path.isdir(path) else os.path.dirname(path) or "." for path in named}

    def is_input(_: object, path: str) -> bool:
        name = os.path.basename(path)
        is_template = bool(template) and os.path.abspath(path) == os.path.abspath(template)
        return is_template or (name.endswith((".yaml", ".yml", ".toml")) and not name.startswith("."))

    code = _once(again, language)
    # What watches says in English that it was interrupted, unless it may raise that.
    with suppress(KeyboardInterrupt):
        tell(say("watch.waiting", language))
        for _ in changes(*sorted(places), watch_filter=is_input, raise_interrupt=True, debounce=200):
            code = _once(again, language)
            tell(say("watch.waiting", language))
    return code


def _once(again: Callable[[], int], language: Language) -> int:
    """A file that is gone for a moment, while an editor saves it, must not end the watching."""
    from perfdecl.config.load import load, settings_for

    settings_for.cache_clear()
    load.cache_clear()
    try:
        code = again()
    except PerfdeclError as error:
        tell(f"perfdecl: {error.sentence(language)}")
        code = 2
    sys.stdout.flush()
    return code
