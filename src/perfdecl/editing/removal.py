"""Keys taken away with their lines."""

from __future__ import annotations

from perfdecl.editing.extent import BLANK, colon, content_end
from perfdecl.editing.lines import line_end, line_start, lines_between, next_line
from perfdecl.editing.opened import Found, Opened
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Mapping


def removed(opened: Opened, found: Found) -> list[TextEdit]:
    """Edits that take away a key with its value and its line."""
    text, entry, parent = opened.text, found.entry, found.parent
    if entry is None or not isinstance(parent, Mapping):
        raise opened.place_error(found.node.start)
    at = next(at for at, one in enumerate(parent.entries) if one is entry)
    following = parent.entries[at + 1] if at + 1 < len(parent.entries) else None
    behind = colon(text, entry)
    end = content_end(text, entry.value, behind)
    if parent.flow:
        if at:
            before = parent.entries[at - 1]
            return [TextEdit(content_end(text, before.value, colon(text, before)), end, "")]
        return [TextEdit(entry.key.start, following.key.start if following else end, "")]
    start = line_start(text, entry.key.start)
    if not text[start : entry.key.start].strip(BLANK):
        return [whole_lines(text, start, end)]
    if text[start : entry.key.start].strip(BLANK) != "-":
        raise opened.place_error(entry.key.start)
    stop = line_end(text, end)
    if following is None:
        return [TextEdit(start + len(text[start : entry.key.start].rstrip(BLANK)), stop, "")]
    # The next key comes behind the dash; the comments above it go above that.
    dash = " " * (len(text[start : entry.key.start]) - len(text[start : entry.key.start].lstrip(BLANK)))
    first, last = next_line(text, stop), line_start(text, following.key.start)
    between = [line.strip(BLANK) for _, _, line in lines_between(text, first, last)]
    above = "".join(f"{dash}{line}{opened.line_break}" for line in between if line)
    return [TextEdit(start, start, above), TextEdit(entry.key.start, following.key.start, "")]


def whole_lines(text: str, start: int, end: int) -> TextEdit:
    """The edit that takes lines away, from the beginning of one to the line on which something ends."""
    stop = next_line(text, end)
    if stop == len(text) and start and text[stop - 1] not in "\r\n":
        # The last line has no line break of its own: the one before it goes.
        start -= 2 if text[start - 2 : start] == "\r\n" else 1
    return TextEdit(start, stop, "")
