"""Filling web pages and Typst pages that somebody changed from the official ones."""

from pathlib import Path
from re import compile as compile_pattern

from jinja2 import TemplateSyntaxError

from perfdecl.layout.sheet import Sheet
from perfdecl.printers import html, pdf
from perfdecl.printers.templates import page_filters
from perfdecl.user_templates.explain import explained, line_of
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.sandbox import Sandbox, TemplateForbidden

#: Where Typst's own report says that the mistake is.
LINE = compile_pattern(r"(?m)┌─ .*?:([0-9]+):[0-9]+")


def fill_html(source: bytes, sheet: Sheet) -> bytes:
    """The web page filled in. Raises TemplateProblem."""
    environment = Sandbox(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
    environment.filters |= page_filters()
    text = source.decode("utf-8-sig")
    try:
        environment.checked(text)
        return html.draw(sheet, environment.from_string(text))
    except Exception as error:
        line = error.lineno if isinstance(error, TemplateSyntaxError | TemplateForbidden) else line_of(error)
        lines = ["", *text.split("\n")]
        raise explained(error, lines[line].strip() if line < len(lines) else "", Spot("text", line=line)) from error


def fill_typst(page: Path, sheet: Sheet) -> bytes:
    """A Typst page as PDF. It can read no file but those of its folder. Raises TemplateProblem."""
    from typst import TypstError

    try:
        return pdf.draw(sheet, page)
    except TypstError as error:
        found = LINE.search(error.diagnostic)
        spot = Spot("text", line=int(found[1])) if found else None
        raise TemplateProblem("PD703.syntax", spot, tag="", said=error.message) from error
