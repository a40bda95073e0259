"""Lines of bare text with indicators as their cells: what stands on a line, and what lines of one cell each make together."""

from collections.abc import Sequence, Set
from re import match

from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Levels
from perfdecl.recognising.text_columns import segments
from perfdecl.text.lookalikes import HAN

#: How numbers begin; and how targets do, and no name of an indicator.
NUMBER = r"[≥≤＞＜<>=≧≦0-9]"
LIKE_VALUE = r"[≥≤＞＜<>=≧≦]|[0-9.,]+(?:[%％]|[^0-9年]{0,3}$)"


def cells_of(
    section: Levels, lines: Sequence[str], labels: Labels, headings: list[str], *, are_columns: bool
) -> list[list[str]]:
    """The cells of each line, without lines of headings alone."""
    cells = [_parts(section, line, labels) if are_columns else line.split() for line in lines]
    whole = {labels.word(text) for line in cells for text in line}
    cells = [part for line in cells for part in _unglued(line, section, whole)]
    return [line for line in cells if not _is_heading(line, headings, section, labels)]


def with_units(line: list[str], size: int) -> list[str]:
    """A row's texts, where programs put blanks between numbers and their units: 6 场 is one of them."""
    joined: list[str] = []
    for text in line:
        if joined and match(rf"[{HAN}]", text) and joined[-1][-1:].isdecimal():
            joined[-1] += text
        else:
            joined.append(text)
    return joined if len(line) > size == len(joined) else line


def together(section: Levels, tokens: list[str], labels: Labels, size: int) -> list[list[str]]:
    """Rows of lines that hold a cell each: so many behind one another, between the labels of levels."""
    lines: list[list[str]] = []
    row: list[str] = []
    for token in tokens:
        if section.is_label(labels.word(token)):
            if row:  # what should be a whole row before a label is none: it is left as it is, and said
                lines.append(row)
                row = []
            lines.append([token])
        else:
            row.append(token)
            if len(row) == size:
                lines.append(row)
                row = []
    return [*lines, row] if row else lines


def are_whole(section: Levels, lines: list[list[str]], labels: Labels) -> bool:
    """Whether such rows are whole, and begin with what may be a name: else lines are not in the order of the form."""
    rows = [line for line in lines if not section.is_label(labels.word(line[0]))]
    return all(len(row) == len(section.fields) and not match(LIKE_VALUE, row[0]) for row in rows)


def _parts(section: Levels, line: str, labels: Labels) -> list[str]:
    """What stands in the columns of a line; labels of levels are parts of their own, however near other text is."""
    parts = [one.text for one in segments(line)]
    begun: list[str] = []
    while parts and " " in parts[0]:
        word, rest = parts[0].split(" ", 1)
        if not section.is_label(labels.word(word)):
            break
        begun.append(word)
        parts[0] = rest.strip()
    return [*begun, *parts]


def _unglued(line: list[str], section: Levels, whole: Set[str]) -> list[list[str]]:
    """The line, and the label of a level that some programs write right behind its end.

    It is known behind a number, or where it is not among the ``whole`` texts of any line.
    """
    text = line[-1] if line else ""
    label = next((one for one in (*section.second, *section.first) if text.endswith(one) and text != one), "")
    if not label or text in section.second or (label in whole and not match(NUMBER, text)):
        return [line]
    return [[*line[:-1], text.removesuffix(label)], [label]]


def _is_heading(line: list[str], headings: list[str], section: Levels, labels: Labels) -> bool:
    """Whether a line has nothing but headings of columns."""
    words = [labels.word(text) for text in line]
    return bool(words) and all(word in headings or word in section.headings for word in words)
