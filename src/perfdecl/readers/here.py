"""Reading a document in this process: what kind a file is, told from its content and never from its name."""

from collections.abc import Callable

from perfdecl.errors import DocumentError
from perfdecl.readers.document import Document

#: The first bytes of files that people take for documents, and what to say of them.
OTHERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "PD705.old_office"),
    (b"\x89PNG", "PD705.picture"),
    (b"\xff\xd8\xff", "PD705.picture"),
)
#: What the formats of OpenOffice and LibreOffice begin with, in an archive.
OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"
#: What archives of other kinds have in them.
OTHER_PARTS = (("xl/workbook.bin", "PD705.excel_binary"), ("OFD.xml", "PD705.ofd"))
Progress = Callable[[int, int], None]


def read_here(name: str, data: bytes, progress: Progress | None = None) -> Document:
    """Read a document in this process. Raises DocumentError, and whatever the readers have not thought of."""
    kind = kind_of(name, data)
    if kind == "pdf":
        from perfdecl.readers.pdf.read import read as read_pdf

        return read_pdf(name, data, progress)
    return _reader_of(kind)(name, data)


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
            from perfdecl.readers.html import read as html

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
    if is_pdf(data):
        return "pdf"
    from perfdecl.readers.text_kinds import kind_of_text

    return kind_of_text(name, data)


def is_pdf(data: bytes) -> bool:
    """Whether it is a PDF, before which some programs put other lines."""
    return not data.startswith(b"PK") and b"%PDF-" in data[:1024]


def _office(name: str, data: bytes) -> str:
    from perfdecl.readers.archive import Archive  # not in the process that only asks another one to read
    from perfdecl.readers.office_parts import main_part

    archive = Archive(name, data)
    kind, _ = main_part(archive)
    if not kind:
        entry = next((entry for part, entry in OTHER_PARTS if archive.has(part)), "PD705.unknown")
        raise DocumentError(entry, path=name)
    return kind
