"""The rows of one declaration in every table: what was not understood is empty, never zero."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from perfdecl.checking.damaged import is_damaged
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.forms.form import AnyForm
from perfdecl.indicators.value import Value
from perfdecl.model.declaration import Declaration
from perfdecl.model.path import Path, dotted, is_within
from perfdecl.severity import SEVERITIES
from perfdecl.tables.columns import lists_of, tables

Row = dict[str, Any]


def rows_of(checked: AnyChecked) -> Iterator[tuple[str, Row]]:
    """Each row with the name of its table; it has a value, or None, for every column of that table."""
    empty = {table.name: dict.fromkeys(column.name for column in table.columns) for table in tables()}
    for name, row in _Rows(checked).rows():
        yield name, empty[name] | row


class _Rows:
    def __init__(self, checked: AnyChecked) -> None:
        self._checked = checked
        self._keys: Row = {"file": checked.source.name, "form": None, "year": None, "subject": None}
        self._declared = None if is_damaged(checked) else checked.understood
        if checked.form is not None:
            self._keys["form"] = checked.form.name
        if self._declared is not None:
            form, declaration = self._declared
            subject = dict(declaration.leaves).get(form.labels.subject[1], "")
            year = None if self._is_hole(("year",)) else declaration.year
            self._keys |= {"year": year, "subject": str(subject).strip() or None}

    def rows(self) -> Iterator[tuple[str, Row]]:
        declared = self._declared
        counts = {f"{one}s": sum(found.severity == one for found in self._checked.diagnostics) for one in SEVERITIES}
        yield "declarations", self._keys | {"total": self._total(declared and declared[1])} | counts
        if declared is not None:
            yield from self._leaves(*declared)
            yield from self._items(*declared)
            yield from self._indicators(*declared)
        for one in self._checked.diagnostics:
            yield (
                "findings",
                self._keys
                | {
                    "code": one.code,
                    "severity": one.severity,
                    "message": one.message,
                    "help": one.help or None,
                    "path": dotted(one.path) or None,
                    "cell": one.cell or None,
                    "line": one.span.start.line,
                    "column": one.span.start.column,
                    "end_line": one.span.end.line,
                    "end_column": one.span.end.column,
                },
            )

    def _total(self, declaration: Declaration | None) -> Decimal | None:
        whole = getattr(declaration, "whole_budget", None)
        if whole is None or any(map(self._is_hole, whole.places)):
            return None
        total: Decimal = whole.total
        return total

    def _leaves(self, form: AnyForm, declaration: Declaration) -> Iterator[tuple[str, Row]]:
        """Amounts and texts that are in no list."""
        for path, value in declaration.leaves:
            if any(isinstance(step, int) for step in path) or path[0] in ("form", "year"):
                continue
            row = self._keys | self._place(form, path)
            if isinstance(value, Decimal):
                yield "budgets", row | {"amount": self._known(path, value)}
            elif str(value).strip():
                yield "texts", row | {"text": str(value).strip()}

    def _items(self, form: AnyForm, declaration: Declaration) -> Iterator[tuple[str, Row]]:
        for name, shape in lists_of(form):
            for at, item in enumerate(getattr(declaration, name)):
                fields: Row = {}
                for field in shape.names:
                    value = getattr(item, field)
                    text = value if isinstance(value, Decimal) else str(value or "").strip() or None
                    fields[field] = self._known((name, at, field), text)
                yield "tasks", self._keys | self._place(form, (name, at)) | {"number": at + 1} | fields

    def _indicators(self, form: AnyForm, declaration: Declaration) -> Iterator[tuple[str, Row]]:
        """A row for each value that an indicator may have, written or not."""
        for target in getattr(declaration, "targets", ()):
            row = self._keys | {"level1": target.level1, "level2": target.level2, "name": target.name or None}
            for path, value in ((target.period_path, target.period), (target.annual_path, target.annual)):
                if path:
                    yield "indicators", row | self._place(form, path) | {"field": path[-1]} | _understood(value)

    def _place(self, form: AnyForm, path: Path) -> Row:
        labels = [form.shape.key(path[: at + 1], "zh") for at, step in enumerate(path) if isinstance(step, str)]
        return {"path": dotted(path), "label": " / ".join(labels)}

    def _known(self, path: Path, value: Any) -> Any:
        return None if self._is_hole(path) else value

    def _is_hole(self, path: Path) -> bool:
        return is_within(path, self._checked.holes)


def _understood(value: Value | None) -> Row:
    if value is None:
        return {}
    return {
        "text": value.text.strip(),
        "kind": value.kind,
        "operator": value.operator,
        "value": value.value,
        "low": value.low,
        "high": value.high,
        "unit": value.unit or None,
        "start": value.start,
        "end": value.end,
    }
