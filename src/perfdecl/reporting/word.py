"""The report as a Word document: all declarations at a glance, then a sheet for each that has findings, to be answered."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from perfdecl.messages import Language, say
from perfdecl.printers.package import package
from perfdecl.printers.templates import rendered, template
from perfdecl.reporting.district import District
from perfdecl.reporting.entries import Entry, amount
from perfdecl.text.characters import FORBIDDEN

#: The columns of both tables: name, width in twentieths of a point (together what a page is wide), and style.
OVERVIEW = (
    ("number", 800, "Centre"),
    ("form", 2300, "Centre"),
    ("subject", 4500, "Text"),
    ("whole", 1900, "Number"),
    ("errors", 900, "Centre"),
    ("warnings", 900, "Centre"),
    ("file", 3270, "Text"),
)
FINDINGS = (
    ("number", 700, "Centre"),
    ("severity", 900, "Centre"),
    ("rule", 1000, "Centre"),
    ("cell", 2700, "Text"),
    ("message", 5570, "Text"),
    ("answer", 3700, "Text"),
)


class Column(NamedTuple):
    """A column as the template wants it."""

    head: str
    width: int
    style: str


class Table(NamedTuple):
    """A table: its columns, and of each row the cells with their columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Column, str], ...], ...]

    @property
    def width(self) -> int:
        """How wide it is, in twentieths of a point."""
        return sum(one.width for one in self.columns)


class Section(NamedTuple):
    """The sheet of one declaration."""

    title: str
    remark: str
    table: Table


def draw(found: District, language: Language) -> bytes:
    """The bytes of the .docx; the same findings give the same bytes."""

    def t(name: str, **words: object) -> str:
        return _fit(say(f"report.{name}", language, **words))

    years = t("years", years="、".join(map(str, found.years))) + t("comma") if found.years else ""
    counts = {"entries": len(found.entries), "failing": len(found.failing)}
    counts |= {"errors": found.count("error"), "warnings": found.count("warning")}
    context = {
        "title": t("findings"),
        "language": "zh-CN" if language == "zh" else "en",
        "remark": years + t("at_a_glance", **counts),
        "notes": list(_notes(found, language)),
        "overview": _table(OVERVIEW, list(_overview(found)), language),
        "sections": list(_sections(found, language)),
        "signature": t("signature"),
    }
    fixed = (("_rels/.rels", "docx/package_rels.xml"), ("docProps/app.xml", "office/app.xml"))
    filled = (
        ("[Content_Types].xml", "report/docx/content_types.xml"),
        ("word/_rels/document.xml.rels", "report/docx/document_rels.xml"),
        ("docProps/core.xml", "report/docx/core.xml"),
        ("word/styles.xml", "report/docx/styles.xml"),
        ("word/settings.xml", "docx/settings.xml"),
        ("word/footer1.xml", "report/docx/footer.xml"),
        ("word/document.xml", "report/docx/document.xml"),
    )
    parts = [(part, template(name).render(context).encode()) for part, name in filled]
    return package([parts[0], *((part, rendered(name)) for part, name in fixed), *parts[1:]])


def _notes(found: District, language: Language) -> Iterator[str]:
    """What must be known to read the totals rightly, as on the page."""
    if found.uncounted:
        yield _fit(say("report.uncounted", language, names="、".join(one.subject for one in found.uncounted)))
    if found.twice:
        yield _fit(say("report.twice", language, names="、".join(found.twice)))


def _overview(found: District) -> Iterator[tuple[str, ...]]:
    """All declarations: form by form as they rank, then those of no form."""
    ranked = [(form.name, one) for form in found.forms for one in form.entries]
    unknown = [("", one) for one in found.entries if one.form is None]
    for number, (form, one) in enumerate(ranked + unknown, 1):
        whole = amount(one.whole) if one.whole is not None else ""
        yield str(number), form, one.subject, whole, str(one.count("error")), str(one.count("warning")), one.file


def _sections(found: District, language: Language) -> Iterator[Section]:
    help_ = say("full.help", language)
    for entry in found.entries:
        if entry.findings:
            rows = [
                (str(number), say(f"severity.{one.severity}", language), one.code, one.cell,
                 f"{one.message}\n{help_}{one.help}" if one.help else one.message, "")
                for number, one in enumerate(entry.findings, 1)
            ]  # fmt: skip
            yield Section(_fit(entry.subject), _remark(entry, language), _table(FINDINGS, rows, language))


def _remark(entry: Entry, language: Language) -> str:
    counts = {"errors": entry.count("error"), "warnings": entry.count("warning")}
    return _fit(say("report.of_one", language, file=entry.file, **counts))


def _table(columns: Sequence[tuple[str, int, str]], rows: Sequence[Sequence[str]], language: Language) -> Table:
    made = tuple(Column(say(f"report.{name}", language), width, f"Cell{style}") for name, width, style in columns)
    return Table(made, tuple(tuple(zip(made, map(_fit, row), strict=True)) for row in rows))


def _fit(text: str) -> str:
    """A text as XML can hold it."""
    return FORBIDDEN.sub("\ufffd", text)
