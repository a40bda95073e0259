"""Merging cells of equal text down a column, as the first two levels of indicators are: what ``| merged`` asks for."""

from collections.abc import Iterator
from typing import Any

from jinja2.runtime import Undefined

from perfdecl.user_templates.tags import W

#: Marks a text whose cell is to be merged; no text has it, since it is no character.
MARK = "\ufdd0"
#: What stands before the mark of a merge in a cell's properties.
BEFORE = (f"{W}cnfStyle", f"{W}tcW", f"{W}gridSpan", f"{W}hMerge")


def merged(value: object) -> str:
    """The filter: this text's cell becomes one with the cell above if that has the same text."""
    if isinstance(value, Undefined):
        str(value)  # which raises
    return f"{MARK}{value}"


def merge_cells(body: Any) -> None:
    """Merge the cells of marked texts below an element of lxml, and take the marks away."""
    for table in body.iter(f"{W}tbl"):
        above: dict[int, tuple[str, Any]] = {}
        for row in _within(table, "tr"):
            here: dict[int, tuple[str, Any]] = {}
            goes_on = True  # a cell goes on only where all those at its left do
            for column, cell in _cells(row):
                text = "".join(one.text or "" for one in cell.iter(f"{W}t"))
                if MARK not in text:
                    continue
                here[column] = text, cell
                goes_on = goes_on and column in above and above[column][0] == text
                _merge(cell, "continue" if goes_on else "restart")
                for one in cell.iter(f"{W}t"):
                    one.text = "" if goes_on else (one.text or "").replace(MARK, "")
            above = here
    for one in body.iter(f"{W}t"):  # a mark outside of tables asks for nothing
        if one.text and MARK in one.text:
            one.text = one.text.replace(MARK, "")


def _cells(row: Any) -> Iterator[tuple[int, Any]]:
    """The cells of a row with the number of their column."""
    column = 0
    for cell in _within(row, "tc"):
        yield column, cell
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        column += int(span.get(f"{W}val")) if span is not None else 1


def _within(parent: Any, name: str) -> Iterator[Any]:
    """The rows of a table, or the cells of a row, without those of tables within it."""
    for one in parent.iter(f"{W}{name}"):
        if next(one.iterancestors(parent.tag)) is parent:
            yield one


def _merge(cell: Any, kind: str) -> None:
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        properties = cell.makeelement(f"{W}tcPr")
        cell.insert(0, properties)
    for old in properties.findall(f"{W}vMerge"):
        properties.remove(old)
    at = sum(child.tag in BEFORE for child in properties)
    properties.insert(at, properties.makeelement(f"{W}vMerge", {f"{W}val": kind}))
