"""Tables as the sheets of one workbook: texts are texts, whatever they begin with, and the same data gives the same bytes.

Written as SpreadsheetML like the printed form: libraries put the time of the day into what they write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from re import compile as compile_pattern

from perfdecl.errors import UseError
from perfdecl.printers.package import package
from perfdecl.printers.templates import template
from perfdecl.tables.columns import Table
from perfdecl.tables.rows import Row

#: What a worksheet can hold.
MOST_ROWS, LONGEST = 1_048_576, 32_767
#: Workbooks count in binary numbers of so many decimal digits: a longer number stands there as text.
DIGITS = 15
#: Day 0 of workbooks, as far as days after February 1900 are concerned.
EPOCH = date(1899, 12, 30).toordinal()
#: What XML cannot hold, and what workbooks would take for the way to write that.
ILLEGAL = compile_pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\r|_(?=x[0-9A-Fa-f]{4}_)")
#: The styles of templates/tables/styles.xml.
PLAIN, HEAD, NUMBER, DAY = range(4)


def draw(tables: Sequence[tuple[Table, Sequence[Row]]]) -> bytes:
    """The bytes of the workbook. Raises UseError for what no worksheet can hold."""
    names = [table.name for table, _ in tables]
    fixed = (
        ("[Content_Types].xml", "tables/content_types.xml"),
        ("_rels/.rels", "tables/package_rels.xml"),
        ("xl/workbook.xml", "tables/workbook.xml"),
        ("xl/_rels/workbook.xml.rels", "tables/workbook_rels.xml"),
        ("xl/styles.xml", "tables/styles.xml"),
    )
    parts = [(part, template(name).render(names=names).encode()) for part, name in fixed]
    for at, (table, rows) in enumerate(tables, 1):
        if len(rows) >= MOST_ROWS:
            raise UseError("use.too_many_rows", name=table.name, count=len(rows))
        page = template("tables/sheet.xml").render(last=_letters(len(table.columns)), rows=list(_rows(table, rows)))
        parts.append((f"xl/worksheets/sheet{at}.xml", page.encode()))
    return package(parts)


def _rows(table: Table, rows: Iterable[Row]) -> Iterator[list[tuple[str, int, str, str]]]:
    """Each row as its cells that are not empty: where, in which style, of which type, and what stands there."""
    letters = [_letters(at) for at in range(1, len(table.columns) + 1)]
    yield [(f"{letter}1", HEAD, "text", column.name) for letter, column in zip(letters, table.columns, strict=True)]
    for number, row in enumerate(rows, 2):
        values = zip(letters, table.columns, strict=True)
        yield [
            (f"{letter}{number}", *_cell(row[column.name])) for letter, column in values if row[column.name] is not None
        ]


def _cell(value: object) -> tuple[int, str, str]:
    match value:
        case date():
            return DAY, "number", str(value.toordinal() - EPOCH)
        case int():
            return PLAIN, "number", str(value)
        case Decimal():
            is_exact = len(value.normalize().as_tuple().digits) <= DIGITS and abs(value.adjusted()) < 300
            return NUMBER, "number" if is_exact else "text", f"{value:f}"
    text = str(value)
    if len(text) > LONGEST:
        raise UseError("use.cell_too_long", text=text[:20], count=len(text))
    return PLAIN, "text", ILLEGAL.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _letters(number: int) -> str:
    """The name of a column: A, B … Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
