"""What is said of a piece that is brought to its place, and the edits that bring it there."""

from collections.abc import Iterator

from perfdecl.source import blame
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.rows import UNKNOWN, Row
from perfdecl.source.salvage.level import Level
from perfdecl.source.salvage.pieces import Piece


def aside(piece: Piece, message: str) -> Problem:
    """A piece without which the rest can be read."""
    line = piece.row.line
    gone = [TextEdit(line.content_start, piece.last.content_end, "")]
    gone += [TextEdit(one.start, one.end, "") for one in piece.below]
    args = {"key": piece.row.key or line.key[:40]}
    return Problem("PD001", message, line.content_start, line.content_end, args, makeshift=tuple(gone))


def wrong_place(row: Row, level: Level, is_item: bool) -> Problem:
    """A row that does not stand where its key belongs, or lacks its dash."""
    if is_item and row.dash is None:
        return blame.forgotten_dash(row, level.start)
    if not is_item and row.dash is not None:
        return blame.surplus_dash(row, level.column)
    return blame.tab(row, level.column) if row.column == UNKNOWN else blame.place_alone(row, level.column)


def wrong_below(piece: Piece, edits: tuple[TextEdit, ...]) -> Problem:
    """A line that goes on with a text stands where YAML does not take it for that."""
    line = next(
        (one for one in piece.below if any(one.start <= edit.start <= one.end for edit in edits)), piece.row.line
    )
    args = {"key": piece.row.key, "blanks": piece.row.column + 2}
    return Problem("PD001", "PD001.pasted_block", line.content_start, line.content_end, args, makeshift=edits)


def wrong_key(text: str, piece: Piece) -> Problem:
    """A key in several lines, without its colon, or among signs."""
    row = piece.row
    args = {"key": row.key}
    if piece.torn is not None:
        return Problem("PD001", "PD001.torn", row.line.content_start, row.line.content_end, args)
    if ":" not in text[piece.key_start : piece.key_end]:
        return Problem("PD001", "PD001.no_colon", row.line.content_start, row.line.content_end, args)
    return Problem("PD001", "PD001.signs", piece.key_start, piece.key_end, args)


def moved(text: str, piece: Piece, level: Level, is_item: bool) -> Iterator[TextEdit]:
    """The line begins as it should, and what is written below its key stands further right."""
    line = piece.row.line
    mark = f"{' ' * level.start}-" if is_item else ""
    lead = mark.ljust(level.column)
    yield TextEdit(line.start, piece.key_start, lead)
    yield from indented(text, piece, level.column)


def indented(text: str, piece: Piece, column: int) -> Iterator[TextEdit]:
    """The lines below a key, where they do not stand further right than it; empty ones are empty."""
    margins = [len(one.margin) for one in piece.below if one.content]
    least = min((margin for margin in margins if margin > column), default=column + 2)
    first = next(iter(margins), least)
    least = first if first > column else least
    for one in piece.below:
        if not one.content:
            if one.end > one.start:
                yield TextEdit(one.start, one.end, "")
        elif len(one.margin) <= column or (piece.is_block and len(one.margin) < least):
            yield TextEdit(one.start, one.content_start, " " * least)
