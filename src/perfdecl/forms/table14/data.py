"""A declaration as plain data for other programs: exact amounts as texts, indicators as rows that are understood."""

from decimal import Decimal
from typing import Any

from perfdecl.forms.table14.model import Declaration
from perfdecl.model.part import Part


def as_data(declaration: Declaration) -> dict[str, Any]:
    """English keys as in the file, except for ``indicators``: a list of rows with ``level1``, ``level2``, ``name`` and the
    understood ``period`` and ``annual``, None where no value is written. Amounts are in 万元.
    """
    data: dict[str, Any] = _plain(declaration)
    data["indicators"] = [
        {
            "level1": target.level1,
            "level2": target.level2,
            "name": target.name,
            "period": target.period and target.period.as_data(),
            "annual": target.annual and target.annual.as_data(),
        }
        for target in declaration.targets
    ]
    return data


def _plain(value: object) -> Any:
    match value:
        case Part():
            return {name: _plain(getattr(value, name)) for name in type(value).model_fields}
        case tuple():
            return [_plain(one) for one in value]
        case Decimal():
            return f"{value:f}"
        case str():
            return value.strip()
    return value
