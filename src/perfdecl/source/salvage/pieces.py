"""A text in pieces: each line with a key of the form together with the lines of its value, and the lines that belong to none.

Nothing is parsed as a whole: what is wrong with one piece is wrong with no other.
"""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple

from perfdecl.model.vocabulary import Keys
from perfdecl.source.lines import BLOCK_HEADER, Line, bounds, line_at
from perfdecl.source.rows import DASH_ALONE, UNKNOWN, Row
from perfdecl.source.salvage.patterns import OWN, alone_pattern, row_pattern

#: So like a key of the form is one that was meant for it.
LIKE = 0.7
#: So many keys are guessed at; a file with more of them is of another kind.
GUESSES = 100
#: Into so many lines a key may be torn.
TORN = 4


class Piece(NamedTuple):
    """A row with the lines ``below`` it that belong to its value.

    ``key_start`` and ``key_end`` are where its key is written, with whatever stands before its colon; ``value`` begins behind
    that. A piece that has no key of the form has an empty one; ``is_own`` where it has another one. ``torn`` is the last line
    of the key, where that is another one than the first.
    """

    row: Row
    key_start: int
    key_end: int
    below: tuple[Line, ...] = ()
    is_own: bool = False
    torn: Line | None = None

    @property
    def last(self) -> Line:
        """The line that the value begins on."""
        return self.torn or self.row.line

    @property
    def end(self) -> int:
        """Offset behind the last line of the piece."""
        return self.below[-1].end if self.below else self.last.end

    @property
    def is_block(self) -> bool:
        """Whether its value is a block text."""
        return BLOCK_HEADER.match(self.row.value) is not None


def pieces_of(text: str, keys: Keys) -> list[Piece]:
    """All pieces in the order of the file. Comments and empty lines outside texts are in none."""
    return _Cutter(text, keys).pieces()


class _Cutter:
    def __init__(self, text: str, keys: Keys) -> None:
        self._text = text
        self._keys = keys
        self._pattern = row_pattern(keys.every)
        self._guesses = 0
        self._alone = alone_pattern(keys.shape)
        self._lines = [line_at(text, start, end) for start, end in bounds(text)]

    def pieces(self) -> list[Piece]:
        found: list[Piece] = []
        at, above = 0, UNKNOWN
        while at < len(self._lines):
            line = self._lines[at]
            at += 1
            if not line.content or line.content.startswith("#"):
                continue
            if DASH_ALONE.fullmatch(line.content):
                first = next((one for one in self._from(at) if one.content and not one.content.startswith("#")), line)
                if self._row(first) is None or len(first.margin) <= len(line.margin) or first.content.startswith("-"):
                    found.append(self._words(line))
                above = len(line.margin)
                continue
            piece = self._row(line, above) or self._torn(line, at) or self._other(line, above)
            at += len(self._until(line, piece.torn, at)) if piece.torn else 0
            above = UNKNOWN
            below = self._below(piece, at) if piece.row.key in self._keys.texts | self._keys.amounts else []
            at += len(below)
            while below and not below[-1].content:
                below.pop()
            found.append(piece._replace(below=tuple(below)))
        return found

    def _row(self, line: Line, above: int = UNKNOWN) -> Piece | None:
        found = self._pattern.match(line.content) or self._alone.match(line.content)
        if found is None:
            return None
        start = line.content_start
        dash, at = found["dash"], len(line.margin)
        is_clear = not line.margin.strip(" ") and not found["lead"] and found["junk"] in ("", found["close"])
        column = at + len(dash) if is_clear else UNKNOWN
        begins = (at if is_clear else UNKNOWN) if dash else above if UNKNOWN < above < at else None
        row = Row(line, found["key"], column, begins, True, line.content[found.end() :].strip())
        return Piece(row, start + len(dash) + len(found["lead"]), start + found.end("colon"))

    def _torn(self, line: Line, at: int) -> Piece | None:
        """A key of the form that goes over several lines."""
        if ":" in line.content or "：" in line.content:
            return None
        joined = line.content
        for below in self._lines[at : at + TORN]:
            joined += below.content
            found = self._pattern.match(joined)
            if found is None:
                continue
            value = joined[found.end() :]
            dash = found["dash"]
            row = Row(
                line,
                found["key"],
                len(line.margin) + len(dash),
                len(line.margin) if dash else None,
                True,
                value.strip(),
            )
            return Piece(row, line.content_start + len(dash), below.content_end - len(value), torn=below)
        return None

    def _other(self, line: Line, above: int) -> Piece:
        """A line with a key that the form does not have, which may be meant for one that it has; or with none."""
        found = OWN.match(line.content)
        if found is None:
            return self._words(line)
        dash, at = found["dash"], len(line.margin)
        self._guesses += 1
        near = get_close_matches(found["key"].strip(), self._keys.every, 1, LIKE) if self._guesses <= GUESSES else []
        row = Row(line, near[0] if near else "", at + len(dash), at if dash else None, True, found["value"].strip())
        start = line.content_start
        return Piece(row, start + len(dash), start + found.start("value"), is_own=True)

    def _words(self, line: Line) -> Piece:
        return Piece(Row(line, "", len(line.margin), None, False, ""), line.content_start, line.content_end)

    def _until(self, line: Line, last: Line, at: int) -> list[Line]:
        return [one for one in self._lines[at : at + TORN] if line.start < one.start <= last.start]

    def _from(self, at: int) -> Iterator[Line]:
        return (self._lines[one] for one in range(at, len(self._lines)))

    def _below(self, piece: Piece, at: int) -> list[Line]:
        """The lines from ``at`` on that belong to the value of the piece."""
        row, below = piece.row, list[Line]()
        is_text = row.key in self._keys.texts
        if piece.is_block and is_text:
            for line in self._from(at):
                left = line.content and len(line.margin) <= row.column
                if left and (self._row(line) or OWN.match(line.content) or line.content.startswith("#")):
                    break
                below.append(line)
            return below
        quote = row.value[:1] if row.value[:1] in ("'", '"') else ""
        if quote and quote in row.value[1:]:
            quote = ""
        for line in self._from(at):
            if line.content and (self._row(line) or OWN.match(line.content)):
                # A quoted text that goes on into other keys was never closed.
                return [] if quote else below
            is_comment = line.content.startswith("#") and not quote
            if is_comment or (line.content and not quote and len(line.margin) <= row.column):
                return below
            below.append(line)
            if quote and quote in line.content:
                return below
        return [] if quote else below
