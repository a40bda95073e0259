"""Forms per second in one process: perfdecl's printer against docxtpl filling a template with the same tables."""

import io
from itertools import islice
from typing import Any

from docx import Document
from docxtpl import DocxTemplate

from declarations import declarations
from perfdecl.forms.table14.form import FORM
from perfdecl.printers.docx import draw
from timing import medians, table

ROUNDS = 25


def template(sheet: Any) -> bytes:
    """The same tables as a Word template: a cell of text each, filled by docxtpl."""
    document = Document()
    document.add_paragraph("{{ number }}")
    document.add_paragraph("{{ title }}")
    for at, section in enumerate(sheet.sections):
        grid = list(section.grid())
        made = document.add_table(rows=len(grid), cols=len(section.widths))
        for line, (_, slots) in enumerate(grid):
            cells = made.rows[line].cells
            for slot in slots:
                cell = cells[slot.column]
                if slot.cell.span > 1:
                    cell = cell.merge(cells[slot.column + slot.cell.span - 1])
                cell.text = f"{{{{ cells[{at}][{line}][{slot.column}] }}}}"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def main() -> None:
    """Print both, and the ratio. Reading and checking is no part of it."""
    ready = template(FORM.lay_out(next(declarations())))
    some = [list(islice(declarations(), ROUNDS + 1)) for _ in range(2)]
    to_print, to_fill = map(iter, some)

    def fill() -> bytes:
        filled = FORM.lay_out(next(to_fill))
        cells = [
            [{slot.column: slot.cell.text for slot in slots} for _, slots in section.grid()]
            for section in filled.sections
        ]
        document = DocxTemplate(io.BytesIO(ready))
        document.render({"number": filled.number, "title": filled.title, "cells": cells}, autoescape=True)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()

    def print_() -> bytes:
        return draw(FORM.lay_out(next(to_print)))

    seconds = medians({"perfdecl": print_, "docxtpl": fill}, ROUNDS)
    print(table(seconds, "perfdecl"))
    print(f"documents per second: perfdecl {1 / seconds['perfdecl']:.0f}, docxtpl {1 / seconds['docxtpl']:.0f}")


if __name__ == "__main__":
    main()
