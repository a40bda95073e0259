"""Reading the bare text that a PDF extractor leaves: lines, and nothing that says which cell they come from."""

from collections.abc import Iterator

from perfdecl.errors import DocumentError
from perfdecl.readers.document import Document, Line
from perfdecl.readers.encodings import wide_encoding
from perfdecl.readers.limits import BLOCKS, TEXT_FILE, check

ENCODINGS = ("utf-8-sig", "gb18030")


def read(name: str, data: bytes) -> Document:
    """The lines that say anything, in order. Raises DocumentError for what is no text."""
    check(TEXT_FILE, len(data), name)
    wide = wide_encoding(data)
    for encoding in (wide,) if wide else ENCODINGS:
        try:
            text = data.decode(encoding).removeprefix("\ufeff")
            break
        except UnicodeDecodeError:
            continue
    else:
        raise DocumentError("PD705.unknown", path=name)
    if "\0" in text:
        raise DocumentError("PD705.unknown", path=name)
    lines = tuple(_lines(text))
    check(BLOCKS, len(lines), name)
    return Document("txt", lines)


def _lines(text: str) -> Iterator[Line]:
    is_parted = False
    for line in text.splitlines():
        plain = line.strip()
        if plain:
            yield Line(plain, indent=len(line) - len(line.lstrip()), is_parted=is_parted)
        is_parted = not plain
