"""A declaration as one row of JSON, also where not all of it was understood."""

from __future__ import annotations

from typing import Any

from perfdecl.checking.damaged import is_damaged
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.diagnostics.as_json import as_data


def data_of(checked: AnyChecked, with_findings: bool) -> dict[str, Any]:
    """``file`` and the declaration's own data, with ``findings`` where they are asked for.

    What was not understood is None. Of a file that is damaged, or shows no declaration, there is nothing else.
    """
    row: dict[str, Any] = {"file": checked.source.name, "form": checked.form and checked.form.name, "year": None}
    if not is_damaged(checked):
        form, declaration = checked.understood
        row |= form.as_data(declaration)
        for hole in checked.holes:
            _empty(row, hole)
    if with_findings:
        row["findings"] = list(map(as_data, checked.diagnostics))
    return row


def _empty(data: Any, path: tuple[str | int, ...]) -> None:
    """Put None at a path, as far as the data has it: indicators are rows of their own there."""
    for step in path[:-1]:
        data = data.get(step) if isinstance(data, dict) else _at(data, step)
    if isinstance(data, dict) and path[-1] in data:
        data[path[-1]] = None


def _at(data: Any, step: str | int) -> Any:
    is_there = isinstance(data, list) and isinstance(step, int) and step < len(data)
    return data[step] if is_there else None
