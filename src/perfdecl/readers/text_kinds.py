"""What kind of text a file is: some texts show their cells, others are a format of their own that cannot be read."""

from re import search

from perfdecl.errors import DocumentError
from perfdecl.readers.decoded import decoded
from perfdecl.readers.delimited import delimiter_of
from perfdecl.readers.encodings import first_bytes
from perfdecl.readers.md import is_markdown

#: How a web page saved with its pictures begins.
WEB_ARCHIVE = rb"(?i)MIME-Version:[^\r\n]*\r?\n(?s:.*)Content-Type:\s*multipart/related"
RTF = b"{\\rtf"
#: What stands near the beginning of XML that office programs write into one file, in small letters, and what to say of it.
XML = (
    (rb"progid=\"word\.document\"|/office/2006/xmlpackage|/office/word/2003/wordml", "PD705.word_xml"),
    (rb"progid=\"excel\.sheet\"|<(?:\w+:)?workbook[\s>]", "PD705.excel_xml"),
    (rb"<office:document[\s>]|urn:oasis:names:tc:opendocument", "PD705.open_document"),
)


def kind_of_text(name: str, data: bytes) -> str:
    """Which reader is to read the text. Raises DocumentError for what is none, and says what to save it as."""
    if data.startswith(RTF):
        raise DocumentError("PD705.rtf", path=name)
    if search(WEB_ARCHIVE, data[:4000]):
        raise DocumentError("PD705.web_archive", path=name)
    begins = first_bytes(data, 2_000_000)
    if begins[:200].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
        for pattern, entry in XML:
            if search(pattern, begins[:2_000]):
                raise DocumentError(entry, path=name)
    if b"<table" in begins or b"<html" in begins[:2_000]:
        return "html"
    text = decoded(name, data)
    if is_markdown(text):
        return "md"
    return "csv" if delimiter_of(text) else "txt"
