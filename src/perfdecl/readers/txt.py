"""Reading the bare text that a PDF extractor leaves: lines, and nothing that says which cell they come from."""

from collections.abc import Iterator

from perfdecl.readers.decoded import decoded
from perfdecl.readers.document import Document, Line
from perfdecl.readers.limits import BLOCKS, check
from perfdecl.text.lookalikes import Kind, may_have, replaced

#: Programs that read PDFs leave other forms of the same characters, in labels too.
DAMAGE = frozenset({Kind.CHARACTER})


def read(name: str, data: bytes) -> Document:
    """The lines that say anything, in order. Raises DocumentError for what is no text."""
    text = decoded(name, data)
    usual = replaced(text, DAMAGE) if may_have(text) else text
    lines = tuple(_lines(usual))
    check(BLOCKS, len(lines), name)
    return Document("txt", lines, remarks=() if usual == text else ("PD702.radicals",))


def _lines(text: str) -> Iterator[Line]:
    is_parted = False
    for line in text.splitlines():
        plain = line.strip()
        if plain:
            yield Line(plain, indent=len(line) - len(line.lstrip()), is_parted=is_parted)
        is_parted = not plain
