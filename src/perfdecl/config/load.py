"""Finding and reading the configuration: the nearest one upward from each file wins."""

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from perfdecl.config.settings import KEYS, LISTS, Settings
from perfdecl.errors import UseError

OWN_FILE = "perfdecl.toml"
SHARED_FILE = "pyproject.toml"


@cache
def settings_for(folder: str) -> Settings:
    """The settings that hold for files of ``folder``."""
    here = Path(folder or ".").resolve()
    for parent in (here, *here.parents):
        own = parent / OWN_FILE
        if own.is_file():
            return load(own)
        shared = parent / SHARED_FILE
        if shared.is_file() and b"[tool.perfdecl" in shared.read_bytes():
            return load(shared)
    return Settings()


@cache
def load(path: Path) -> Settings:
    """The settings of one file. Raises UseError for what cannot be read or is not known."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UseError("use.unreadable", path=path, reason=error.strerror) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UseError("config.syntax", path=path, reason=error) from error
    if path.name == SHARED_FILE:
        table = table.get("tool", {}).get("perfdecl", {})
    return _settings(table, path)


def _settings(table: dict[str, Any], path: Path) -> Settings:
    values: dict[str, Any] = {"folder": str(path.parent)}
    for key, value in table.items():
        if key not in KEYS:
            raise UseError("config.unknown_key", path=path, key=key, meant=nearest(key, list(KEYS)))
        values[KEYS[key]] = _value(path, key, value)
    return Settings(**values)


def _value(path: Path, key: str, value: Any) -> Any:
    """One setting, in the type that it has."""
    if key in LISTS:
        texts = _texts(path, key, value)
        if key in ("select", "ignore"):
            check_codes(texts, f"{path}: {key}")
        return texts
    if key == "per-file-ignores" and isinstance(value, dict):
        found = {pattern: _texts(path, key, codes) for pattern, codes in value.items()}
        for codes in found.values():
            check_codes(codes, f"{path}: {key}")
        return found
    if key == "severity" and isinstance(value, dict):
        check_codes(list(value), f"{path}: {key}")
        if all(one in ("error", "warning", "info") for one in value.values()):
            return value
    if key == "strict" and isinstance(value, bool):
        return value
    if key == "lang" and value in ("zh", "en"):
        return value
    if key == "line-breaking" and value in ("standard", "specimen"):
        return value
    if key in ("output-dir", "template") and isinstance(value, str):
        return os.path.join(path.parent, value)
    raise UseError("config.wrong_value", path=path, key=key, value=value)


def _texts(path: Path, key: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise UseError("config.wrong_value", path=path, key=key, value=value)


def check_codes(codes: Any, where: str) -> None:
    """Raise UseError for what is neither a rule's code nor the beginning of one."""
    from perfdecl.catalogue.codes import all_codes, is_known

    for code in codes:
        if not is_known(code):
            raise UseError("use.unknown_code", code=code, where=where, meant=nearest(code, all_codes()))


def nearest(word: str, known: Sequence[str]) -> str:
    """The known word that was probably meant; all of them where none is near."""
    from difflib import get_close_matches

    return "、".join(get_close_matches(word, known, 1, 0.5) or known)
