"""Block texts (``|`` and ``>``): the lines that stay the same are not touched."""

from collections.abc import Iterator

from perfdecl.editing.extent import BLANK, header_end, last_line_end, signs_end
from perfdecl.editing.lines import line_end, margin, next_line
from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import trimmed
from perfdecl.editing.writing import fits_block
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Entry, Scalar, Style


def written_block(opened: Opened, node: Scalar, entry: Entry, value: str) -> list[TextEdit] | None:
    """Edits that change the lines of a block text; None where it cannot hold the value."""
    if not fits_block(value):
        return None
    text = opened.text
    header, end = header_end(text, node), last_line_end(text, node)
    written = list(_lines(text, header, end))
    full = [line for _, line in written if line.strip(" ")]
    indent = " " * (margin(full[0]) if full else opened.column(entry.key.start) + opened.habits.step)
    if any(char.isdigit() for char in text[node.start : signs_end(text, node)]):
        first = next((line for line in node.text.split("\n") if line), "")
        indent = indent[: len(indent) - margin(first)]
    lines = value.split("\n")
    if node.style is Style.FOLDED:
        if any(not line or line.startswith((" ", "\t")) for line in lines):
            return None
        new = opened.line_break + (opened.line_break * 2).join(indent + line for line in lines)
    else:
        new = _with_kept(written, node.text.split("\n"), lines, indent, opened.line_break)
    return trimmed(text, header, end, new)


def without_block(opened: Opened, node: Scalar, value: str, behind: int | None = None) -> list[TextEdit]:
    """Edits that put a value on the line of the block's sign, or nothing from the colon (``behind``) on; a comment stays."""
    text = opened.text
    header, end = header_end(text, node), last_line_end(text, node)
    is_alone = behind is not None and not text[behind : node.start].strip(BLANK)
    start = behind if is_alone and behind is not None else node.start
    body = [TextEdit(header, end, "")] if end > header else []
    return [TextEdit(start, signs_end(text, node), value), *body]


def _lines(text: str, header: int, end: int) -> Iterator[tuple[str, str]]:
    """Each line of a block text with the line break before it."""
    at = header
    while at < end:
        start = next_line(text, at)
        stop = line_end(text, start)
        yield text[at:start], text[start:stop]
        at = stop


def _with_kept(written: list[tuple[str, str]], old: list[str], new: list[str], indent: str, line_break: str) -> str:
    """The new lines, with those from the beginning and the end that are the same as they are written now."""
    old = old[: len(written)]
    most = min(len(old), len(new))
    first = next((at for at in range(most) if old[at] != new[at]), most)
    last = 0
    if len(old) == len(written):
        last = next((at for at in range(most - first) if old[-1 - at] != new[-1 - at]), most - first)
    fresh = [(line_break, f"{indent}{line}" if line else "") for line in new[first : len(new) - last]]
    return "".join(before + line for before, line in (*written[:first], *fresh, *written[len(written) - last :]))
