"""JSON that can go anywhere, terminals and the logs of CI included: what nobody can see, and what would be an order, is
written by its code point, which means the same."""

from collections.abc import Iterable
from typing import Any

from perfdecl.text.harmless import without_orders


def dump(data: Any, indent: int | None = None) -> str:
    """The text of JSON data. Half of a surrogate pair, which no JSON can hold, becomes the sign for a lost character."""
    import json

    text = without_orders(json.dumps(data, ensure_ascii=False, indent=indent), ":", "\\\\u0023")
    return text if text.isprintable() else "".join(map(_escaped, text))


class Listing:
    """The one long list of a document, written while it grows, so that nobody has to keep it.

    The text is that of :func:`dump` with two blanks for the whole: ``document`` is all of it up to the list, which is its last
    value and still empty, and ``depth`` counts what is still open around the list.
    """

    def __init__(self, document: Any, depth: int) -> None:
        self._margin = "  " * depth
        self._before = dump(document, 2).removesuffix("\n}" * depth).removesuffix("]")
        self._is_empty = True

    def add(self, items: Iterable[Any]) -> str:
        """What to write for more of them."""
        parts = [self._before]
        for item in items:
            text = dump(item, 2).replace("\n", f"\n{self._margin}  ")
            parts.append(f"{'' if self._is_empty else ','}\n{self._margin}  {text}")
            self._is_empty = False
        self._before = ""
        return "".join(parts)

    def end(self, further: Any = None) -> str:
        """What to write behind the last: the end of the list and, if there is more of the document, the rest of that."""
        close = self.add(()) + ("]" if self._is_empty else f"\n{self._margin}]")
        if further is not None:
            return close + "," + dump(further, 2).removeprefix("{") + "\n"
        return close + ("\n}" if self._margin else "") + "\n"


def _escaped(char: str) -> str:
    if char == "\n" or char.isprintable():
        return char
    if "\ud800" <= char <= "\udfff":
        return "\ufffd"
    import json

    return json.dumps(char)[1:-1]
