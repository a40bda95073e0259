"""A template's problem as a diagnostic, which all formats of reports can show."""

from perfdecl.catalogue.codes import severity_of
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.messages import Language, say
from perfdecl.source.text import Position, Span
from perfdecl.user_templates.problem import Spot, TemplateProblem

PARTS = {
    "body": "template.body",
    "header": "template.header",
    "footer": "template.footer",
    "notes": "template.notes",
    "properties": "template.properties",
    "text": "template.text",
}


def diagnostic_of(problem: TemplateProblem, path: str, language: Language) -> Diagnostic:
    """The problem in the template's file; only texts have lines."""
    spot = spot_in_words(problem.spot, language)
    said = say(problem.entry, language, **{"tag": ""} | problem.words, spot=spot)
    message, _, help_ = said.partition("\n")
    line = problem.spot.line if problem.spot and problem.spot.part == "text" else 1
    start = Position(max(line, 1), 1)
    return Diagnostic(problem.code, severity_of(problem.code), message, help_, path, Span(start, start))


def spot_in_words(spot: Spot | None, language: Language) -> str:
    """Where in a template something is, for people."""
    if spot is None:
        return say("template.whole", language)
    return say("template.cell" if spot.table else PARTS[spot.part], language, **spot._asdict())
