"""Is a file, byte for byte, what perfdecl prints? Printing is reproducible, so nothing more certain can be said."""

from collections.abc import Iterator

from perfdecl.errors import UseError
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.formats import printer_of
from perfdecl.readers.here import kind_of

#: The format that is read as a text.
MARKDOWN = {"txt": "md"}


def is_printed(path: str, data: bytes, sheet: Sheet) -> bool:
    """Whether the file is what the sheet prints in its format."""
    return any(one == data for one in prints(path, data, sheet))


def prints(path: str, data: bytes, sheet: Sheet) -> Iterator[bytes]:
    """The sheet in the format of a file; nothing where it is none that can be printed here."""
    try:
        kind = kind_of(path, data)
        yield printer_of(MARKDOWN.get(kind, kind))(sheet)
    except (UseError, KeyError):
        return
