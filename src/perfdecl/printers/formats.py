"""The formats that a form can be printed in."""

from __future__ import annotations

from collections.abc import Callable
from re import search
from typing import TYPE_CHECKING

from perfdecl.printers.seal import is_sealed

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet

#: Each format is also the ending of its files.
PRINTERS = ("docx", "html", "pdf", "xlsx", "md")


def printer_of(format: str) -> Callable[[Sheet], bytes]:
    """The function that draws a sheet. Raises KeyError for a format that is none."""
    match format:
        case "docx":
            from perfdecl.printers import docx

            return docx.draw
        case "html":
            from perfdecl.printers import html

            return html.draw
        case "pdf":
            from perfdecl.printers import pdf

            return pdf.draw
        case "xlsx":
            from perfdecl.printers import xlsx

            return xlsx.draw
        case "md":
            from perfdecl.printers import md

            return md.draw
    raise KeyError(format)


#: What a file has that one of our printers wrote, and that an editor replaces when it saves the file. The formats that
#: are not here are texts, which are sealed.
APPLICATION = b"<Application>perfdecl</Application>"
MARKS = {
    "docx": APPLICATION,
    "pdf": rb"<pdf:Keywords>perfdecl(, sha256:[0-9a-f]{64})?</pdf:Keywords><xmp:CreatorTool>Typst ",
    "xlsx": APPLICATION,
}
END_OF_PDF = b"%%EOF"


def wrote(format: str, data: bytes) -> bool:
    """Whether perfdecl wrote this file and nobody has saved it since."""
    if format not in MARKS:
        return is_sealed(data)
    # Who signs or annotates a PDF appends to it what is new, with an end of its own.
    return search(MARKS[format], data) is not None and data.count(END_OF_PDF) <= 1
