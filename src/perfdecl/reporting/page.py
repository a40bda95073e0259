"""The report as one web page that needs no network: tables that sort and filter, bars, and a form to print."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple
from urllib.parse import quote

from perfdecl import __version__
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.messages import Language, say
from perfdecl.printers.templates import template
from perfdecl.reporting.district import District
from perfdecl.reporting.entries import Entry, amount
from perfdecl.reporting.form_pages import nearest
from perfdecl.reporting.totals import percent


class Row(NamedTuple):
    """A finding with its declaration, and where its cell is shown; empty where no form is."""

    number: int
    entry: Entry
    finding: Diagnostic
    link: str


def draw(found: District, language: Language) -> bytes:
    """The bytes of the page, in UTF-8; the same findings give the same bytes."""

    def t(name: str, **words: object) -> str:
        return say(f"report.{name}", language, **words)

    page = template("report/page.html").render(
        d=found,
        rows=list(_rows(found)),
        t=t,
        severity=lambda name: say(f"severity.{name}", language),
        help=say("full.help", language),
        amount=amount,
        percent=percent,
        link=link,
        language="zh-CN" if language == "zh" else "en",
        version=__version__,
        zero=Decimal(0),
    )
    return page.encode("utf-8", "replace")


def link(entry: Entry, finding: Diagnostic | None = None) -> str:
    """Where the form of a declaration is, at the cell of a finding; empty where no form was printed."""
    if not entry.link:
        return ""
    cell = nearest(entry.cells, finding.path) if finding is not None else ()
    return quote(entry.link) + (f"#{quote('.'.join(map(str, cell)))}" if cell else "")


def _rows(found: District) -> Iterator[Row]:
    number = 0
    for entry in found.entries:
        for finding in entry.findings:
            number += 1
            yield Row(number, entry, finding, link(entry, finding))
