"""What kind of document a file is, told from its content and never from its name."""

from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from perfdecl.errors import DocumentError
from perfdecl.readers.document import Document

#: The first bytes of files that people take for documents, and what to say of them.
OTHERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "PD705.old_office"),
    (b"\x89PNG", "PD705.picture"),
    (b"\xff\xd8\xff", "PD705.picture"),
)


def read_document(name: str, data: bytes, progress: Callable[[int, int], None] | None = None) -> Document:
    """Read a document of any kind; ``progress`` hears how many of how many pages are read, where there are pages.

    Raises DocumentError for what is none.
    """
    kind = kind_of(name, data)
    try:
        if kind == "pdf":
            from perfdecl.readers.pdf.read import read as read_pdf

            return read_pdf(name, data, progress)
        return _reader_of(kind)(name, data)
    except RecursionError as error:  # nested deeper than any honest document
        raise DocumentError("PD705.broken", path=name) from error


def _reader_of(kind: str) -> Callable[[str, bytes], Document]:
    """What reads one kind, imported when it is asked for."""
    match kind:
        case "docx":
            from perfdecl.readers.docx import read as docx

            return docx.read
        case "xlsx":
            from perfdecl.readers.xlsx import read as xlsx

            return xlsx.read
        case "html":
            from perfdecl.readers import html

            return html.read
        case _:
            from perfdecl.readers import txt

            return txt.read


def kind_of(name: str, data: bytes) -> str:
    """The kind of a file's content."""
    for beginning, entry in OTHERS:
        if data.startswith(beginning):
            raise DocumentError(entry, path=name)
    if data.startswith(b"PK"):
        return _office(name, data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if b"<table" in data[:2_000_000].lower() or b"<html" in data[:2_000].lower():
        return "html"
    return "txt"


def _office(name: str, data: bytes) -> str:
    try:
        names = set(ZipFile(BytesIO(data)).namelist())
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DocumentError("PD705.broken", path=name) from error
    for part, kind in (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx")):
        if part in names:
            return kind
    raise DocumentError("PD705.unknown", path=name)
