"""Tables as csv files that spreadsheets open as they are: UTF-8 with a byte order mark, and no text is a formula.

A text that a spreadsheet would take for a formula gets an apostrophe in front, as does one that begins with an apostrophe:
who reads the file with a program takes one apostrophe off the front of texts.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO

from perfdecl.tables.columns import Column, Table
from perfdecl.tables.rows import Row

#: What begins a formula; spreadsheets pass over blanks, and take full-width signs for the others.
FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
QUOTE = "'"


def draw(table: Table, rows: Iterable[Row]) -> bytes:
    """The bytes of one file."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in rows:
        writer.writerow(_cells(table.columns, row))
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


def guarded(text: str) -> str:
    """The text as no spreadsheet calculates it."""
    return QUOTE + text if text.lstrip().startswith(FORMULAS) or text[:1] in (QUOTE, "\t", "\r", "\n") else text


def _cells(columns: Sequence[Column], row: Row) -> list[str]:
    return [_cell(row[column.name], column) for column in columns]


def _cell(value: object, column: Column) -> str:
    match value:
        case None:
            return ""
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case str() if column.type == "text":
            return guarded(value)
    return str(value)
