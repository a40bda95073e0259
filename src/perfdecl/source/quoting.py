"""Writing a text so that YAML reads back exactly that text."""

from re import compile as compile_pattern

from perfdecl.source.tree import NULL_WORDS
from perfdecl.text.invisible import INVISIBLE

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
#: Beginnings, endings and insides that end a plain text or make it something else.
NOT_PLAIN = compile_pattern(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`=<]|[:\s]$|: |\s#|[\n\r\t\"]|^(---|\.\.\.)")


def quoted(text: str) -> str:
    """The text in double quotes; a character that cannot stand in a file is written as its escape."""
    return '"' + "".join(ESCAPES.get(char) or (char if _writable(char) else _escape(char)) for char in text) + '"'


def plain_or_quoted(text: str) -> str:
    """The text as it is where YAML allows that, else in double quotes."""
    is_special = text in NULL_WORDS or NOT_PLAIN.search(text) or not all(map(_writable, text))
    # Alone, what nobody sees reads as nothing written.
    return quoted(text) if is_special or INVISIBLE.search(text) else text


def _writable(char: str) -> bool:
    return char.isprintable() or (char > "\u00a0" and not "\u2028" <= char <= "\u2029" and char != "\ufeff")


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
