"""A text that is written already, replaced by another: in its own style where the new one can be written so."""

from perfdecl.editing.blocks import without_block, written_block
from perfdecl.editing.extent import BLANK, BLOCKS, colon
from perfdecl.editing.lines import line_end
from perfdecl.editing.opened import Found, Opened
from perfdecl.editing.writing import block_lines, fits_block, one_line
from perfdecl.source.problem import TextEdit
from perfdecl.source.quoting import quoted
from perfdecl.source.tree import Entry, Scalar, Style


def replaced(opened: Opened, found: Found, value: str, safe: bool = False) -> list[TextEdit]:
    """Edits that write ``value`` in the place of a text, or of nothing. An empty one leaves the key alone on its line.

    With ``safe`` it is written in double quotes, which hold anything.
    """
    node, entry = found.node, found.entry
    assert isinstance(node, Scalar)
    if entry is None:
        raise opened.place_error(node.start)
    if not value and not (safe and node.style not in BLOCKS):
        return emptied(opened, node, entry, found.flow)
    if node.style in BLOCKS and not safe and (is_text(found) or "\n" in value):
        edits = written_block(opened, node, entry, value)
        if edits is not None:
            return edits
    if node.style in BLOCKS:
        return without_block(opened, node, one_line(value, found.flow, safe))
    if not found.flow and not safe and "\n" in value and not (node.style is Style.DOUBLE and "\n" in node.text):
        edits = _as_block(opened, node, entry, value)
        if edits is not None:
            return edits
    return _put(opened, node, entry, in_style(opened.text[node.start : node.end], node, value, found.flow, safe))


def in_style(written: str, node: Scalar, value: str, flow: bool, safe: bool) -> str:
    """The value in the quotes that the old one stands in, if any; not in those that only a mistake was read with."""
    if safe or (node.style is Style.DOUBLE and len(written) > 1 and written[0] == written[-1] == '"'):
        return quoted(value)
    if node.style is Style.SINGLE and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return one_line(value, flow, node.style is Style.SINGLE and not value.isprintable())


def is_text(found: Found) -> bool:
    """Whether the form has a text here, not an amount or a year."""
    return bool(found.path) and found.path[-1] in found.above.texts


def emptied(opened: Opened, node: Scalar, entry: Entry, flow: bool) -> list[TextEdit]:
    """Edits that take a text away; a comment behind it stays."""
    text = opened.text
    behind = colon(text, entry)
    if node.style in BLOCKS:
        return without_block(opened, node, "", behind)
    if flow:
        return [TextEdit(node.start, node.end, "" if text[node.start - 1] in BLANK else " ")]
    between = text[behind : node.start]
    return [TextEdit(node.start if between.strip(BLANK) else behind, node.end, "")]


def _as_block(opened: Opened, node: Scalar, entry: Entry, value: str) -> list[TextEdit] | None:
    """Several paragraphs as a block text; None where no block can hold them or the rest of the line is in its way."""
    text = opened.text
    end = node.end if node.end > node.start else colon(text, entry)
    stop = line_end(text, end)
    rest = text[end:stop].strip(BLANK)
    if not fits_block(value) or (rest and not rest.startswith("#")):
        return None
    below = block_lines(value, opened.column(entry.key.start) + opened.habits.step)
    body = "".join(f"{opened.line_break}{line}" for line in below)
    return [*_put(opened, node, entry, "|-"), TextEdit(stop, stop, body)]


def _put(opened: Opened, node: Scalar, entry: Entry, written: str) -> list[TextEdit]:
    """Edits that put the written value in the place of the old one, or behind the colon where there is none."""
    if node.end > node.start:
        return [TextEdit(node.start, node.end, written)]
    behind = colon(opened.text, entry)
    sign = "" if opened.text[behind - 1] == ":" and behind > entry.key.end else ":"
    return [TextEdit(behind, behind, f"{sign} {written}")]
