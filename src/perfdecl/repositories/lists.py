"""The lists that a bureau keeps beside its declarations: its departments, and the totals of its 收支总表."""

import csv
import os
from collections.abc import Iterator
from decimal import Decimal

from perfdecl.errors import UseError
from perfdecl.files.read import read_bytes
from perfdecl.model.amount import read_amount
from perfdecl.model.declaration import YEARS
from perfdecl.model.engine import PydanticCustomError
from perfdecl.rules.repositories.repository import Entry, List
from perfdecl.source.text import LINE_BREAK

#: A district has some hundred departments.
MAX_BYTES = 10_000_000
COMMENT = "#"


def departments(path: str) -> List:
    """A name a line; blank lines and those that begin with # say nothing. Raises UseError for what cannot be read."""
    lines = ((number, line.strip()) for number, line in enumerate(_lines(path), 1))
    names = (Entry(line, number) for number, line in lines if line and not line.startswith(COMMENT))
    return List(os.path.relpath(path), tuple(names))


def totals(path: str) -> List:
    """Department, amount in 万元 and perhaps the year on each line, with a line of headings or without, which may say 元.

    Raises UseError for a line that is something else.
    """
    return List(os.path.relpath(path), tuple(_totals(path)))


def _totals(path: str) -> Iterator[Entry]:
    rows = csv.reader(_lines(path))
    is_first, unit = True, ""
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if not any(cells) or cells[0].startswith(COMMENT):
                continue
            entry = _entry(cells, rows.line_num, unit)
            if entry is not None:
                yield entry
            elif not is_first:
                raise UseError("use.totals_line", path=os.path.relpath(path), line=rows.line_num)
            if is_first and entry is None and any("元" in cell and "万" not in cell for cell in cells[1:2]):
                unit = "元"
            is_first = False
    except csv.Error:
        raise UseError("use.totals_line", path=os.path.relpath(path), line=rows.line_num) from None


def _entry(cells: list[str], line: int, unit: str) -> Entry | None:
    """The entry of a line; None where it is none. ``unit`` is that of amounts without one; empty is 万元."""
    if len(cells) < 2 or not cells[0]:
        return None
    year = cells[2].removesuffix("年度").removesuffix("年") if len(cells) > 2 else ""
    try:
        amount: Decimal = read_amount(cells[1] if cells[1].endswith("元") else f"{cells[1]}{unit}")
    except PydanticCustomError:
        return None
    if year and not (year.isascii() and year.isdigit() and int(year) in YEARS):
        return None
    return Entry(cells[0], line, amount, int(year) if year else 0)


def _lines(path: str) -> list[str]:
    """The lines as they are counted everywhere else."""
    return LINE_BREAK.split(text_of(path))


def text_of(path: str) -> str:
    """The text, as editors and spreadsheets in Chinese save it."""
    data = read_bytes(path, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise UseError("use.list_too_large", path=os.path.relpath(path), limit=MAX_BYTES)
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UseError("use.list_encoding", path=os.path.relpath(path))
