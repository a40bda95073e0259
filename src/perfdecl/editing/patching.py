"""Edits put to a text, taken back, and made as small as they can be."""

from collections.abc import Iterable

from perfdecl.source.patch import patch
from perfdecl.source.problem import TextEdit
from perfdecl.text.ends import same_ends


def apply(text: str, edits: Iterable[TextEdit]) -> str:
    """The text with edits applied. They must not overlap; what is inserted at one place is so in the order given."""
    return patch(text, combined(edits))


def combined(edits: Iterable[TextEdit]) -> list[TextEdit]:
    """The edits from first to last, those that insert at one place as one. Raises ValueError where two overlap."""
    chosen: list[TextEdit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        last = chosen[-1] if chosen else None
        if last is not None and edit.start < last.end:
            raise ValueError("edits overlap")
        if last is not None and last.start == last.end == edit.start:
            chosen[-1] = TextEdit(edit.start, edit.end, last.text + edit.text)
        else:
            chosen.append(edit)
    return chosen


def inverse(text: str, edits: Iterable[TextEdit]) -> list[TextEdit]:
    """The edits that turn ``apply(text, edits)`` back into ``text``."""
    back: list[TextEdit] = []
    moved = 0
    for edit in combined(edits):
        start = edit.start + moved
        back.append(TextEdit(start, start + len(edit.text), text[edit.start : edit.end]))
        moved += len(edit.text) - (edit.end - edit.start)
    return back


def trimmed(text: str, start: int, end: int, new: str) -> list[TextEdit]:
    """The edit that puts ``new`` in place of a piece of the text, without what both begin and end with; none where they are
    equal. The two characters of a line break stay together.
    """
    old = text[start:end]
    if old == new:
        return []
    first, last = same_ends(old, new)
    if first and old[first - 1] == "\r":
        first -= 1
    if last and old[len(old) - last] == "\n":
        last -= 1
    return [TextEdit(start + first, end - last, new[first : len(new) - last])]
