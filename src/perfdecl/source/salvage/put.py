"""Each piece of a text brought to where it belongs."""

from collections.abc import Iterator

from perfdecl.model.vocabulary import Keys
from perfdecl.source import blame
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.quoting import quoted
from perfdecl.source.rows import Row
from perfdecl.source.salvage.changes import aside, indented, moved, wrong_below, wrong_key, wrong_place
from perfdecl.source.salvage.homes import Homes
from perfdecl.source.salvage.level import Home, Level
from perfdecl.source.salvage.pieces import Piece, pieces_of
from perfdecl.source.salvage.reads import is_key, reads
from perfdecl.source.text import line_break_before
from perfdecl.source.values import unquoted_value

#: What most plain values begin with: nothing that means something to YAML.
PLAIN = "≥≤＞＜=“《（(~%"


class Putting:
    """Goes through the pieces from the first to the last. Raises LostError where too much stands elsewhere."""

    def __init__(self, text: str, keys: Keys) -> None:
        self._text = text
        self._keys = keys
        self._pieces = pieces_of(text, keys)
        self._rows = [piece.row for piece in self._pieces if piece.row.key]
        self._homes = Homes(self._rows, keys.shape)
        self._stack = self._homes.start(keys.shape)

    def problems(self) -> Iterator[Problem]:
        """One for each piece that is changed or set aside, with the edits for that."""
        at = 0
        for piece in self._pieces:
            if not piece.row.key:
                yield from self._loose(piece, at)
                continue
            home = self._homes.best(at, self._stack)
            at += 1
            if home.stack is None:
                yield aside(piece, "PD001.aside")
                continue
            below = self._rows[at] if at < len(self._rows) else None
            yield from self._put(piece, home, below)
            self._stack = home.stack

    def _loose(self, piece: Piece, at: int) -> Iterator[Problem]:
        """A line without any key of the form: it stays where it is one more key beside others, and disturbs nothing."""
        row = piece.row
        if (
            piece.is_own
            and row.dash is None
            and reads(row.value)
            and is_key(self._text[piece.key_start : piece.key_end])
            and not self._stack[-1].opened
        ):
            level = next((level for level in reversed(self._stack) if level.column == row.column), None)
            if level is self._stack[-1]:
                return
            if level is not None and self._rows[at:]:
                stack = (*self._stack[: self._stack.index(level)], level._replace(opened=""))
                if self._homes.best(at, stack, 0).cost == 0:
                    self._stack = stack
                    return
        yield aside(piece, "PD001.aside" if piece.is_own else "PD001.words_alone")

    def _put(self, piece: Piece, home: Home, below: Row | None) -> Iterator[Problem]:
        """Bring a row to its home, with its key and its value as they should be."""
        level, row = home.stack[-1], piece.row  # type: ignore[index]  # a row that is set aside has none
        problem: Problem | None = None
        edits: list[TextEdit] = []
        if home.parents:
            problem = self._missing(row, home)
            edits += self._missing_lines(row, home)
        is_item = home.is_item
        if row.column != level.column or (row.dash is None) == is_item or (is_item and row.dash != level.dash):
            problem = problem or wrong_place(row, level, is_item)
            edits += moved(self._text, piece, level, is_item)
        elif piece.is_block or any(not one.content or len(one.margin) <= row.column for one in piece.below):
            edits += indented(self._text, piece, row.column)
        written = self._text[piece.key_start : piece.key_end]
        if not is_key(written) if piece.is_own else written not in (f"{row.key}:", f'"{row.key}":', f"'{row.key}':"):
            problem = problem or wrong_key(self._text, piece)
            edits.append(TextEdit(piece.key_start, piece.key_end, f"{row.key}: "))
        wrong = self._value(piece, level, below)
        if wrong is not None:
            problem = problem or wrong
            edits += wrong.cure
        if problem is not None:
            # Where nothing but the place is wrong, that can be cured for good.
            fix = tuple(edits) if problem.fix and wrong is None else ()
            yield problem._replace(fix=fix, makeshift=tuple(edits))
        elif edits:
            yield wrong_below(piece, tuple(edits))

    def _value(self, piece: Piece, level: Level, below: Row | None) -> Problem | None:
        """What is wrong with the value of a row, taken by itself."""
        row = piece.row
        if row.opens and not piece.below:
            return None
        name = level.shape.english[row.key]
        start = piece.last.content_end - len(row.value)
        part = level.shape.parts.get(name)
        if part is not None and below is not None and below.column > level.column and below.key in part.every_key:
            if name in level.shape.texts and piece.below:
                return None
            gone = (TextEdit(start, piece.last.content_end, ""),)
            args = {"key": row.key}
            return Problem("PD001", "PD001.behind_part", start, piece.last.content_end, args, makeshift=gone)
        if piece.is_block or (
            not piece.below
            and (row.value[0].isalnum() or row.value[0] in PLAIN)
            and ":" not in row.value
            and "#" not in row.value
        ):
            return None
        if reads(self._text[start : piece.end]):
            return None
        end = piece.last.content_end
        edits = [TextEdit(one.start, one.end, "") for one in piece.below]
        if not reads(row.value):
            edits.append(TextEdit(start, piece.last.end, quoted(row.value)))
        said = unquoted_value(piece.last, True, self._keys) if piece.torn is None else None
        said = said or Problem("PD001", "PD001.other", start, end)
        return said._replace(fix=(), makeshift=tuple(edits))

    def _missing(self, row: Row, home: Home) -> Problem:
        """The line above is not there; where it may be one of several, nobody knows which."""
        parent, column = home.parents[-1]
        above = home.stack[-2]  # type: ignore[index]  # a row with parents has a level below theirs
        able = [
            name
            for name, part in above.shape.parts.items()
            if row.key in part.english and (name == above.opened or name not in above.used)
        ]
        if len(able) == 1:
            return blame.missing_parent(self._text, row, parent, column)
        return blame.missing_level(row, [above.shape.written(name, row.key) for name in able], column)

    def _missing_lines(self, row: Row, home: Home) -> Iterator[TextEdit]:
        start = row.line.start
        line_break = line_break_before(self._text, start)
        yield TextEdit(start, start, "".join(f"{' ' * column}{name}:{line_break}" for name, column in home.parents))
