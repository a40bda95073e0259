"""The items of a list as pieces of the text: each with the comments directly above it and inside it.

What stands between them (line breaks, empty lines, comments with an empty line below) stays where it is when they move.
"""

from __future__ import annotations

from typing import NamedTuple

from perfdecl.editing.extent import BLANK, colon, content_end, dashes
from perfdecl.editing.lines import is_comment, line_end, line_start, margin, next_line
from perfdecl.editing.opened import Found, Opened
from perfdecl.editing.patching import trimmed
from perfdecl.editing.removal import whole_lines
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Sequence


class Items(NamedTuple):
    """Where each item of a list begins and ends, the last line break left out; ``dash`` is the column of their dashes."""

    text: str
    starts: list[int]
    ends: list[int]
    flow: bool
    dash: int
    line_break: str

    def piece(self, at: int) -> str:
        """What is written of an item."""
        return self.text[self.starts[at] : self.ends[at]]

    def gap(self, at: int) -> str:
        """What stands between an item and the next one."""
        return self.text[self.ends[at] : self.starts[at + 1]]

    def put_in(self, position: int, written: str) -> TextEdit:
        """The edit that puts an item before the one at ``position``, or behind the last one."""
        count = len(self.starts)
        between = ", " if self.flow else self.line_break
        if count > 1:
            gap = self.gap(min(max(position - 1, 0), count - 2))
            if not gap.strip(", \t\r\n"):
                between = gap
        if position < count:
            return TextEdit(self.starts[position], self.starts[position], written + between)
        return TextEdit(self.ends[-1], self.ends[-1], between + written)

    def taken_out(self, at: int) -> TextEdit:
        """The edit that takes an item away, with what parts it from its neighbour where that is not a comment."""
        last = len(self.starts) - 1
        if at < last and not self.gap(at).strip(", \t\r\n"):
            return TextEdit(self.starts[at], self.starts[at + 1], "")
        if at and at == last and not self.gap(at - 1).strip(", \t\r\n"):
            return TextEdit(self.ends[at - 1], self.ends[at], "")
        if self.flow:
            return TextEdit(self.starts[at], self.ends[at], "")
        return whole_lines(self.text, self.starts[at], self.ends[at])

    def moved(self, at: int, to: int) -> list[TextEdit]:
        """The edit that moves an item so that it becomes the one at ``to``."""
        first, last = min(at, to), max(at, to)
        order = list(range(first, last + 1))
        order.insert(to - first, order.pop(at - first))
        written = "".join(
            self.piece(one) + (self.gap(place) if place < last else "")
            for place, one in zip(range(first, last + 1), order, strict=True)
        )
        return trimmed(self.text, self.starts[first], self.ends[last], written)


def items_of(opened: Opened, found: Found) -> Items:
    """The items of the list that stands at ``found``, which is not empty."""
    text, node = opened.text, found.node
    assert isinstance(node, Sequence)
    if node.flow:
        ends = [content_end(text, item, item.end) for item in node.items]
        return Items(text, [item.start for item in node.items], ends, True, 0, opened.line_break)
    starts, ends = [], []
    top = next_line(text, colon(text, found.entry)) if found.entry is not None else 0
    marks = dashes(text, node)
    dash = opened.column(marks[0])
    for mark, item in zip(marks, node.items, strict=True):
        if text[mark - dash : mark].strip(BLANK):
            raise opened.place_error(mark)
        starts.append(_begin(text, mark, dash, ends[-1] if ends else top))
        ends.append(_end(text, content_end(text, item, mark + 1), dash))
    return Items(text, starts, ends, False, dash, opened.line_break)


def _begin(text: str, mark: int, dash: int, top: int) -> int:
    """Where the comments directly above a dash begin, or its line."""
    start = line_start(text, mark)
    while start > top:
        above = line_start(text, start - (2 if text[start - 2 : start] == "\r\n" else 1))
        written = text[above : line_end(text, above)]
        if above < top or not is_comment(written) or margin(written) > dash:
            break
        start = above
    return start


def _end(text: str, content: int, dash: int) -> int:
    """The end of an item's last line, or of the comments directly below it that are indented as what is inside."""
    end = line_end(text, content)
    while (following := next_line(text, end)) < len(text):
        stop = line_end(text, following)
        written = text[following:stop]
        if not is_comment(written) or margin(written) <= dash:
            break
        end = stop
    return end
