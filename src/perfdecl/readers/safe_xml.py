"""XML without trusting it: no entities, no encodings but those of office files, and no more of it than can be held."""

from re import compile as compile_pattern
from xml.etree.ElementTree import Element, ParseError, XMLParser, fromstring

from perfdecl.errors import DocumentError
from perfdecl.readers.limits import NODES, Tally

DECLARED = compile_pattern(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
#: Office files are in UTF-8 or UTF-16; other encodings would hide from the checks what they hide from nobody else.
ENCODINGS = {b"utf-8": "utf-8", b"utf8": "utf-8", b"us-ascii": "utf-8", b"ascii": "utf-8", b"iso-8859-1": "latin-1"}
#: How UTF-16 begins, with its mark or without.
WIDE = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


def parsed(data: bytes, tally: Tally) -> Element:
    """The root of an XML part. Raises DocumentError."""
    try:
        data = as_utf8(data)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise DocumentError("PD705.entities", path=tally.path)
        # Counted before, as the memory is taken while it is parsed: elements by their ends, attributes by their signs.
        tally.add(NODES, data.count(b"</") + data.count(b"/>") + data.count(b"="))
        return fromstring(data, XMLParser(encoding="utf-8"))
    except (ParseError, ValueError, LookupError) as error:
        raise DocumentError("PD705.broken", path=tally.path) from error


def as_utf8(data: bytes) -> bytes:
    """A part in UTF-8, whatever it declares. Raises UnicodeError, or LookupError for other encodings than office files have."""
    for beginning, encoding in WIDE:
        if data.startswith(beginning):
            return data.decode(encoding).encode()
    declared = DECLARED.match(data.removeprefix(b"\xef\xbb\xbf")[:400])
    encoding = ENCODINGS[declared[1].lower()] if declared else "utf-8"
    return data if encoding == "utf-8" else data.decode(encoding).encode()
