"""Word files with tags, as a bureau would make them."""

from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from support.declarations import plain


def word(*paragraphs: str, cells: tuple[tuple[str, ...], ...] = (), header: str = "") -> bytes:
    """A Word file with paragraphs, one table behind them, and a header."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if cells:
        table = document.add_table(len(cells), len(cells[0]))
        for row, texts in zip(table.rows, cells, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    return saved(document)


def saved(document: Any) -> bytes:
    """The bytes of a document of python-docx."""
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def texts(data: bytes) -> list[str]:
    """The paragraphs of a Word file outside its tables."""
    return [paragraph.text for paragraph in Document(BytesIO(data)).paragraphs]


def rows(data: bytes) -> list[list[str]]:
    """The cells of its first table."""
    return [[cell.text for cell in row.cells] for row in Document(BytesIO(data)).tables[0].rows]


def declaration(**changes: Any) -> Table14Declaration:
    """A small declaration with some of its fields changed."""
    return Table14Declaration.model_validate(plain() | changes)


def context(**changes: Any) -> dict[str, Any]:
    """What a template is filled with from such a declaration."""
    return FORM.context(declaration(**changes))


def put(folder: Path, name: str, data: bytes) -> str:
    """Write a file, and give its name."""
    (folder / name).write_bytes(data)
    return name
