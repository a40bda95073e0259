"""Reading the bare text that a PDF extractor leaves: lines, and nothing that says which cell they come from."""

from collections.abc import Iterator

from perfdecl.readers.decoded import decoded
from perfdecl.readers.document import Document, Line
from perfdecl.readers.limits import BLOCKS, check


def read(name: str, data: bytes) -> Document:
    """The lines that say anything, in order. Raises DocumentError for what is no text."""
    lines = tuple(_lines(decoded(name, data)))
    check(BLOCKS, len(lines), name)
    return Document("txt", lines)


def _lines(text: str) -> Iterator[Line]:
    is_parted = False
    for line in text.splitlines():
        plain = line.strip()
        if plain:
            yield Line(plain, indent=len(line) - len(line.lstrip()), is_parted=is_parted)
        is_parted = not plain
