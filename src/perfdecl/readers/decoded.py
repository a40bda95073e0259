"""Bytes of a text as characters, in the encodings that programs here save texts in."""

from perfdecl.errors import DocumentError
from perfdecl.readers.encodings import wide_encoding
from perfdecl.readers.limits import TEXT_FILE, check

ENCODINGS = ("utf-8-sig", "gb18030")


def decoded(name: str, data: bytes) -> str:
    """The text: UTF-16, which Windows calls “Unicode”, else UTF-8 or GB18030. Raises DocumentError for no text."""
    check(TEXT_FILE, len(data), name)
    wide = wide_encoding(data)
    for encoding in (wide,) if wide else ENCODINGS:
        try:
            text = data.decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise DocumentError("PD705.unknown", path=name)
