"""A sheet made ready for the printers: how its lines are broken, and which sections share a page."""

from collections.abc import Iterable

from perfdecl.layout.measure import section_height
from perfdecl.layout.sheet import Row, Section, Sheet, Typography


def arranged(sheet: Sheet, as_specimen: bool = False, unfilled: bool = False) -> Sheet:
    """The sheet with lines that are broken by the rules, or as in the published specimen; perhaps not filled in yet."""
    typography = sheet.typography._replace(as_specimen=as_specimen, unfilled=unfilled)
    sections = sheet.sections
    if as_specimen:
        sections = tuple(section._replace(rows=tuple(map(_as_in_specimen, section.rows))) for section in sections)
    return sheet._replace(typography=typography, sections=tuple(_joined(sections, typography)))


def _as_in_specimen(row: Row) -> Row:
    return row._replace(repeated=row.repeated and not row.heads_columns)


def _joined(sections: Iterable[Section], typography: Typography) -> list[Section]:
    """The sections, those that join the one before in one with it where both fit on a page."""
    joined: list[Section] = []
    for section in sections:
        room = typography.first_page_height if len(joined) == 1 else typography.body_height
        before = joined[-1] if joined else section
        own = (row._replace(repeated=False) for row in section.rows if row not in before.rows)
        together = before._replace(rows=(*before.rows, *own))
        if joined and section.joins and section_height(together, typography) <= room:
            joined[-1] = together
        else:
            joined.append(section)
    return joined
