"""Pages of a bare text that are joined without a break: the top of one stands behind the last words of another."""

from collections.abc import Iterator, Sequence

from perfdecl.readers.document import Line
from perfdecl.recognising.labels import Labels
from perfdecl.text.blanks import squeezed


def with_own_tops(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """The lines, each row of the form's subject, which is repeated at the top of its pages, on a line of its own."""
    subject, _ = labels.subject
    value = ""
    found: list[Line] = []
    for line in lines:
        first, *rest = line.text.split(maxsplit=1)
        if not value and labels.word(first) == subject:
            value = squeezed("".join(rest))
        found += _parted(line, subject, value) if value else (line,)
    return found


def _parted(line: Line, subject: str, value: str) -> Iterator[Line]:
    """The line, or what stands before the subject and its value at the end of it, and those."""
    at = line.text.rfind(subject)
    if at > 0 and squeezed(line.text[at + len(subject) :]) == value:
        yield line._replace(text=line.text[:at].rstrip())
        yield Line(line.text[at:], line.page)
    else:
        yield line
