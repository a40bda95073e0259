"""What a page may ask to have done, and the text that comes of it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from perfdecl.editing.patching import apply
from perfdecl.errors import UseError
from perfdecl.formatting.apply import edits_of, fixed
from perfdecl.model.path import Path
from perfdecl.source.patch import in_order, patch
from perfdecl.source.problem import TextEdit
from perfdecl.source.text import LINE_BREAK, split_lines
from perfdecl.text.ends import same_ends
from perfdecl.web.view import View

#: So long is no step of a path.
LONGEST_STEP = 100
MOST_STEPS = 10


class Asked(NamedTuple):
    """One change. ``path`` is what it is about; ``before`` what its cell held when somebody began to write in it.

    ``values`` are those of several cells. ``choice`` is the side, ``mine`` or ``theirs``, whose changes are taken where others
    have changed the same.
    """

    kind: str
    path: Path = ()
    value: str = ""
    before: str | None = None
    position: int = 0
    values: Mapping[Path, str] = {}
    choice: str = ""


def asked(data: Any) -> Asked:
    """The change that a page asks for. Raises UseError for what is none."""
    if not isinstance(data, dict):
        raise UseError("use.edit_request")
    kind, value, before, position = (data.get(name) for name in ("kind", "value", "before", "position"))
    fits = isinstance(kind, str) and isinstance(value, str | None) and isinstance(before, str | None)
    if not fits or not isinstance(position, int | None) or isinstance(position, bool):
        raise UseError("use.edit_request")
    values = data.get("values") or {}
    if not isinstance(values, dict) or not all(isinstance(one, str) for one in values.values()):
        raise UseError("use.edit_request")
    cells = {path_of(path): one for path, one in values.items()}
    return Asked(
        str(kind), path_of(data.get("path", "")), value or "", before, position or 0, cells, str(data.get("choice", ""))
    )


def path_of(text: Any) -> Path:
    """A path as the page knows it: ``tasks.0.funds``."""
    if not isinstance(text, str):
        raise UseError("use.edit_request")
    steps = text.split(".") if text else []
    if len(steps) > MOST_STEPS or any(not step or len(step) > LONGEST_STEP for step in steps):
        raise UseError("use.edit_request")
    return tuple(int(step) if step.isascii() and step.isdigit() else step for step in steps)


def changed(view: View, one: Asked) -> str:
    """The text of a version with a change made to it. Raises UseError where it cannot be made."""
    match one.kind:
        case "text":
            return with_line_breaks_of(view.text, one.value)
        case "fix":
            return _fixed(view, one.position)
        case "fix_all":
            shown = {(one.code, one.path) for one in view.diagnostics}
            return fixed(view.checked, False, lambda found: [one for one in found if (one.code, one.path) in shown])[0]
        case "fill":
            from perfdecl.editing.values import set_values

            return apply(view.text, set_values(view.text, one.values, view.checked.form))
    if one.path and isinstance(one.path[0], str):
        edits = _edits(view, one)
        if edits is not None:
            return apply(view.text, edits)
    raise UseError("use.edit_request")


def _edits(view: View, one: Asked) -> list[TextEdit] | None:
    """What ``perfdecl.editing`` makes of it; None for a kind that there is not."""
    from perfdecl.editing.lists import copy_item, delete_item, insert_item, move_item
    from perfdecl.editing.values import set_value

    text, path, form = view.text, one.path, view.checked.form
    match one.kind:
        case "set":
            return set_value(text, path, one.value, form)
        case "insert":
            return insert_item(text, path, one.position, form=form)
        case "delete":
            return delete_item(text, path, form)
        case "move":
            return move_item(text, path, one.position, form)
        case "copy":
            return copy_item(text, path, one.position, form)
        case "paste":
            return _pasted(view, one)
    return None


def _pasted(view: View, one: Asked) -> list[TextEdit]:
    """A block of cells over the rows of a list, from the cell at ``path`` on."""
    from perfdecl.editing.clipboard import cells_of_clipboard, rows_of_cells
    from perfdecl.editing.rows import paste_rows

    form, path = view.checked.form, one.path
    at = max((at for at, step in enumerate(path) if isinstance(step, int)), default=0)
    if form is None or not at or len(path) != at + 2:
        raise UseError("use.edit_request")
    keys = list(form.shape.within(path[:at]).names)
    cells = cells_of_clipboard(one.value)
    if path[-1] not in keys:
        raise UseError("use.edit_request")
    keys = keys[keys.index(str(path[-1])) :]
    try:
        rows = rows_of_cells(cells, keys)
    except ValueError as error:
        raise UseError("use.edit_columns", count=len(cells[0]), most=len(keys)) from error
    return paste_rows(view.text, path[:at], int(path[at]), rows, form)


def _fixed(view: View, position: int) -> str:
    if not 0 <= position < len(view.diagnostics) or view.diagnostics[position].fix is None:
        raise UseError("use.edit_gone")
    fix = view.diagnostics[position].fix
    assert fix is not None
    return patch(view.text, in_order(edits_of(fix, view.checked.source)))


def with_line_breaks_of(old: str, new: str) -> str:
    """A text from a browser, which has one kind of line break only, with those of the file: lines at its beginning and end that
    are the same keep theirs, all others get the one that is there most often.
    """
    breaks = LINE_BREAK.findall(old)
    usual = max(("\n", "\r\n", "\r"), key=breaks.count)
    before, after = _lines(old), _lines(new)
    start, end = same_ends([line for line, _ in before], [line for line, _ in after])
    lines = [*before[:start], *after[start : len(after) - end], *before[len(before) - end :]]
    pieces = [
        text + (own if own and (start > at or at >= len(lines) - end) else usual)
        for at, (text, own) in enumerate(lines[:-1])
    ]
    return "".join(pieces) + lines[-1][0]


def _lines(text: str) -> list[tuple[str, str]]:
    """Each line with the break behind it; the last one has none."""
    lines = [(whole, whole.rstrip("\r\n")) for whole in split_lines(text)]
    return [(line, whole[len(line) :]) for whole, line in lines]
