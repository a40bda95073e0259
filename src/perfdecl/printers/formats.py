"""The formats that a form can be printed in."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from re import search
from typing import TYPE_CHECKING

from perfdecl.printers.seal import is_sealed

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet

#: Format, which is also the ending of the file, and the module whose ``draw`` makes it.
PRINTERS = {
    "docx": "perfdecl.printers.docx",
    "html": "perfdecl.printers.html",
    "pdf": "perfdecl.printers.pdf",
    "xlsx": "perfdecl.printers.xlsx",
    "md": "perfdecl.printers.md",
}


def printer_of(format: str) -> Callable[[Sheet], bytes]:
    """The function that draws a sheet. Raises KeyError for a format that is none."""
    draw: Callable[[Sheet], bytes] = import_module(PRINTERS[format]).draw
    return draw


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
