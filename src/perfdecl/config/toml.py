"""Settings as TOML: what ``--show-settings`` prints, and how values are shown that are wrong."""

from collections.abc import Mapping
from re import compile as compile_pattern
from typing import Any

from perfdecl.config.settings import KEYS, Settings

#: No configuration needs a longer value, and no message shows one.
LONGEST = 200
_BARE = compile_pattern(r"[A-Za-z0-9_-]+")


def dumps(settings: Settings) -> str:
    """All settings that hold, each on a line; one that is not set is a comment."""
    lines = [f"# {_text(settings.folder)}"] if settings.folder else []
    for key, field in KEYS.items():
        value = getattr(settings, field)
        lines.append(f"# {key} =" if value is None or value == "" else f"{key} = {written(value)}")
    return "\n".join(lines) + "\n"


def written(value: Any) -> str:
    """A value as TOML writes it; of a kind that no setting has, as Python shows it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case list() | tuple():
            return f"[{', '.join(map(written, value))}]"
        case Mapping():
            pairs = (f"{key if _BARE.fullmatch(key) else _text(key)} = {written(one)}" for key, one in value.items())
            return f"{{ {', '.join(pairs)} }}" if value else "{}"
    return str(value)


def shortly(value: Any) -> str:
    """A value for a message, cut where it is too long."""
    text = written(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _text(value: str) -> str:
    """A basic string: JSON's, with what nobody can see by its code point."""
    import json

    plain = json.dumps(value, ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in plain)
