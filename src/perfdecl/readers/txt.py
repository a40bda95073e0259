"""Reading the bare text that a PDF extractor leaves: lines, and nothing that says which cell they come from."""

from perfdecl.errors import DocumentError
from perfdecl.readers.document import Document, Line

MAX_TEXT = 5_000_000
MAX_LINES = 50_000
ENCODINGS = ("utf-8-sig", "gb18030")


def read(name: str, data: bytes) -> Document:
    """The lines that say anything, in order. Raises DocumentError for what is no text."""
    if len(data) > MAX_TEXT:
        raise DocumentError("PD705.too_large", path=name)
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise DocumentError("PD705.unknown", path=name)
    if "\0" in text:
        raise DocumentError("PD705.unknown", path=name)
    lines = tuple(line for line in map(str.strip, text.splitlines()) if line)
    if len(lines) > MAX_LINES:
        raise DocumentError("PD705.too_large", path=name)
    return Document("txt", tuple(map(Line, lines)))
