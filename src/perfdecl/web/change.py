"""What a page may ask to have done, and the text that comes of it."""

from typing import Any, NamedTuple

from perfdecl.errors import UseError
from perfdecl.model.path import Path
from perfdecl.source.patch import in_order, patch
from perfdecl.source.problem import TextEdit
from perfdecl.web.view import View

#: So long is no step of a path.
LONGEST_STEP = 100
MOST_STEPS = 10


class Asked(NamedTuple):
    """One change. ``path`` is what it is about; ``before`` what its cell held when somebody began to write in it."""

    kind: str
    path: Path = ()
    value: str = ""
    before: str | None = None
    position: int = 0


def asked(data: Any) -> Asked:
    """The change that a page asks for. Raises UseError for what is none."""
    if not isinstance(data, dict):
        raise UseError("use.edit_request")
    kind, value, before, position = (data.get(name) for name in ("kind", "value", "before", "position"))
    fits = isinstance(kind, str) and isinstance(value, str | None) and isinstance(before, str | None)
    if not fits or not isinstance(position, int | None) or isinstance(position, bool):
        raise UseError("use.edit_request")
    return Asked(str(kind), path_of(data.get("path", "")), value or "", before, position or 0)


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
            return one.value
        case "fix":
            return _fixed(view, one.position)
        case "fix_all":
            from perfdecl.formatting.apply import fixed

            return fixed(view.checked, unsafe=False, choose=lambda found: found)[0]
    if one.path and isinstance(one.path[0], str):
        edits = _edits(view, one)
        if edits is not None:
            return patch(view.text, in_order(edits))
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
    from perfdecl.editing.paste import cells_of_clipboard, paste_rows

    return list(paste_rows(view.text, one.path, cells_of_clipboard(one.value)))


def _fixed(view: View, position: int) -> str:
    if not 0 <= position < len(view.diagnostics) or view.diagnostics[position].fix is None:
        raise UseError("use.edit_gone")
    fix = view.diagnostics[position].fix
    assert fix is not None
    source = view.checked.source
    edits = [TextEdit(source.offset(span.start), source.offset(span.end), text) for span, text in fix.edits]
    return patch(view.text, in_order(edits))
