"""A sheet as Markdown, to be read in a merge request: a heading for each heading, tables for what stands in columns.

Markdown knows no merged cells: the text of one stands in its first place, the others are empty.
"""

from collections.abc import Iterator
from re import Match
from re import compile as compile_pattern

from perfdecl.layout.measure import paragraphs
from perfdecl.layout.sheet import Cell, Role, Section, Sheet, Slot
from perfdecl.layout.unpaged import endless
from perfdecl.printers.seal import seal

#: What has a meaning anywhere in a line, and what makes a link of an address.
INLINE = compile_pattern(r"[\\`*_\[\]<&|~$]|:(?=//)|(?<=www)\.")
#: What has a meaning where a paragraph begins.
BEGINNING = compile_pattern(r"[-+#>]|[0-9]{1,9}[.)]")
ALIGNED = {Role.AMOUNT: "---:", Role.VALUE: ":---:"}


def draw(sheet: Sheet) -> bytes:
    """The Markdown in UTF-8."""
    shared, sections = endless(sheet.sections)
    blocks = [f"**{escaped(sheet.draft.mark)}**"] if sheet.draft else []
    blocks += [_paragraph(sheet.number)] if sheet.number else []
    blocks.append(f"# {escaped(sheet.title)}")
    blocks += [_paragraph(sheet.subtitle.text)] if sheet.subtitle else []
    for section in (shared, *sections):
        blocks.extend(_blocks(section))
    if sheet.draft:
        blocks.append(f"## {escaped(sheet.draft.heading)}")
        blocks.append("\n".join(f"- {escaped(note.text)}" for note in sheet.draft.notes))
    return seal("\n\n".join(blocks) + "\n\n")


def escaped(text: str) -> str:
    """A text as it must be written in Markdown, its paragraphs parted by ``<br>``."""
    return "<br>".join(INLINE.sub(_backslash, paragraph) for paragraph in paragraphs(text))


def _backslash(found: Match[str]) -> str:
    """The match with a backslash before its last character."""
    return f"{found[0][:-1]}\\{found[0][-1]}"


def _paragraph(text: str) -> str:
    written = escaped(text)
    found = BEGINNING.match(written)
    return _backslash(found) + written[found.end() :] if found else written


def _blocks(section: Section) -> Iterator[str]:
    """Headings, paragraphs and tables: a new table begins where the columns change, and below new labels."""
    table: list[list[Slot]] = []
    for _, slots in section.grid():
        if table and (len(slots) == 1 or _are_labels(slots) or _columns(slots) != _columns(table[0])):
            yield _table(table)
            table = []
        if len(slots) > 1:
            table.append(slots)
        elif slots[0].cell.role is Role.HEADING:
            yield f"## {escaped(slots[0].cell.text)}"
        else:
            yield _paragraph(slots[0].cell.text)
    if table:
        yield _table(table)


def _are_labels(slots: list[Slot]) -> bool:
    return all(slot.begins and slot.cell.role is Role.LABEL for slot in slots)


def _columns(slots: list[Slot]) -> list[int]:
    return [slot.column for slot in slots]


def _table(rows: list[list[Slot]]) -> str:
    """Labels, or a single row, are the head that a table must have; above other rows it is empty."""
    headed = _are_labels(rows[0]) or len(rows) == 1
    head = _line(rows[0]) if headed else _row([""] * len(rows[0]))
    body = rows[1:] if headed else rows
    aligned = [_alignment([row[at].cell for row in body]) for at in range(len(rows[0]))]
    return "\n".join((head, _row(aligned), *map(_line, body)))


def _alignment(column: list[Cell]) -> str:
    return next((ALIGNED[cell.role] for cell in column if cell.role in ALIGNED), "---")


def _line(slots: list[Slot]) -> str:
    return _row([escaped(slot.cell.text) if slot.begins else "" for slot in slots])


def _row(texts: list[str]) -> str:
    return f"| {' | '.join(texts)} |"
