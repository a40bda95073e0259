"""The lines of a file that something is about, with marks and notes under them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from perfdecl.diagnostics.format import Options
from perfdecl.diagnostics.style import GUTTER, Style
from perfdecl.source.text import Source, Span
from perfdecl.text.width import visible, width, wrap

CUT = "…"
#: A line may be as long as the file: of it, no more characters are looked at than this many for each column.
DENSE = 4


class Place(NamedTuple):
    """What to mark, with which character, and what to write beside it."""

    span: Span
    mark: str
    note: str


def snippet(source: Source, places: Sequence[Place], last: int, options: Options, colour: str) -> Iterator[str]:
    """The lines of the places in the file's order. ``last`` is the last line that is named anywhere; ``colour`` is that
    of the matter itself."""
    style = Style(options.colour)
    numbers = sorted({place.span.start.line for place in places})
    gutter = max(len(str(last)), len(str(numbers[-1])))
    room = options.columns - gutter - 4
    bar = style.paint("|", GUTTER)
    previous = 0
    for number in numbers:
        if previous and number > previous + 1:
            yield f" {' ' * gutter} {style.paint(CUT, GUTTER)}"
        previous = number
        line = source.line(number)
        for at, place in enumerate(one for one in places if one.span.start.line == number):
            shown, before, marked = cut(line, place.span, room)
            if at == 0:
                yield f" {style.paint(str(number).rjust(gutter), GUTTER)} {bar} {shown}"
            painted = style.paint(place.mark * marked, colour if place.mark == "^" else GUTTER)
            fits = width(place.note) <= room - before - marked - 1
            beside = f" {place.note}" if place.note and fits else ""
            yield f" {' ' * gutter} {bar} {' ' * before}{painted}{beside}"
            if not fits:
                for part in wrap(place.note, room - 2):
                    yield f" {' ' * gutter} {bar}   {part}"


def cut(line: str, span: Span, columns: int) -> tuple[str, int, int]:
    """The part of a line around a place that fits, the columns before the place, and those of the place."""
    begin = min(span.start.column - 1, len(line))
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    end = min(max(end, begin), len(line))
    text, count = _fitting(line[: columns * DENSE], columns)
    first, left = 0, ""
    if count < len(line):
        _, back = _fitting(reversed(line[max(begin - columns * DENSE, 0) : begin]), max(columns // 3, 8))
        first = begin - back
        left = CUT if first else ""
        room = columns - width(left)
        rest = line[first : first + columns * DENSE]
        text, count = _fitting(rest, room)
        if first + count < len(line):
            text, count = _fitting(rest, room - width(CUT))
    right = CUT if first + count < len(line) else ""
    before = width(left) + width(visible(line[first:begin]))
    marked = width(visible(line[begin : min(end, first + count)])) + (width(right) if end > first + count else 0)
    return left + text + right, before, max(marked, 1)


def _fitting(characters: Iterable[str], columns: int) -> tuple[str, int]:
    """As many characters as can be shown in so many columns, and how many they are."""
    shown: list[str] = []
    used = 0
    for char in characters:
        text = visible(char)
        used += width(text)
        if used > columns:
            break
        shown.append(text)
    return "".join(shown), len(shown)
