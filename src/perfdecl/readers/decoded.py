"""Bytes of a text as characters, in the encodings that programs here save texts in."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from perfdecl.errors import DocumentError
from perfdecl.readers.limits import TEXT_FILE, check

ENCODINGS = ("utf-8-sig", "gb18030")


def decoded(name: str, data: bytes) -> str:
    """The text: UTF-16 by its mark, as Windows saves “Unicode”, else UTF-8 or GB18030. Raises DocumentError for no text."""
    check(TEXT_FILE, len(data), name)
    encodings = ("utf-16",) if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise DocumentError("PD705.unknown", path=name)
