"""Last year's declaration as the beginning of this year's: money is emptied, everything else kept, comments too."""

from decimal import Decimal
from typing import NamedTuple

from perfdecl.checking.locate import find
from perfdecl.checking.pipeline import AnyChecked, check_text
from perfdecl.messages import Language, say
from perfdecl.source.inside import inside
from perfdecl.source.patch import in_order, patch
from perfdecl.source.problem import TextEdit
from perfdecl.source.text import LINE_BREAK, Position
from perfdecl.source.tree import Scalar
from perfdecl.text.years import mentions


class Left(NamedTuple):
    """A place of the new text that still names the old year."""

    at: Position
    text: str


class NextYear(NamedTuple):
    """The new text, the lines of its gaps, and where the old year is still named."""

    text: str
    gaps: tuple[int, ...]
    left: tuple[Left, ...]


def next_year(checked: AnyChecked, year: int, language: Language) -> NextYear:
    """The declaration for ``year``. Raises ValueError where nothing was understood of the old one."""
    _, declaration = checked.understood
    old = declaration.year
    edits: list[TextEdit] = []
    for path, value in declaration.leaves:
        node = _scalar(checked, path)
        if node is None:
            continue
        if path == ("year",):
            edits.append(TextEdit(node.start, node.end, str(year)))
        elif isinstance(value, Decimal) and not node.is_null:
            edits += _emptied(checked.source.text, node, say("init.gap", language, year=old, amount=node.text))
    text = patch(checked.source.text, in_order(edits))
    again = check_text(text, checked.source.name, language)
    return NextYear(text, tuple(_gaps(again)), tuple(_left(again, old)) if old != year else ())


def _emptied(text: str, node: Scalar, remark: str) -> list[TextEdit]:
    """Edits that take an amount away and say so at the end of its line, where that may hold a comment."""
    found = LINE_BREAK.search(text, node.end)
    end = found.start() if found else len(text)
    behind = text[node.end : end]
    if not behind.strip():
        return [TextEdit(node.start, end, f" # {remark}")]
    if behind.lstrip().startswith("#"):
        return [TextEdit(node.start, node.end, ""), TextEdit(end, end, f" # {remark}")]
    return [TextEdit(node.start, node.end, "")]  # within braces: a comment would hide what follows


def _gaps(checked: AnyChecked) -> list[int]:
    """The lines of the amounts that are to be filled in."""
    return [one.span.start.line for one in checked.diagnostics if one.code == "PD104"]


def _left(checked: AnyChecked, old: int) -> list[Left]:
    """Where the texts still name the old year: at the characters themselves, as far as they are written as they are."""
    found: list[Left] = []
    if checked.declaration is None:
        return found
    for path, value in checked.declaration.leaves:
        if not isinstance(value, str) or path == ("form",):
            continue
        node = _scalar(checked, path)
        if node is None:
            continue
        offsets = inside(checked.source.text, node)
        for start, end in mentions(node.text, old):
            at = offsets[start] if offsets else node.start
            found.append(Left(checked.source.position(at), node.text[max(start - 6, 0) : end + 12].replace("\n", " ")))
    return found


def _scalar(checked: AnyChecked, path: tuple[str | int, ...]) -> Scalar | None:
    """What is written at ``path`` itself, None where the file leaves it out."""
    assert checked.form is not None
    shape = checked.form.shape
    key, node = find(checked.reading.root, shape, path)
    if not isinstance(node, Scalar) or (key, node) == find(checked.reading.root, shape, path[:-1]):
        return None
    return node
