"""Keys that are not there yet, put where the form has them."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from typing import Any

from perfdecl.editing.extent import BLANK, colon, content_end, dashes
from perfdecl.editing.lines import has_break, is_comment, line_end, line_start, next_line
from perfdecl.editing.opened import Found, Opened
from perfdecl.editing.writing import in_lines, item_lines, within_braces
from perfdecl.model.vocabulary import Shape
from perfdecl.source.problem import TextEdit
from perfdecl.source.tree import Mapping, Scalar, Sequence


def inserted(opened: Opened, found: Found, data: Any, safe: bool = False) -> list[TextEdit]:
    """Edits that write ``data``, the keys of a mapping or the items of a list, into what stands at ``found``.

    That is a mapping, or nothing as yet. The keys are none that it has.
    """
    node = found.node
    if isinstance(node, Mapping) and node.entries:
        if node.flow:
            return _in_braces(opened, node, found.shape, data, safe)
        return [edit for name in data for edit in _beside(opened, node, found, {name: data[name]}, safe)]
    if found.flow:
        written = within_braces(data, found.shape, opened, safe)
        return _in_place(opened, found, f"{'' if node.end > node.start else ' '}{written}")
    return _below(opened, found, data, safe)


def after(opened: Opened, end: int, lines: list[str]) -> TextEdit:
    """Lines inserted below the line on which something ends."""
    text, line_break = opened.text, opened.line_break
    stop = next_line(text, end)
    if not has_break(text, end):
        return TextEdit(stop, stop, "".join(f"{line_break}{line}" for line in lines))
    return TextEdit(stop, stop, "".join(f"{line}{line_break}" for line in lines))


def _beside(opened: Opened, node: Mapping, found: Found, data: dict[str, Any], safe: bool) -> list[TextEdit]:
    """A key put behind those that come before it in the form, with its value."""
    text, shape = opened.text, found.shape
    order = {name: at for at, name in enumerate(shape.names)}
    (name,) = data
    earlier = [one for one in node.entries if order.get(shape.english.get(one.key.text, ""), len(order)) < order[name]]
    later = [one for one in node.entries if order.get(shape.english.get(one.key.text, ""), -1) > order[name]]
    first = node.entries[0].key.start
    column = opened.column(first)
    if "\t" in text[first - column : first]:
        raise opened.place_error(first)
    lines = list(in_lines(data, shape, opened, column, safe))
    before = earlier[-1] if earlier else None if later else node.entries[-1]
    if before is not None:
        lines[0] = f"{' ' * column}{lines[0]}"
        if not found.path and isinstance(data[name], (dict, list)) and _are_apart(opened, node):
            lines.insert(0, "")
        return [after(opened, content_end(text, before.value, colon(text, before)), lines)]
    start = first if not found.path else _comments_above(text, first)
    if start < first:
        lines[0] = f"{' ' * column}{lines[0]}"
        return [TextEdit(start, start, "".join(f"{line}{opened.line_break}" for line in lines))]
    return [TextEdit(first, first, "".join(f"{line}{opened.line_break}" for line in lines) + " " * column)]


def _below(opened: Opened, found: Found, data: Any, safe: bool) -> list[TextEdit]:
    """The first keys or items of what was empty, on the lines below its key or dash."""
    text, node, entry = opened.text, found.node, found.entry
    step, lists, dash = opened.habits
    gone = [TextEdit(node.start, node.end, "")] if node.end > node.start else []
    if entry is not None:
        behind = colon(text, entry)
        if gone and not text[behind : node.start].strip(BLANK):
            gone = [TextEdit(behind, node.end, "")]
        column = opened.column(entry.key.start)
        rest = text[max(behind, node.end) : line_end(text, max(behind, node.end))].strip(BLANK)
        if rest and not rest.startswith("#"):
            raise opened.place_error(behind)
        if isinstance(data, list):
            lines = [line for item in data for line in item_lines(item, found.shape, opened, column + lists, safe)]
        else:
            lines = list(in_lines(data, found.shape, opened, column + step, safe))
            lines[0] = f"{' ' * (column + step)}{lines[0]}"
        return [*gone, after(opened, max(behind, node.end), lines)]
    if not isinstance(found.parent, Sequence):
        raise opened.place_error(node.start)
    at = _dash_of(opened, found)
    lines = list(in_lines(data, found.shape, opened, opened.column(at) + dash, safe))
    lead = " " * (dash - 1)
    return [*gone, TextEdit(at + 1, at + 1, lead + opened.line_break.join(lines))]


def _dash_of(opened: Opened, found: Found) -> int:
    assert isinstance(found.parent, Sequence)
    return dashes(opened.text, found.parent)[int(found.path[-1])]


def _in_braces(opened: Opened, node: Mapping, shape: Shape, data: AnyMapping[str, Any], safe: bool) -> list[TextEdit]:
    """Keys put into a mapping in braces, each behind those that come before it in the form."""
    text = opened.text
    order = {name: at for at, name in enumerate(shape.names)}
    edits: list[TextEdit] = []
    for name in data:
        written = within_braces({name: data[name]}, shape, opened, safe)[1:-1]
        earlier = [
            one for one in node.entries if order.get(shape.english.get(one.key.text, ""), len(order)) < order[name]
        ]
        if earlier:
            end = content_end(text, earlier[-1].value, colon(text, earlier[-1]))
            edits.append(TextEdit(end, end, f", {written}"))
        else:
            start = node.entries[0].key.start
            edits.append(TextEdit(start, start, f"{written}, "))
    return edits


def _in_place(opened: Opened, found: Found, written: str) -> list[TextEdit]:
    node, entry = found.node, found.entry
    if node.end > node.start:
        return [TextEdit(node.start, node.end, written)]
    if entry is None:
        raise opened.place_error(node.start)
    behind = colon(opened.text, entry)
    sign = "" if behind > entry.key.end else ":"
    return [TextEdit(behind, behind, f"{sign}{written}")]


def _comments_above(text: str, offset: int) -> int:
    """Where the comments directly above a line begin; ``offset`` itself where there are none, or it does not begin its line."""
    start = line_start(text, offset)
    if text[start:offset].strip(BLANK):
        return offset
    first = start
    while first:
        above = line_start(text, first - (2 if text[first - 2 : first] == "\r\n" else 1))
        if not is_comment(text[above : line_end(text, above)]):
            break
        first = above
    return first if first < start else offset


def _are_apart(opened: Opened, root: Mapping) -> bool:
    """Whether the sections of a file have empty lines between them."""
    for one in root.entries[1:]:
        if not isinstance(one.value, Scalar):
            start = line_start(opened.text, one.key.start)
            above = line_start(opened.text, start - (2 if opened.text[start - 2 : start] == "\r\n" else 1))
            if not opened.text[above:start].strip():
                return True
    return False
