"""Edits are made and then read back: what would say anything else than was asked for is not handed out."""

from collections.abc import Callable
from typing import Any

from perfdecl.editing.opened import Opened, open_text
from perfdecl.editing.patching import apply, combined
from perfdecl.editing.refused import EditError
from perfdecl.source.problem import TextEdit

#: Makes the edits; with True it writes texts in quotes, whatever they look like without.
Make = Callable[[bool], list[TextEdit]]


def confirmed(opened: Opened, expected: Any, make: Make) -> list[TextEdit]:
    """The edits if the text then says what is expected, else those with quotes.

    Raises EditError where neither does, ValueError where edits overlap.
    """
    edits: list[TextEdit] = []
    for safe in (False, True):
        edits = [edit for edit in combined(make(safe)) if opened.text[edit.start : edit.end] != edit.text]
        if not edits:
            if opened.data == expected:
                return []
            continue
        try:
            if open_text(apply(opened.text, edits), opened.form).data == expected:
                return edits
        except EditError:
            continue
    raise opened.place_error(edits[0].start if edits else 0)
