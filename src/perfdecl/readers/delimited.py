"""Reading a sheet that was saved as text: cells parted by commas or tabs, as .csv and “Unicode text” are."""

import csv
from io import StringIO
from itertools import islice
from re import findall

from perfdecl.readers.decoded import decoded
from perfdecl.readers.document import Document, Grid, GridCell
from perfdecl.readers.limits import CELLS, check

MAX_CELL = 1_000_000
#: So many rows tell whether a text is one, and so much of them must have as many cells as most of them.
LOOKED_AT, SHARE, LEAST = 200, 0.9, 3


def delimiter_of(text: str) -> str:
    """What parts the cells of a text; empty where it is none of these."""
    # A comma between digits parts thousands.
    are_thousands = 2 * len(findall(r"[0-9],(?=[0-9]{3})", text)) >= text.count(",")
    for delimiter in ("\t",) if are_thousands else ("\t", ","):
        counts = [len(row) for row in islice(_rows(text[:200_000], delimiter), LOOKED_AT) if any(row)]
        most = max(set(counts), key=counts.count, default=0)
        if most >= LEAST and counts.count(most) >= max(2, SHARE * len(counts)):
            return delimiter
    return ""


def read(name: str, data: bytes) -> Document:
    """The rows as one table. Raises DocumentError for what is too large."""
    text = decoded(name, data)
    cells: list[GridCell] = []
    for number, row in enumerate(_rows(text, delimiter_of(text) or ",")):
        cells += [GridCell(cell.strip(), number, column) for column, cell in enumerate(row)]
        check(CELLS, len(cells), name)
    return Document("csv", (Grid("1", tuple(cells)),))


def _rows(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL)
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        return []
