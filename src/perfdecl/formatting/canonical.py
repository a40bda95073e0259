"""The canonical layout: two blanks a level, lists indented below their key, one blank behind colon and dash, no blanks at
the ends of lines, no two empty lines in a row, one line break at the end. Order, quotes, numbers and comments stay.
"""

from bisect import bisect
from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.source.problem import TextEdit
from perfdecl.source.text import LINE_BREAK, Source
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence, Style

STEP = 2
DASH = compile_pattern(r"-[ \t]*$")
BLANK = " \t"


class Canonical:
    """Works out the canonical layout of one file that is well-formed YAML."""

    def __init__(self, source: Source, root: Node | None) -> None:
        self._text = source.text
        self._starts = source.line_starts
        self._source = source
        self._indents: dict[int, int] = {}  # by line, from 0
        self._kept: set[int] = set()  # lines inside texts: nothing but their indentation may change
        self._edits: list[TextEdit] = []
        self._node(root, 0)

    def edits(self) -> list[TextEdit]:
        """The edits, in order."""
        self._comments()
        needless = self._needless()
        for line in range(len(self._starts)):
            start, end = self._bounds(line)
            if line in needless:
                self._edits.append(TextEdit(start, self._next(line), ""))
                continue
            written = self._text[start:end]
            margin = len(written) - len(written.lstrip(BLANK))
            if line in self._kept:
                self._indent(line, margin)
                continue
            if not written.strip(BLANK):
                self._edits.append(TextEdit(start, end, ""))
                continue
            self._indent(line, margin)
            bare = len(written.rstrip(BLANK))
            self._edits.append(TextEdit(start + bare, end, ""))
        last = len(self._starts) - 1
        while last in needless:
            last -= 1
        if last >= 0 and not LINE_BREAK.search(self._text, self._bounds(last)[1]):
            self._edits.append(TextEdit(len(self._text), len(self._text), "\n"))
        return sorted(edit for edit in set(self._edits) if self._text[edit.start : edit.end] != edit.text)

    def _indent(self, line: int, margin: int) -> None:
        if line in self._indents:
            start = self._starts[line]
            self._edits.append(TextEdit(start, start + margin, " " * self._indents[line]))

    def _line_of(self, offset: int) -> int:
        return self._source.position(offset).line - 1

    def _bounds(self, line: int) -> tuple[int, int]:
        """Where a line begins and ends, its line break left out."""
        start = self._starts[line]
        return start, start + len(self._text[start : self._next(line)].rstrip("\r\n"))

    def _next(self, line: int) -> int:
        """Where the next line begins."""
        return self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)

    def _node(self, node: Node | None, indent: int) -> None:
        match node:
            case Mapping(flow=False):
                for entry in node.entries:
                    self._begin(entry.key.start, indent)
                    self._colon(entry.key.end, entry.value.start)
                    self._value(entry.value, indent)
            case Sequence(flow=False):
                for item in node.items:
                    dash = self._dash(item.start)
                    if dash is not None:
                        self._begin(dash, indent)
                    self._value(item, indent) if isinstance(item, Scalar) else self._node(item, indent + STEP)

    def _value(self, node: Node, indent: int) -> None:
        """What stands behind a key or a dash at ``indent``."""
        if isinstance(node, Scalar) or node.flow:
            self._text_lines(node, indent + STEP)
        else:
            self._node(node, indent + STEP)

    def _begin(self, offset: int, indent: int) -> None:
        """Note the indentation of a line that begins at ``offset``; of what stands behind a dash, one blank."""
        line = self._line_of(offset)
        before = self._text[self._starts[line] : offset]
        if not before.strip(BLANK):
            self._indents[line] = indent
        elif before.strip(BLANK) == "-" and (found := DASH.search(before)):
            self._edits.append(TextEdit(self._starts[line] + found.start(), offset, "- "))

    def _colon(self, key_end: int, value_start: int) -> None:
        between = self._text[key_end:value_start]
        if between.strip(BLANK) == ":" and "\n" not in between:
            line_end = self._bounds(self._line_of(key_end))[1]
            follows = self._text[value_start:line_end].strip(BLANK)
            if follows and not follows.startswith("#"):
                self._edits.append(TextEdit(key_end, value_start, ": "))
        elif between.lstrip(BLANK).startswith(":"):
            self._edits.append(TextEdit(key_end, key_end + between.index(":"), ""))

    def _dash(self, start: int) -> int | None:
        """Where the dash of a list's item is."""
        at = self._text.rfind("-", 0, start)
        return at if at >= 0 and not self._text[at + 1 : start].strip() else None

    def _text_lines(self, node: Node, indent: int) -> None:
        """The further lines of a text, moved with their key; those of a literal keep their own indentation, too."""
        first, last = self._line_of(node.start), self._line_of(max(node.end - 1, node.start))
        lines = range(first + 1, last + 1)
        if isinstance(node, Scalar) and node.style in (Style.LITERAL, Style.FOLDED):
            self._block(node, lines, indent)
            return
        for line in lines:
            self._kept.add(line)
            if self._text[slice(*self._bounds(line))].strip(BLANK):
                self._indents[line] = indent

    def _block(self, node: Scalar, lines: range, indent: int) -> None:
        written = {line: self._text[slice(*self._bounds(line))] for line in lines}
        full = [line for line in lines if written[line].strip(BLANK)]
        if not full:
            return
        header = self._text[node.start : self._bounds(lines.start - 1)[1]]
        if any(char.isdigit() for char in header.partition("#")[0]):
            self._kept.update(lines)  # its indentation is written in the header
            return
        margin = len(written[full[0]]) - len(written[full[0]].lstrip(" "))
        for line in lines:
            if line > full[-1] and "+" not in header:
                continue
            self._kept.add(line)
            own = len(written[line]) - len(written[line].lstrip(" "))
            if line in full or own > margin:
                self._indents[line] = max(indent + own - margin, 0)

    def _comments(self) -> None:
        """Comments of their own go with the line below, or with the one above where they are aligned with that."""
        known = sorted(line for line in self._indents if line not in self._kept)
        for line in range(len(self._starts)):
            start, end = self._bounds(line)
            written = self._text[start:end]
            if line in self._kept or not written.lstrip(BLANK).startswith("#"):
                continue
            at = bisect(known, line)
            above = known[at - 1] if at else None
            below = known[at] if at < len(known) else None
            own = self._margin(line)
            if below is not None and (above is None or own == self._margin(below) or own != self._margin(above)):
                self._indents[line] = self._indents[below]
            elif above is not None:
                self._indents[line] = self._indents[above] if own == self._margin(above) else 0

    def _margin(self, line: int) -> int:
        start, end = self._bounds(line)
        written = self._text[start:end]
        return len(written) - len(written.lstrip(BLANK))

    def _needless(self) -> set[int]:
        """The empty lines behind another one, and those at either end."""
        empty = {line for line in range(len(self._starts)) if line not in self._kept and self._is_empty(line)}
        last = max((line for line in range(len(self._starts)) if line not in empty), default=-1)
        return {line for line in empty if line > last or line - 1 in empty or line == 0}

    def _is_empty(self, line: int) -> bool:
        start, end = self._bounds(line)
        return not self._text[start:end].strip(BLANK)


def layout_edits(source: Source, root: Node | None) -> Iterator[TextEdit]:
    """The edits that bring a well-formed file into canonical layout."""
    yield from Canonical(source, root).edits()
