"""JSON that can go anywhere, terminals and the logs of CI included: what nobody can see, and what would be an order, is
written by its code point, which means the same."""

from typing import Any

from perfdecl.text.harmless import without_orders


def dump(data: Any, indent: int | None = None) -> str:
    """The text of JSON data. Half of a surrogate pair, which no JSON can hold, becomes the sign for a lost character."""
    import json

    text = without_orders(json.dumps(data, ensure_ascii=False, indent=indent), ":", "\\\\u0023")
    return text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(char: str) -> str:
    if char == "\n" or char.isprintable():
        return char
    if "\ud800" <= char <= "\udfff":
        return "\ufffd"
    import json

    return json.dumps(char)[1:-1]
