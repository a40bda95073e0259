"""What kind of document a file is, told from its content and never from its name."""

from collections.abc import Callable
from io import BytesIO
from re import search
from zipfile import BadZipFile, ZipFile

from perfdecl.errors import DocumentError
from perfdecl.readers.document import Document

#: The first bytes of files that people take for documents, and what to say of them.
OTHERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "PD705.old_office"),
    (b"\x89PNG", "PD705.picture"),
    (b"\xff\xd8\xff", "PD705.picture"),
    (b"{\\rtf", "PD705.rtf"),
)


#: How a web page saved with its pictures begins.
WEB_ARCHIVE = rb"(?i)MIME-Version:[^\r\n]*\r?\n(?s:.*)Content-Type:\s*multipart/related"
#: What the formats of OpenOffice and LibreOffice begin with, in an archive.
OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"


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
        case "md":
            from perfdecl.readers import md

            return md.read
        case "csv":
            from perfdecl.readers import delimited

            return delimited.read
        case _:
            from perfdecl.readers import txt

            return txt.read


def kind_of(name: str, data: bytes) -> str:
    """The kind of a file's content."""
    for beginning, entry in OTHERS:
        if data.startswith(beginning):
            raise DocumentError(entry, path=name)
    if data.startswith(b"PK"):
        if OPEN_DOCUMENT in data[:120]:
            raise DocumentError("PD705.open_document", path=name)
        return _office(name, data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if search(WEB_ARCHIVE, data[:4000]):
        raise DocumentError("PD705.web_archive", path=name)
    if b"<table" in data[:2_000_000].lower() or b"<html" in data[:2_000].lower():
        return "html"
    return _kind_of_text(name, data)


def _kind_of_text(name: str, data: bytes) -> str:
    """Texts that show their cells are told from those that do not."""
    from perfdecl.readers.decoded import decoded
    from perfdecl.readers.delimited import delimiter_of
    from perfdecl.readers.md import is_markdown

    text = decoded(name, data)
    if is_markdown(text):
        return "md"
    return "csv" if delimiter_of(text) else "txt"


def _office(name: str, data: bytes) -> str:
    try:
        names = set(ZipFile(BytesIO(data)).namelist())
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DocumentError("PD705.broken", path=name) from error
    for part, kind in (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx")):
        if part in names:
            return kind
    raise DocumentError("PD705.unknown", path=name)
