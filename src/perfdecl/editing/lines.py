"""The lines around an offset of a text; all three kinds of line breaks may stand in it."""

from collections.abc import Iterator

from perfdecl.source.text import LINE_BREAK


def line_start(text: str, offset: int) -> int:
    """Where the line begins that ``offset`` is in."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Where that line ends, its line break left out."""
    found = LINE_BREAK.search(text, offset)
    return found.start() if found else len(text)


def next_line(text: str, offset: int) -> int:
    """Where the next line begins; the end of the text where there is none."""
    found = LINE_BREAK.search(text, offset)
    return found.end() if found else len(text)


def lines_between(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Each line from the one that begins at ``start`` up to ``end``: where it begins and ends, and what is written on it."""
    while start < end:
        stop = line_end(text, start)
        yield start, stop, text[start:stop]
        start = next_line(text, start)


def has_break(text: str, offset: int) -> bool:
    """Whether a line break follows on the line of ``offset``."""
    return LINE_BREAK.search(text, offset) is not None


def margin(written: str) -> int:
    """How many blanks a line begins with."""
    return len(written) - len(written.lstrip(" "))


def is_comment(written: str) -> bool:
    """Whether there is a comment on the line and nothing else."""
    return written.lstrip(" \t").startswith("#")
