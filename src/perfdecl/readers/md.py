"""Reading Markdown, as perfdecl prints it: headings, paragraphs and tables, put together to one table again."""

from collections.abc import Iterator
from re import MULTILINE, fullmatch, search, sub
from re import split as split_text

from perfdecl.readers.decoded import decoded
from perfdecl.readers.document import Document, Grid, GridCell, Line
from perfdecl.readers.limits import BLOCKS, check

#: A table's head and the line below it, by which Markdown with tables is known.
TABLE = r"^\|.*\|[ \t]*\r?\n\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*\r?$"
_RULE = r"\|(?:\s*:?-+:?\s*\|)+"
_MARK = r"\\([!-/:-@\[-`{-~])|<br ?/?>"
_BOLD = r"(\*\*|__)([^*_]+)\1"
_COMMENT = r"<!--.*?-->"


def is_markdown(text: str) -> bool:
    """Whether a text has a table as Markdown writes it."""
    return search(TABLE, text, MULTILINE) is not None


def read(name: str, data: bytes) -> Document:
    """What stands above the first heading or table is text; all else is one table, whose rows are the file's lines."""
    lines = decoded(name, data).splitlines()
    check(BLOCKS, len(lines), name)
    rows = list(_rows(lines))
    begun = next((at for at, (_, cells, is_line) in enumerate(rows) if not is_line), len(rows))
    width = max((len(cells) for _, cells, _ in rows), default=1)
    above = tuple(Line(cells[0]) for _, cells, _ in rows[:begun])
    cells = tuple(
        GridCell(text, number, column, 1, width if len(texts) == 1 else 1)
        for number, texts, _ in rows[begun:]
        for column, text in enumerate(texts)
    )
    return Document("md", (*above, Grid("1", cells)) if cells else above)


def _rows(lines: list[str]) -> Iterator[tuple[int, list[str], bool]]:
    """Each line that says something: its number, its cells, and whether it is neither a heading nor of a table."""
    for number, line in enumerate(lines):
        text = sub(_COMMENT, "", line).strip()
        if not text or fullmatch(_RULE, text):
            continue
        heading = search(r"^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$", text)
        if text.startswith("|"):
            parts = split_text(r"(?<!\\)((?:\\\\)*)\|", text.removesuffix("|") if text.endswith("|") else text)
            joined = ["".join(parts[at : at + 2]) for at in range(0, len(parts), 2)]
            yield number, [_plain(one) for one in joined[1:]], False
        elif heading:
            yield number, [_plain(heading[2])], len(heading[1]) == 1
        else:
            yield number, [_plain(text)], True


def _plain(text: str) -> str:
    """A text without what Markdown needs: backslashes, tags that break lines, signs round a whole text that make it bold."""
    text = text.strip()
    if found := fullmatch(_BOLD, text):
        text = found[2]
    return sub(_MARK, lambda found: found[1] or "\n", text)
