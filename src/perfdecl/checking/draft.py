"""Turning a form into a draft: its mark, what is still to be done, and nothing that was not understood."""

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.layout.sheet import Cell, Draft, Note, Row, Sheet
from perfdecl.messages import Language, say
from perfdecl.model.path import Path, is_within
from perfdecl.text.characters import FORBIDDEN

#: Stands in a line for what is not known, to be filled in by hand.
ROOM = "\u3000\u3000"


def as_draft(sheet: Sheet, diagnostics: list[Diagnostic], holes: frozenset[Path], language: Language) -> Sheet:
    """The sheet as a draft: empty where the declaration has ``holes``, and without a record."""
    sections = tuple(
        section._replace(rows=tuple(_row(row, holes) for row in section.rows)) for section in sheet.sections
    )
    below = sheet.subtitle
    if below is not None and is_within(below.path, holes):
        below = below._replace(text=below.text.replace(below.value, ROOM))
    return sheet._replace(sections=sections, record="", draft=_draft(diagnostics, language), subtitle=below)


def _row(row: Row, holes: frozenset[Path]) -> Row:
    return row._replace(cells=tuple(_cell(cell, holes) for cell in row.cells))


def _cell(cell: Cell, holes: frozenset[Path]) -> Cell:
    path = cell.path
    if path is not None and is_within(path, holes):
        return cell._replace(text="")
    return cell._replace(text=FORBIDDEN.sub("\ufffd", cell.text))


def _draft(diagnostics: list[Diagnostic], language: Language) -> Draft:
    """The mark of a draft and what is still to be done, each with its cell and line."""
    notes = tuple(
        Note(
            one.path,
            say(
                "draft.note",
                language,
                severity=say(f"severity.{one.severity}", language),
                code=one.code,
                line=one.span.start.line,
                cell=one.cell,
                message=whole_message(one),
            ),
        )
        for one in diagnostics
    )
    return Draft(say("draft.mark", language), say("draft.heading", language), notes)
