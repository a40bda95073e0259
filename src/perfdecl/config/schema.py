"""The JSON Schema (draft-07) of a configuration, for editors, and the page on its settings; both from the catalogue."""

from typing import Any

from perfdecl.config.settings import KEYS, LISTS, MOST_PERCENT, PATHS, WRITTEN
from perfdecl.messages import Language, say
from perfdecl.severity import SEVERITIES

#: Where the schema is published, and what it is called in the repository.
NAME = "perfdecl.toml.schema.json"
HOME = f"https://raw.githubusercontent.com/perfdecl/perfdecl/main/schemas/{NAME}"
TEXT: dict[str, Any] = {"type": "string", "pattern": "^[^\\u0000]*$"}
#: A rule's code, or the beginning of one.
CODE = "^P(D([0-9]{1,3})?)?$"


def schema() -> dict[str, Any]:
    """The schema of a whole ``perfdecl.toml``."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": HOME,
        "title": "perfdecl.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            key: _setting(key) | {"description": f"{say(f'setting.{key}', 'zh')}\n{say(f'setting.{key}', 'en')}"}
            for key in KEYS
        },
    }


def page(language: Language) -> str:
    """The page on configuration."""
    rows = (f"| `{key}` | `{WRITTEN.get(key, WRITTEN[''])}` | {say(f'setting.{key}', language)} |" for key in KEYS)
    lines = [f"# {say('settings.title', language)}", "", say("settings.where", language), ""]
    lines += [f"| {say('settings.columns', language)} |", "| --- | --- | --- |", *rows, ""]
    lines += [say("settings.schema", language), "", "```toml", f"#:schema {HOME}", "```", ""]
    return "\n".join(lines)


def _setting(key: str) -> dict[str, Any]:
    codes = {"type": "array", "items": {"type": "string", "pattern": CODE}}
    if key in LISTS:
        return codes if key in ("select", "ignore") else {"type": "array", "items": TEXT}
    if key in PATHS:
        return TEXT
    match key:
        case "severity":
            values = {"enum": list(SEVERITIES)}
            return {"type": "object", "patternProperties": {CODE: values}, "additionalProperties": False}
        case "per-file-ignores":
            return {"type": "object", "additionalProperties": codes}
        case "strict":
            return {"type": "boolean"}
        case "lang":
            return {"enum": ["zh", "en"]}
        case "line-breaking":
            return {"enum": ["standard", "specimen"]}
        case "change-limit":
            return {"type": "number", "exclusiveMinimum": 0, "maximum": MOST_PERCENT}
    raise KeyError(key)
