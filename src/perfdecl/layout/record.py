"""The record: a declaration as JSON that printed documents carry unseen, and the digest by which changes are noticed.

Both vocabularies give the same record, so they give the same documents, byte for byte.
"""

import json
from decimal import Decimal
from hashlib import sha256
from typing import Any

from perfdecl.model.declaration import Declaration
from perfdecl.model.part import Part, field_names


def record_of(declaration: Part) -> str:
    """The declaration in English keys, in the order of the form; amounts are exact texts in 万元."""
    return json.dumps(plain(declaration), ensure_ascii=False)


def digest(record: str) -> str:
    """SHA-256 of a record, in hexadecimal digits."""
    return sha256(record.encode("utf-8", "surrogatepass")).hexdigest()


def declaration_of(record: str, sha256: str, model: type[Declaration]) -> Declaration | None:
    """The declaration that a document carries; None where the digest is not the record's, or it holds no declaration."""
    if digest(record) != sha256:
        return None
    try:
        data = json.loads(record)
        # As a file would have it: the year is a text there.
        return model.model_validate(data | {"year": str(data["year"])})
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def plain(value: object) -> Any:
    """Models, lists and amounts as plain data; texts without the blanks around them."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Part):
        return {name: plain(getattr(value, name)) for name in field_names(type(value))}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return f"{value:f}" if isinstance(value, Decimal) else value
