"""Tables as parquet files: exact decimals, days, and every column of a type of its own, empty tables too."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any

from perfdecl.errors import needs_extra
from perfdecl.tables.columns import Column, Table
from perfdecl.tables.rows import Row

#: As many digits as a decimal of 128 bits has, and as many behind the point as an amount that is written in 元 can have.
DIGITS, SCALE = 38, 16


def draw(table: Table, rows: Sequence[Row]) -> bytes:
    """The bytes of one file. Raises UseError where pyarrow is missing."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise needs_extra("--format parquet", "data") from error
    types: dict[str, Any] = {
        "text": pyarrow.string(),
        "word": pyarrow.string(),
        "integer": pyarrow.int64(),
        "amount": pyarrow.decimal128(DIGITS, SCALE),
        "number": pyarrow.decimal128(DIGITS, SCALE),
        "date": pyarrow.date32(),
    }
    columns = {
        column.name: pyarrow.array([_value(row[column.name]) for row in rows], types[column.type])
        for column in table.columns
    }
    fields = [pyarrow.field(column.name, types[column.type], metadata=_about(column)) for column in table.columns]
    buffer = BytesIO()
    parquet.write_table(pyarrow.table(columns, schema=pyarrow.schema(fields)), buffer)
    return buffer.getvalue()


def fits(value: object) -> bool:
    """Whether a decimal column holds the number exactly."""
    if not isinstance(value, Decimal):
        return True
    exponent = value.normalize().as_tuple().exponent
    return isinstance(exponent, int) and -exponent <= SCALE and value.adjusted() < DIGITS - SCALE


def _value(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value if fits(value) else None


def _about(column: Column) -> dict[str, str]:
    return {"description": column.means("en"), "unit": "万元" if column.type == "amount" else ""}
