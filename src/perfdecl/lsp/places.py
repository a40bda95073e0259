"""Places of a text as editors count them: lines from 0, columns in the units that editor and server agreed on."""

from lsprotocol import types

from perfdecl.source.text import Position, Source, Span

#: Where a client does not ask for others, characters beyond the BMP count twice.
UTF_8, UTF_16, UTF_32 = "utf-8", "utf-16", "utf-32"
MARK = "\ufeff"


def units(text: str, encoding: str) -> int:
    """How many units a text has. Half of a pair that stands alone is counted like any character."""
    if encoding == UTF_32 or text.isascii():
        return len(text)
    if encoding == UTF_8:
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + (sum(char > "\uffff" for char in text) if max(text) > "\uffff" else 0)


class Places:
    """Turns offsets of a source into places of an editor, and back."""

    def __init__(self, source: Source, encoding: str) -> None:
        self._source = source
        self._encoding = encoding
        #: To an editor a byte order mark is a character of the first line.
        self._lead = units(MARK, encoding) if source.bom else 0

    def at(self, offset: int) -> types.Position:
        """The place of an offset."""
        return self._place(self._source.position(offset))

    def range(self, start: int, end: int) -> types.Range:
        """The places of two offsets."""
        return types.Range(self.at(start), self.at(max(start, end)))

    def span(self, span: Span) -> types.Range:
        """The places of a span."""
        return types.Range(self._place(span.start), self._place(max(span)))

    def offset(self, place: types.Position) -> int:
        """The offset of a place. Behind the end of its line it is that end; behind the last line the end of the text."""
        source = self._source
        if place.line >= len(source.line_starts):
            return len(source.text)
        line = source.line(place.line + 1)
        wanted = place.character - (self._lead if place.line == 0 else 0)
        return source.line_starts[place.line] + self._characters(line, wanted)

    def _place(self, position: Position) -> types.Position:
        before = self._source.line(position.line)[: position.column - 1]
        lead = self._lead if position.line == 1 else 0
        return types.Position(position.line - 1, units(before, self._encoding) + lead)

    def _characters(self, line: str, wanted: int) -> int:
        """How many characters of the line have so many units; a place within a character is the one before it."""
        if self._encoding == UTF_32 or line.isascii():
            return max(0, min(wanted, len(line)))
        done = 0
        for count, char in enumerate(line):
            done += units(char, self._encoding)
            if done > wanted:
                return count
        return len(line)
