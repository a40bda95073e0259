"""The text of one file, and where its lines are."""

from bisect import bisect_right
from codecs import BOM_UTF8
from re import compile as compile_pattern
from typing import NamedTuple

LINE_BREAK = compile_pattern(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place in a file: line and column, both from 1; a column counts Unicode code points."""

    line: int
    column: int


class Span(NamedTuple):
    """A piece of a file, from ``start`` up to but not including ``end``."""

    start: Position
    end: Position


class Source:
    """A declaration's text under the name that people know it by.

    ``text`` is what the file holds after decoding, without a byte order mark (editors do not count it as a
    column); ``bom`` and the line breaks are kept so that a corrected file differs in nothing else. Where it ``has_losses``
    the file holds bytes that are no text.
    """

    def __init__(self, name: str, text: str, bom: bool = False, has_losses: bool = False) -> None:
        self.name = name
        self.text = text
        self.bom = bom
        self.has_losses = has_losses
        self._starts: list[int] = []

    def encoded(self, text: str) -> bytes:
        """The bytes of the file with another text: with a byte order mark where there was one."""
        return (BOM_UTF8 if self.bom else b"") + text.encode("utf-8", "surrogatepass")

    @property
    def line_starts(self) -> list[int]:
        """Offset of the first character of each line."""
        if not self._starts:
            self._starts = [0, *(found.end() for found in LINE_BREAK.finditer(self.text))]
        return self._starts

    def position(self, offset: int) -> Position:
        """Line and column of the character at ``offset`` (the end of the text is a place too)."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def span(self, start: int, end: int) -> Span:
        """The places of two offsets."""
        return Span(self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """The offset of a place: the inverse of :meth:`position`."""
        return self.line_starts[position.line - 1] + position.column - 1

    def line(self, number: int) -> str:
        """The text of line ``number`` (from 1), without its line break; empty beyond the last line."""
        starts = self.line_starts
        if number > len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")


def line_break_before(text: str, start: int) -> str:
    """The line break that ends before the line beginning at ``start``; that of Unix before the first line."""
    return "\r\n" if text[start - 2 : start] == "\r\n" else text[start - 1 : start] or "\n"


def split_lines(text: str) -> list[str]:
    """The lines with their breaks; the last one has none. Only what YAML and editors take for one breaks a line."""
    starts = [0, *(found.end() for found in LINE_BREAK.finditer(text))]
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
