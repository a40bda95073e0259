"""Is a file, byte for byte, what perfdecl prints? Printing is reproducible, so nothing more certain can be said."""

from collections.abc import Iterator

from perfdecl.errors import UseError
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.formats import printer_of
from perfdecl.readers.document import Document
from perfdecl.readers.here import kind_of

#: The format that is read as a text.
MARKDOWN = {"txt": "md"}


def is_printed(path: str, data: bytes, sheet: Sheet) -> bool:
    """Whether the file is what the sheet prints in its format."""
    return any(one == data for one in prints(path, data, sheet))


def print_of(path: str, document: Document, sheet: Sheet) -> Document | None:
    """What is read of a print of today in the format of a document; None where it cannot be printed here."""
    from perfdecl.readers.kinds import read_document

    try:
        return read_document(path, printer_of(document.kind)(sheet))
    except (UseError, KeyError):
        return None


def prints(path: str, data: bytes, sheet: Sheet) -> Iterator[bytes]:
    """The sheet in the format of a file; nothing where it is none that can be printed here."""
    try:
        kind = kind_of(path, data)
        yield printer_of(MARKDOWN.get(kind, kind))(sheet)
    except (UseError, KeyError):
        return
