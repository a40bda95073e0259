"""The report as a workbook: the findings with a column for the department's answer, the declarations, rules and totals."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from perfdecl.messages import Language, say
from perfdecl.printers.package import package
from perfdecl.printers.templates import plain_string, template
from perfdecl.printers.worksheet import letters
from perfdecl.reporting.district import District
from perfdecl.text.characters import FORBIDDEN
from perfdecl.text.width import width

#: A number of a spreadsheet has so many digits; an amount that has more is written as a text.
DIGITS = 15
#: Room in a cell, its heights in points, and how wide columns are at most, in digits.
LONGEST, LINE, HIGHEST, WIDEST = 32_000, 15, 400, 50
#: The formats of cells: of heads, texts, whole numbers and amounts.
HEAD, TEXT, COUNT, MONEY = range(4)
Value = str | int | Decimal


class Sheet(NamedTuple):
    """A table with its heads."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


class Cell(NamedTuple):
    """A cell as the template wants it."""

    place: str
    style: int
    is_number: bool
    value: str


def draw(found: District, language: Language) -> bytes:
    """The bytes of the .xlsx; the same findings give the same bytes."""
    sheets = list(_sheets(found, language))
    parts = [
        (name, template(f"report/{source}").render(sheets=sheets).encode())
        for name, source in (
            ("[Content_Types].xml", "content_types.xml"),
            ("_rels/.rels", "package_rels.xml"),
            ("xl/workbook.xml", "workbook.xml"),
            ("xl/_rels/workbook.xml.rels", "workbook_rels.xml"),
            ("xl/styles.xml", "styles.xml"),
        )
    ]
    for number, sheet in enumerate(sheets, 1):
        parts.append((f"xl/worksheets/sheet{number}.xml", _drawn(sheet)))
    return package(parts)


def _sheets(found: District, language: Language) -> Iterator[Sheet]:
    def t(*names: str) -> tuple[str, ...]:
        return tuple(say(f"report.{name}", language) for name in names)

    def severity(name: str) -> str:
        return say(f"severity.{name}", language)

    numbered = enumerate(((entry, one) for entry in found.entries for one in entry.findings), 1)
    help_ = say("full.help", language)
    yield Sheet(
        t("findings")[0],
        t("number", "subject", "severity", "rule", "cell", "message", "file", "answer"),
        tuple(
            (number, entry.subject, severity(one.severity), one.code, one.cell,
             f"{one.message}\n{help_}{one.help}" if one.help else one.message, entry.file, "")
            for number, (entry, one) in numbered
        ),
    )  # fmt: skip
    yield Sheet(
        t("sheet.entries")[0],
        t("form", "subject", "whole", "errors", "warnings", "coverage", "file"),
        tuple(
            (form.name, one.subject, one.whole if one.whole is not None else "", one.count("error"),
             one.count("warning"), one.coverage if one.coverage is not None else "", one.file)
            for form in found.forms
            for one in form.entries
        ),
    )  # fmt: skip
    yield Sheet(
        t("sheet.rules")[0],
        t("rule", "rule.title", "severity", "count", "count.entries"),
        tuple((one.code, one.title, severity(one.severity), one.findings, one.entries) for one in found.rules),
    )
    yield Sheet(
        t("sheet.totals")[0],
        t("form", "composition", "subject", "amount", "share"),
        tuple(
            (form.name, one.title, share.label, share.amount, f"{share.percent}%")
            for form in found.forms
            for one in form.compositions
            for share in one.shares
        ),
    )


def _drawn(sheet: Sheet) -> bytes:
    widths = [
        min(
            max([width(line) for row in (sheet.head, *sheet.rows) for line in str(row[at]).split("\n")], default=4) + 2,
            WIDEST,
        )
        for at in range(len(sheet.head))
    ]
    widths[-1] = max(widths[-1], 24)
    lines = [_height(row, widths) for row in (sheet.head, *sheet.rows)]
    rows = [list(_cells(number, row)) for number, row in enumerate((sheet.head, *sheet.rows), 1)]
    last = f"{letters(len(sheet.head) - 1)}{len(rows)}"
    return template("report/sheet.xml").render(widths=widths, rows=rows, heights=lines, last=last).encode()


def _height(row: Sequence[Value], widths: Iterable[int]) -> int:
    lines = (
        sum(max(-(-width(line) // (room - 1)), 1) for line in str(value).split("\n"))
        for value, room in zip(row, widths, strict=True)
    )
    return min(max(lines) * LINE + 3, HIGHEST)


def _cells(number: int, row: Sequence[Value]) -> Iterator[Cell]:
    for at, value in enumerate(row):
        place = f"{letters(at)}{number}"
        if isinstance(value, Decimal) and len(value.as_tuple().digits) <= DIGITS:
            yield Cell(place, MONEY, True, f"{value:f}")
        elif isinstance(value, int):
            yield Cell(place, COUNT, True, str(value))
        else:
            text = FORBIDDEN.sub("\ufffd", str(value))[:LONGEST]
            yield Cell(place, HEAD if number == 1 else TEXT, False, plain_string(text))
