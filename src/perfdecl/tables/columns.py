"""The tables and their columns: what each holds, of which type, in which unit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from perfdecl.forms.form import AnyForm
from perfdecl.forms.known import all_forms
from perfdecl.messages import Language, say
from perfdecl.model.vocabulary import Shape

#: ``word`` is one of a few fixed ones, ``amount`` an exact number of 万元, ``number`` one whose unit another column says.
Type = Literal["text", "word", "integer", "amount", "number", "date"]


class Column(NamedTuple):
    """``meaning`` is the entry that says what it holds, or both texts where the form says it itself."""

    name: str
    type: Type
    meaning: str | tuple[str, str]

    def means(self, language: Language) -> str:
        """What it holds."""
        if isinstance(self.meaning, str):
            return say(self.meaning, language)
        return self.meaning[0 if language == "zh" else 1]


class Table(NamedTuple):
    """A table, with the entry that says what one row is."""

    name: str
    meaning: str
    columns: tuple[Column, ...]


#: Every table begins with these: by ``file`` rows of several tables belong together.
KEYS = (
    Column("file", "text", "column.file"),
    Column("form", "word", "column.form"),
    Column("year", "integer", "column.year"),
    Column("subject", "text", "column.subject"),
)
PLACE = (Column("path", "text", "column.path"), Column("label", "text", "column.label"))
VALUE = (
    Column("text", "text", "column.value_text"),
    Column("kind", "word", "column.kind"),
    Column("operator", "word", "column.operator"),
    Column("value", "number", "column.value"),
    Column("low", "number", "column.low"),
    Column("high", "number", "column.high"),
    Column("unit", "text", "column.unit"),
    Column("start", "date", "column.start"),
    Column("end", "date", "column.end"),
)


@cache
def tables() -> tuple[Table, ...]:
    """All tables. Which columns ``tasks`` has depends on the lists that the known forms have."""
    return (
        Table(
            "declarations",
            "table.declarations",
            (
                *KEYS,
                Column("total", "amount", "column.total"),
                Column("errors", "integer", "column.errors"),
                Column("warnings", "integer", "column.warnings"),
                Column("infos", "integer", "column.infos"),
            ),
        ),
        Table("budgets", "table.budgets", (*KEYS, *PLACE, Column("amount", "amount", "column.amount"))),
        Table("texts", "table.texts", (*KEYS, *PLACE, Column("text", "text", "column.text"))),
        Table("tasks", "table.tasks", (*KEYS, *PLACE, Column("number", "integer", "column.number"), *_of_items())),
        Table(
            "indicators",
            "table.indicators",
            (
                *KEYS,
                *PLACE,
                Column("level1", "word", "column.level1"),
                Column("level2", "word", "column.level2"),
                Column("name", "text", "column.name"),
                Column("field", "word", "column.field"),
                *VALUE,
            ),
        ),
        Table(
            "findings",
            "table.findings",
            (
                *KEYS,
                Column("code", "word", "column.code"),
                Column("severity", "word", "column.severity"),
                Column("message", "text", "column.message"),
                Column("help", "text", "column.help"),
                Column("path", "text", "column.finding_path"),
                Column("cell", "text", "column.cell"),
                Column("line", "integer", "column.line"),
                Column("column", "integer", "column.column"),
                Column("end_line", "integer", "column.end_line"),
                Column("end_column", "integer", "column.end_column"),
            ),
        ),
    )


def lists_of(form: AnyForm) -> Iterator[tuple[str, Shape]]:
    """The lists at the top of a form's declarations, with the shape of their items."""
    return ((name, form.shape.parts[name]) for name in form.shape.names if name in form.shape.lists)


def _of_items() -> Iterator[Column]:
    """The fields that the items of such lists have, each once."""
    found: dict[str, Column] = {}
    for form in all_forms():
        for _, shape in lists_of(form):
            for name, named in shape.names.items():
                meaning = (f"{named.label}：{named.zh}", named.en)
                found.setdefault(name, Column(name, "amount" if name in shape.amounts else "text", meaning))
    yield from found.values()
