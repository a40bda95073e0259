"""Reading a document of any kind."""

from collections.abc import Callable

from perfdecl.readers.document import Document
from perfdecl.readers.worker.reader import READER


def read_document(name: str, data: bytes, progress: Callable[[int, int], None] | None = None) -> Document:
    """Read a document of any kind; ``progress`` hears how many of how many pages are read, where there are pages.

    It is read in a process of its own, within limits of time and memory. Raises DocumentError for what is no document, or
    beyond the limits.
    """
    return READER.read(name, data, progress)


def expect_document() -> None:
    """Start that process already, so that it is ready when what the document is needed for has been loaded."""
    READER.start()
