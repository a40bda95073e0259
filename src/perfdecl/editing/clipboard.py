"""What other programs put on the clipboard: paragraphs from Word, a block of cells from Excel."""

from collections.abc import Sequence

from perfdecl.text.characters import FORBIDDEN
from perfdecl.text.invisible import NO_WIDTH
from perfdecl.text.patterns import compile_pattern

#: A quoted cell. Spreadsheets quote only what has a line break or a tab in it; other quotation marks are the cell's own.
QUOTED = compile_pattern(r'"((?:[^"]|"")*)"(?=\t|\r\n|\r|\n|\Z)')
PLAIN = compile_pattern(r"[^\t\r\n]*")
BREAK = compile_pattern(r"\r\n|\r|\n")
#: What ends a line in Word (a line break within a paragraph is U+000B) and elsewhere.
ENDS = compile_pattern("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
#: Blanks that are only of another width, or that no line may be broken at.
OTHER_BLANKS = compile_pattern("[\u00a0\u2002-\u200a\u202f\u205f]")
WITHOUT_WIDTH = compile_pattern(f"[{NO_WIDTH}]")


def clean_text(text: str) -> str:
    """A text as it is to be written: one line break between paragraphs, usual blanks, nothing that takes no room or that no
    file may hold, no blanks at the ends of lines and no line breaks around it.

    What changes the direction of writing stays, to be told as a finding.
    """
    text = WITHOUT_WIDTH.sub("", ENDS.sub("\n", text))
    text = FORBIDDEN.sub("", OTHER_BLANKS.sub(" ", text))
    return "\n".join(line.rstrip(" \t\u3000") for line in text.split("\n")).strip("\n")


def cells_of_clipboard(tsv: str) -> list[list[str]]:
    """The rows of a block of cells as spreadsheets write them, each as wide as the widest; the cells are clean texts.

    Cells are parted by tabs and rows by line breaks. A cell that has either in it stands in quotation marks, its own ones
    doubled.
    """
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell(tsv, at)
        rows[-1].append(clean_text(cell).strip(" \t\u3000"))
        if tsv[at : at + 1] == "\t":
            at += 1
            continue
        found = BREAK.match(tsv, at)
        if found is None or found.end() == len(tsv):
            break
        at = found.end()
        rows.append([])
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def rows_of_cells(cells: Sequence[Sequence[str]], keys: Sequence[str]) -> list[dict[str, str]]:
    """The rows as data for items of a list, their cells under ``keys`` from left to right.

    Raises ValueError where there are more columns with something in them than keys.
    """
    if any(cell for row in cells for cell in row[len(keys) :]):
        raise ValueError("more columns than keys")
    return [dict(zip(keys, row, strict=False)) for row in cells]


def _cell(tsv: str, at: int) -> tuple[str, int]:
    """The cell that begins at an offset, and where it ends."""
    if tsv[at : at + 1] == '"':
        quoted = QUOTED.match(tsv, at)
        if quoted and any(char in quoted[1] for char in "\t\r\n"):
            return quoted[1].replace('""', '"'), quoted.end()
    plain = PLAIN.match(tsv, at)
    assert plain is not None
    return plain.group(), plain.end()
