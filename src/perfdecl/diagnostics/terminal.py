"""``--output-format full``: what is wrong, the line it stands in with a mark under it, and what to do."""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.messages import Language, say
from perfdecl.source.text import Source, Span
from perfdecl.text.width import visible, width, wrap

CUT = "…"
LEAST = 40


class Style(NamedTuple):
    """Terminal colours, or none."""

    colour: bool

    def paint(self, text: str, code: str) -> str:
        """The text in the colour of an SGR code."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text


COLOURS = {"error": "1;31", "warning": "1;33", "info": "1;36"}


def render(diagnostic: Diagnostic, source: Source | None, language: Language, columns: int, colour: bool) -> str:
    """The lines of one diagnostic. ``source`` is its file, None where there is no text to show."""
    style = Style(colour)
    start = diagnostic.span.start
    severity = say(f"severity.{diagnostic.severity}", language)
    columns = max(columns, LEAST)
    head = f"{diagnostic.file}:{start.line}:{start.column}: {severity} {diagnostic.code}"
    painted = (
        f"{diagnostic.file}:{start.line}:{start.column}: "
        f"{style.paint(f'{severity} {diagnostic.code}', COLOURS[diagnostic.severity])}"
    )
    out: list[str] = []
    if width(head) + 1 + width(diagnostic.message) <= columns:
        out.append(f"{painted} {style.paint(diagnostic.message, '1')}")
    else:
        out.append(painted)
        out += [style.paint(f"  {line}", "1") for line in wrap(diagnostic.message, columns - 2)]
    if source is not None and source.text:
        places = [(diagnostic.span, "^", diagnostic.cell)]
        places += [(one.span, "-", one.message) for one in diagnostic.related if one.file == diagnostic.file]
        out += _snippet(source, places, columns, style, COLOURS[diagnostic.severity])
    for other in diagnostic.related:
        if other.file != diagnostic.file:
            out.append(f"  → {other.file}:{other.span.start.line}:{other.span.start.column} {other.message}")
    if diagnostic.help:
        label = "  = "
        lines = list(wrap(say("full.help", language) + diagnostic.help, columns - len(label)))
        out += [(label if not at else " " * len(label)) + line for at, line in enumerate(lines)]
    return "\n".join(out) + "\n"


def _snippet(
    source: Source, places: list[tuple[Span, str, str]], columns: int, style: Style, colour: str
) -> Iterator[str]:
    """The lines of the places in the file's order, with marks and notes under them."""
    numbers = sorted({span.start.line for span, _, _ in places})
    gutter = len(str(numbers[-1]))
    bar = style.paint("|", "34")
    previous = 0
    for number in numbers:
        if previous and number > previous + 1:
            yield f" {' ' * gutter} {style.paint('…', '34')}"
        previous = number
        line = source.line(number)
        for at, (span, mark, note) in enumerate(place for place in places if place[0].start.line == number):
            shown, before, marked = _cut(line, span, columns - gutter - 4)
            if at == 0:
                yield f" {style.paint(str(number).rjust(gutter), '34')} {bar} {shown}"
            painted = style.paint(mark * marked, colour if mark == "^" else "34")
            room = columns - gutter - 4 - before - marked - 1
            beside = f" {note}" if note and width(note) <= room else ""
            yield f" {' ' * gutter} {bar} {' ' * before}{painted}{beside}"
            if note and not beside:
                for part in wrap(note, columns - gutter - 6):
                    yield f" {' ' * gutter} {bar}   {part}"


def _cut(line: str, span: Span, columns: int) -> tuple[str, int, int]:
    """The part of a line around a place that fits, the columns before the place, and those of the place."""
    begin = min(span.start.column - 1, len(line))
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    end = min(max(end, begin), len(line))
    first, left = 0, ""
    if width(line) > columns:
        budget = max(columns // 3, 8)
        first = begin
        while first > 0 and width(line[first - 1 : begin]) <= budget:
            first -= 1
        left = CUT if first > 0 else ""
    shown, right = visible(line[first:]), ""
    room = columns - width(left)
    if width(shown) > room:
        right = CUT
        while shown and width(shown) > room - 1:
            shown = shown[:-1]
    before = width(left) + width(visible(line[first:begin]))
    marked = min(width(visible(line[begin:end])), max(columns - before - width(right), 1))
    return left + shown + right, before, max(marked, 1)
