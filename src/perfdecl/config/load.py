"""Finding and reading the configuration: the nearest one upward from each file wins."""

import os
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from perfdecl.config.settings import KEYS, LISTS, MOST_PERCENT, PATHS, WRITTEN, Settings
from perfdecl.errors import UseError
from perfdecl.files.above import with_parents
from perfdecl.files.read import read_bytes
from perfdecl.severity import SEVERITIES

OWN_FILE = "perfdecl.toml"
SHARED_FILE = "pyproject.toml"
MAX_BYTES = 1_000_000
#: How our part of a shared file may begin, without blanks and quotes.
BEGINNINGS = (b"tool.perfdecl", b"[tool]", b"tool=")
#: What is longer is no word that somebody misspelt.
LONGEST_WORD = 100


@cache
def settings_for(folder: str) -> Settings:
    """The settings that hold for files of ``folder``."""
    for here in with_parents(os.path.realpath(folder)):
        own = os.path.join(here, OWN_FILE)
        if os.path.isfile(own):
            return load(own)
        shared = os.path.join(here, SHARED_FILE)
        if (
            os.path.isfile(shared)
            and _may_be_about_us(_bytes(shared))
            and _own_part(_table(shared), shared) is not None
        ):
            return load(shared)
    return Settings()


@cache
def load(path: str | os.PathLike[str]) -> Settings:
    """The settings of one file. Raises UseError for what cannot be read or is not known."""
    path = os.fspath(path)
    table = _table(path)
    return _settings(_own_part(table, path) or {} if os.path.basename(path) == SHARED_FILE else table, path)


def _may_be_about_us(data: bytes) -> bool:
    """Whether a shared file may have a part for us: most have none, and reading TOML takes as long as checking a file."""
    if b"perfdecl" not in data:
        return False
    bare = data.translate(None, b" \t\"'")
    return any(beginning in bare for beginning in BEGINNINGS)


def _table(path: str) -> dict[str, Any]:
    import tomllib

    try:
        # A byte order mark, as Notepad writes it, says nothing.
        return tomllib.loads(_bytes(path).decode("utf-8-sig").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        from perfdecl.config.complaint import complaint

        raise complaint(path, error) from error


def _own_part(table: dict[str, Any], path: str) -> dict[str, Any] | None:
    """The part of a shared file that is about perfdecl, None where there is none."""
    for key in ("tool", "perfdecl"):
        if key not in table:
            return None
        part = table[key]
        if not isinstance(part, dict):
            raise _wrong(path, key, part, "[tool.perfdecl]")
        table = part
    return table


def _bytes(path: str) -> bytes:
    """The file's bytes. Raises UseError where they cannot be read, or are too many for a configuration."""
    data = read_bytes(path, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise UseError("config.too_large", path=path, limit=MAX_BYTES)
    return data


def _settings(table: dict[str, Any], path: str) -> Settings:
    values: dict[str, Any] = {"folder": os.path.dirname(path)}
    for key, value in table.items():
        if key not in KEYS:
            raise UseError("config.unknown_key", path=path, key=key, meant=nearest(key, list(KEYS)))
        values[KEYS[key]] = _value(path, key, value)
    return Settings(**values)


def _value(path: str, key: str, value: Any) -> Any:
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
        if all(one in SEVERITIES for one in value.values()):
            return value
    if key == "strict" and isinstance(value, bool):
        return value
    if key == "lang" and value in ("zh", "en"):
        return value
    if key == "line-breaking" and value in ("standard", "specimen"):
        return value
    if key in PATHS and isinstance(value, str) and "\0" not in value:
        return os.path.join(os.path.dirname(path), value)
    if key == "change-limit" and type(value) in (int, float) and 0 < value <= MOST_PERCENT:
        return Decimal(str(value))
    raise _wrong(path, key, value)


def _texts(path: str, key: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(one, str) and "\0" not in one for one in value):
        return tuple(dict.fromkeys(value))
    raise _wrong(path, key, value)


def _wrong(path: str, key: str, value: Any, known: str = "") -> UseError:
    from perfdecl.config.toml import shortly

    known = known or WRITTEN.get(key, WRITTEN[""])
    return UseError("config.wrong_value", path=path, key=key, value=shortly(value), known=known)


def check_codes(codes: Any, where: str) -> None:
    """Raise UseError for what is neither a rule's code nor the beginning of one."""
    from perfdecl.catalogue.codes import all_codes, is_known

    for code in codes:
        if not is_known(code):
            raise UseError("use.unknown_code", code=code, where=where, meant=nearest(code, all_codes()))


def nearest(word: str, known: Sequence[str]) -> tuple[str, ...]:
    """The known word that was probably meant; all of them where none is near."""
    from difflib import get_close_matches

    return tuple(get_close_matches(word[:LONGEST_WORD], known, 1, 0.5) or known)
